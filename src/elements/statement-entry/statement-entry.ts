import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { scoreEnter } from '../../core/interactions/score-enter.ts';
import type { ItemOf, NamesOf, Response, Score, View } from '../../core/item.ts';
import { readDigits } from '../../core/text/read-digits.ts';
import type { Words } from '../../phrases/words.ts';
import { entryStyles } from '../../styles/entry.ts';
import { itemStyles } from '../../styles/item.ts';
import { tokens } from '../../styles/tokens.ts';
import { type Control, ItemTag } from '../item-tag.ts';

/** A year is read without names. */
const noNames: NamesOf = (sort) => {
  throw new TypeError(`no names of ${sort}`);
};

/**
 * One question with an answer to type, in the digits of any script.
 *
 * Its form value is the response as JSON; it is valid once what is typed can be read.
 *
 * @element statement-entry
 * @slot actions - Buttons between the answer and the feedback.
 * @fires {Event} input - The learner typed; does not cross shadow roots.
 * @fires {Event} change - The learner has done typing; does not cross shadow roots.
 * @csspart stem - The question.
 * @csspart input - Where the answer is typed.
 * @csspart feedback - What is said after answering.
 * @csspart citation - The line of the source retold, and where it is written.
 */
export class StatementEntry extends ItemTag<View<'enter'>> {
  static override styles: CSSResultGroup = [tokens, itemStyles, entryStyles];

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  /** @internal */
  override get given(): Response {
    return this.response ?? this.typed('');
  }

  /** @internal */
  override judge(item: ItemOf<'enter'>, response: Response): Score {
    return scoreEnter(item, response, noNames);
  }

  protected answered(): boolean {
    return /^\d{4}$/.test(readDigits(this.text.normalize('NFKC')).replace(/[\s\p{Cf}]/gu, ''));
  }

  protected fill(control: Control): void {
    if (control.value !== this.text) control.value = this.text;
  }

  private get text(): string {
    return this.response?.ask === 'enter' ? this.response.text : '';
  }

  protected override question(view: View<'enter'>, { lexicon, quiz }: Words): TemplateResult {
    const { score, reveal, settled, unready, tells } = this;
    const judged = score?.type === 'scored' && tells;
    const right = judged && score.earned >= score.possible;
    const state = judged ? (right ? 'right' : 'no') : '';
    return html`<label class="stem" part="stem" for="answer">${lexicon.stem(view)}</label>
<div class="answer ${state}">
<input id="answer" part="input" inputmode="numeric" autocomplete="off" enterkeyhint="done" dir="ltr" aria-describedby="hint said" aria-invalid=${unready ? 'true' : 'false'} ?disabled=${this.disabled || (reveal !== undefined && settled)} @input=${this.type} @change=${this.finish}>
${judged ? html`<span class="mark">${right ? judged.tick : judged.cross}${right ? judged.words.quiz.marks.right : judged.words.quiz.marks.yours}</span>` : nothing}</div>
<p class="hint" id="hint">${quiz.yearHint}</p>`;
  }

  private type({ target }: InputEvent): void {
    this.take(this.typed((target as HTMLInputElement).value), false);
  }

  private typed(text: string): Response {
    return { ask: 'enter', text, lang: this.spoken?.lexicon.lang ?? '' };
  }

  private finish(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-entry': StatementEntry;
  }
}
