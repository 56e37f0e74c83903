import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { readEntry, scoreEnter } from '../../core/interactions/score-enter.ts';
import type { ItemOf, Response, Score, View } from '../../core/item.ts';
import type { AnsweringWords } from '../../phrases/answering-words.ts';
import type { Words } from '../../phrases/words.ts';
import { buttonStyles } from '../../styles/buttons.ts';
import { entryStyles } from '../../styles/entry.ts';
import { itemStyles } from '../../styles/item.ts';
import { tokens } from '../../styles/tokens.ts';
import { AnsweringTag } from '../answering-tag.ts';
import type { Control } from '../item-tag.ts';
import { pickable } from '../name-reading.ts';

type Picker = 'date' | 'month';

/** Firefox and Safari on a desk have no box for a month: there it is typed. */
function has(picker: Picker): boolean {
  const input = document.createElement('input');
  input.type = picker;
  return input.type === picker;
}

/**
 * One question with an answer to type, in the digits of any script: a year, a date or a name. A date can be picked in the
 * browser's own calendar as well, a name from a list.
 *
 * Its form value is the response as JSON; it is valid once what is typed can be read.
 *
 * @element statement-entry
 * @slot actions - Buttons between the answer and the feedback.
 * @fires {Event} input - The learner typed or picked; does not cross shadow roots.
 * @fires {Event} change - The learner has done so; does not cross shadow roots.
 * @csspart stem - The question.
 * @csspart input - Where the answer is typed or picked.
 * @csspart other - The button that changes between typing and picking.
 * @csspart feedback - What is said after answering.
 * @csspart citation - The line of the source retold, and where it is written.
 */
export class StatementEntry extends AnsweringTag<View<'enter'>> {
  static override styles: CSSResultGroup = [tokens, buttonStyles, itemStyles, entryStyles];

  /** Dates are picked and names are typed until the learner wants it otherwise. */
  private otherWay = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#answer')?.focus();
  }

  /** @internal */
  override get given(): Response {
    return this.response ?? this.typed('');
  }

  /** @internal */
  override judge(item: ItemOf<'enter'>, response: Response): Score {
    return scoreEnter(item, response, this.names);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.otherWay = false;
  }

  /** A year is asked for and read without more words. */
  protected override canAsk(view: View<'enter'>, words: Words): boolean {
    return view.reads === 'year' ? words.canAsk(view) : super.canAsk(view, words);
  }

  protected override fetchAll(words: Words): Promise<unknown> {
    return this.view?.reads === 'year' ? words.askAll() : super.fetchAll(words);
  }

  protected answered(): boolean {
    const { view, spoken } = this;
    const read = view && spoken && this.canAsk(view, spoken) ? readEntry(view, this.text, this.lettered, this.names) : 'empty';
    return typeof read === 'object' || read === 'unknown';
  }

  protected fill(control: Control): void {
    if (control.value !== this.text) control.value = this.text;
  }

  private get text(): string {
    const { response } = this;
    return response?.ask === 'enter' && typeof response.text === 'string' ? response.text : '';
  }

  /** The language that it was typed in. */
  private get lettered(): string {
    return this.response?.ask === 'enter' ? this.response.lang : '';
  }

  protected override question(view: View<'enter'>, words: Words): TemplateResult | typeof nothing {
    return view.reads === 'year' ? this.frame(view, words, this.box('numeric', 'ltr'), words.quiz.yearHint) : super.question(view, words);
  }

  protected override whole(view: View<'enter'>, words: Words, more: AnsweringWords): TemplateResult {
    if (view.reads === 'date') {
      const picker = view.precision === 'month' ? 'month' : 'date';
      if (!has(picker)) return this.frame(view, words, this.box('text', 'auto'), more.dateHint[view.precision]);
      return this.otherWay
        ? this.frame(view, words, this.box('text', 'auto'), more.dateHint[view.precision], more.pickDate)
        : this.frame(view, words, this.box(picker, 'auto'), '', more.typeInstead);
    }
    if (view.reads === 'year') return html``;
    const hint = more.nameHint[view.names];
    return this.otherWay
      ? this.frame(view, words, this.list(pickable(this.names, view.names, words.lexicon.lang), hint), hint, more.typeInstead)
      : this.frame(view, words, this.box('text', 'auto'), hint, more.pickFromList);
  }

  private get shut(): boolean {
    return this.off || (this.reveal !== undefined && this.settled);
  }

  /** Where it is typed, or picked in the browser's own way. */
  private box(sort: 'numeric' | 'text' | Picker, dir: 'ltr' | 'auto'): TemplateResult {
    const common = this.unready && this.unready !== 'no-certainty' ? 'true' : 'false';
    return sort === 'date' || sort === 'month'
      ? html`<input id="answer" part="input" type=${sort} min=${sort === 'date' ? '1000-01-01' : '1000-01'} max=${sort === 'date' ? '2999-12-31' : '2999-12'} aria-describedby="hint said" aria-invalid=${common} ?disabled=${this.shut} @input=${this.type} @change=${this.finish}>`
      : html`<input id="answer" part="input" inputmode=${sort} autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="done" dir=${dir} aria-describedby="hint said" aria-invalid=${common} ?disabled=${this.shut} @input=${this.type} @change=${this.finish}>`;
  }

  private list(names: readonly string[], none: string): TemplateResult {
    return html`<select id="answer" part="input" aria-describedby="hint said" ?disabled=${this.shut} @input=${this.type} @change=${this.finish}><option value="">${none}</option>${names.map((name) => html`<option value=${name}>${name}</option>`)}</select>`;
  }

  private frame(view: View<'enter'>, words: Words, control: TemplateResult, hint: string, other?: string): TemplateResult {
    const { score, tells } = this;
    const judged = score?.type === 'scored' && tells;
    const right = judged && score.earned >= score.possible;
    return html`<label class="stem" part="stem" for="answer">${words.lexicon.stem(view)}</label>
<div class="answer ${view.reads === 'year' ? '' : 'wide'} ${judged ? (right ? 'right' : 'no') : ''}">
${control}
${judged ? html`<span class="mark">${right ? judged.tick : judged.cross}${right ? judged.words.quiz.marks.right : judged.words.quiz.marks.yours}</span>` : nothing}</div>
<p class="hint" id="hint">${hint}</p>${other ? html`<button type="button" class="quiet other" part="other" ?disabled=${this.shut} @click=${this.change}>${other}</button>` : nothing}`;
  }

  private type({ target }: Event): void {
    this.take(this.typed((target as Control).value), false);
  }

  private typed(text: string): Response {
    return { ask: 'enter', text, lang: this.spoken?.lexicon.lang ?? '' };
  }

  private finish(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Between typing and picking; what can be read is kept. */
  private async change(): Promise<void> {
    const { view, spoken } = this;
    if (!view || !spoken) return;
    const read = readEntry(view, this.text, this.lettered, this.names);
    this.otherWay = !this.otherWay;
    this.requestUpdate();
    await this.updateComplete;
    if (this.text !== '') {
      const means = typeof read === 'object' ? read.means : undefined;
      this.take(this.typed(means?.say === 'date' ? means.date : means ? spoken.lexicon.say(means) : this.text), false);
      await this.updateComplete;
      for (const control of this.renderRoot.querySelectorAll<Control>('#answer')) this.fill(control);
    }
    this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-entry': StatementEntry;
  }
}
