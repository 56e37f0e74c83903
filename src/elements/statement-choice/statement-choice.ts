import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { scoreChoose } from '../../core/interactions/choose.ts';
import type { ItemOf, Marking, Option, Response, Score, View } from '../../core/item.ts';
import type { Words } from '../../phrases/words.ts';
import { choiceStyles } from '../../styles/choice.ts';
import { itemStyles } from '../../styles/item.ts';
import { tokens } from '../../styles/tokens.ts';
import { type Control, ItemTag } from '../item-tag.ts';

/**
 * One question with options to choose from.
 *
 * Its form value is the response as JSON; it is valid once as many options are chosen as are asked for.
 *
 * @element statement-choice
 * @slot actions - Buttons between the options and the feedback.
 * @fires {Event} input - The learner chose or took back an option; does not cross shadow roots.
 * @fires {Event} change - As `input`.
 * @csspart stem - The question.
 * @csspart option - A row to press.
 * @csspart key - The cap with an option's number, later its mark.
 * @csspart feedback - What is said after answering.
 * @csspart citation - The line of the source retold, and where it is written.
 */
export class StatementChoice extends ItemTag<View<'choose'>> {
  static override styles: CSSResultGroup = [tokens, itemStyles, choiceStyles];

  /** Puts the focus on the question as a whole, from where number keys choose. */
  override focus(): void {
    this.renderRoot.querySelector('fieldset')?.focus();
  }

  /** @internal */
  override get given(): Response {
    return this.response ?? { ask: 'choose', ids: [] };
  }

  /** @internal */
  override judge(item: ItemOf<'choose'>, response: Response, marking: Marking): Score {
    return scoreChoose(item, response, marking);
  }

  protected answered(): boolean {
    return this.view !== undefined && this.ids.length === this.view.pick;
  }

  protected fill(control: Control): void {
    if ('checked' in control) control.checked = this.ids.includes(control.value);
  }

  protected override question(view: View<'choose'>, words: Words): TemplateResult {
    const many = view.pick > 1;
    return html`<fieldset tabindex="-1" class="${many ? 'many' : ''} ${this.tells && this.settled ? 'done' : ''}" @keydown=${this.press} @change=${this.choose}>
<legend class="stem" part="stem">${words.lexicon.stem(view)}</legend>${view.options.map((option, index) => this.row(option, index, many, words))}</fieldset>`;
  }

  private get ids(): readonly string[] {
    const { response } = this;
    return response?.ask === 'choose' && Array.isArray(response.ids) ? response.ids : [];
  }

  private row({ id, label }: Option, index: number, many: boolean, { lexicon, quiz }: Words): TemplateResult {
    const { ids, reveal, settled, tells } = this;
    const [look, mark] = reveal && tells ? tells.markOf(id, ids.includes(id), many, reveal, tells.words) : ['', ''];
    return html`<label part="option" class=${look}>
<input type=${many ? 'checkbox' : 'radio'} name="o" value=${id} ?disabled=${this.off || (reveal !== undefined && settled)}>
<span class="key" part="key" aria-hidden="true">${quiz.number(index + 1)}</span><bdi>${lexicon.say(label)}</bdi><span class="mark">${mark}</span></label>`;
  }

  private choose(): void {
    const ids = [...this.renderRoot.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
    this.take({ ask: 'choose', ids }, true);
  }

  /** A number key presses its option; a held key does nothing. */
  private press(event: KeyboardEvent): void {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const inputs = this.renderRoot.querySelectorAll('input');
    const input = [...inputs].find((_, index) => [String(index + 1), this.spoken?.quiz.number(index + 1)].includes(event.key));
    if (input === undefined) return;
    input.focus();
    input.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-choice': StatementChoice;
  }
}

