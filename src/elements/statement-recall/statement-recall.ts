import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { scoreList } from '../../core/interactions/score-list.ts';
import { isObject } from '../../core/is-object.ts';
import type { ItemOf, Marking, Response, Score, View } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import { sameLabel } from '../../core/text/same-label.ts';
import type { AnsweringWords } from '../../phrases/answering-words.ts';
import type { Words } from '../../phrases/words.ts';
import { buttonStyles } from '../../styles/buttons.ts';
import { choiceStyles } from '../../styles/choice.ts';
import { entryStyles } from '../../styles/entry.ts';
import { itemStyles } from '../../styles/item.ts';
import { recallStyles } from '../../styles/recall.ts';
import { rowStyles } from '../../styles/rows.ts';
import { tokens } from '../../styles/tokens.ts';
import { AnsweringTag } from '../answering-tag.ts';
import type { Control } from '../item-tag.ts';
import { pickable, type ReadName, readerOf, shownName } from '../name-reading.ts';

/** One place of the list. */
interface Row {
  readonly name: string;
  readonly look: string;
  readonly mark: string;
  /** Of a name that the learner gave: its place among them. */
  readonly at?: number;
}

/**
 * One question with several names to give: typed one by one into a box, or picked from a list. A name is shown as it was
 * understood; whether it is right is told after the answer.
 *
 * Its form value is the response as JSON; it is valid once something was named. Each change is said aloud, once.
 *
 * @element statement-recall
 * @slot actions - Buttons between the list and the feedback.
 * @fires {Event} input - The learner named one or took one back; does not cross shadow roots.
 * @fires {Event} change - As `input`.
 * @csspart stem - The question.
 * @csspart input - Where a name is typed or picked.
 * @csspart add - The button that adds it.
 * @csspart other - The button that changes between typing and picking.
 * @csspart option - A place of the list.
 * @csspart key - The cap with its number, later its mark.
 * @csspart feedback - What is said after answering.
 * @csspart citation - The line of the source retold, and where it is written.
 */
export class StatementRecall extends AnsweringTag<View<'list'>> {
  static override styles: CSSResultGroup = [tokens, buttonStyles, itemStyles, choiceStyles, entryStyles, rowStyles, recallStyles];

  private picks = false;
  /** Why the last name was not taken. */
  private refused = '';
  /** What changed last, for whoever hears it. */
  private change = '';
  private readers = new Map<string, ReadName>();

  /** Puts the focus where names are given. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#answer')?.focus();
  }

  /** @internal */
  override get given(): Response {
    return this.listed(this.texts);
  }

  /** @internal */
  override judge(item: ItemOf<'list'>, response: Response, marking: Marking): Score {
    return scoreList(item, response, marking, this.names);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view') || changed.has('statement')) this.readers = new Map();
    if (!changed.has('view')) return;
    this.picks = false;
    this.refused = this.change = '';
  }

  override formResetCallback(): void {
    super.formResetCallback();
    const { control } = this;
    if (control) control.value = '';
    this.refused = this.change = '';
    this.requestUpdate();
  }

  protected answered(): boolean {
    return this.texts.length > 0;
  }

  /** What stands in the box is no part of the answer yet. */
  protected fill(): void {}

  private get texts(): readonly string[] {
    const response: unknown = this.response;
    const texts = isObject(response) && response['ask'] === 'list' ? response['texts'] : undefined;
    return Array.isArray(texts) ? texts.filter((text): text is string => typeof text === 'string') : [];
  }

  /** The language that they were typed in. */
  private get lettered(): string {
    return this.response?.ask === 'list' ? this.response.lang : (this.spoken?.lexicon.lang ?? '');
  }

  private get shut(): boolean {
    return this.off || (this.reveal !== undefined && this.settled);
  }

  /** As many are named as there are. */
  private get full(): boolean {
    const { view, texts } = this;
    return view !== undefined && texts.length >= view.of;
  }

  private reader(view: View<'list'>, lang: string): ReadName {
    const reader = this.readers.get(lang) ?? readerOf(this.names, view.names, lang);
    this.readers.set(lang, reader);
    return reader;
  }

  protected override whole(view: View<'list'>, words: Words, more: AnsweringWords): TemplateResult {
    const { texts, picks, refused, shut, full, tells, settled } = this;
    const { lexicon, quiz } = words;
    const label = texts.length === 0 ? more.nameFirst[view.names] : more.nameAnother;
    const control = picks
      ? html`<select id="answer" part="input" aria-describedby="hint said" ?disabled=${shut} @change=${this.pick}><option value="">${label}</option>${pickable(this.names, view.names, lexicon.lang).map((name) => html`<option value=${name}>${name}</option>`)}</select>`
      : html`<input id="answer" part="input" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="enter" dir="auto" aria-describedby="hint said" aria-invalid=${refused ? 'true' : 'false'} ?readonly=${full} ?disabled=${shut} @input=${this.type} @keydown=${this.press}>`;
    return html`<fieldset class=${tells && settled ? 'done' : ''}>
<legend class="stem" part="stem">${lexicon.stem(view)}</legend>
<label class="over" for="answer">${label}</label>
<div class="answer wide">${control}<button type="button" part="add" ?disabled=${shut} @click=${this.add}>${more.add}</button></div>
<p class="hint" id="hint">${refused || (full ? more.namedAll : more.named(texts.length, view.of))}</p>
<button type="button" class="quiet other" part="other" ?disabled=${shut} @click=${this.turn}>${picks ? more.typeInstead : more.pickFromList}</button>
<ol role="list">${this.rows(view, words).map((row, index) => this.row(row, quiz.number(index + 1), more))}</ol>
<p class="vh" role="status">${this.change}</p></fieldset>`;
  }

  /** As many as there are to name, and more only where wrong ones left no room for those that were missed. */
  private rows(view: View<'list'>, { lexicon }: Words): readonly Row[] {
    const { texts, reveal, tells } = this;
    const read = this.reader(view, this.lettered);
    const key = tells && reveal?.key.ask === 'list' ? reveal.key : undefined;
    const means = texts.map((text) => read(text));
    const meansIt = (label: Label) => means.some((meaning) => typeof meaning === 'object' && sameLabel(meaning.means, label));
    const named = texts.map((text, at): Row => {
      const meaning = means[at];
      const right = typeof meaning === 'object' && key?.right.some((label) => sameLabel(label, meaning.means));
      const [look, mark] = !key || !tells ? ['', ''] : right ? ['right', tells.words.quiz.marks.namedRight] : ['no', tells.words.quiz.marks.namedWrong];
      return { name: shownName(text, read, lexicon.say), look, mark, at };
    });
    const missed = key && tells ? key.right.filter((label) => !meansIt(label)).map((label): Row => ({ name: lexicon.say(label), look: 'right miss', mark: tells.words.quiz.marks.unnamed })) : [];
    const filled = [...named, ...missed];
    return [...filled, ...Array.from({ length: Math.max(0, view.of - filled.length) }, (): Row => ({ name: '', look: 'open', mark: '' }))];
  }

  private row({ name, look, mark, at }: Row, number: string, more: AnsweringWords): TemplateResult {
    return html`<li part="option" class=${look}><span class="key" part="key" aria-hidden="true">${number}</span><bdi>${name}</bdi>${
      at === undefined ? nothing : html`<button type="button" class="drop" aria-label=${more.remove(name)} ?disabled=${this.shut} @click=${() => this.drop(at, name, more)}></button>`
    }<span class="mark">${mark}</span></li>`;
  }

  private get control(): Control | null {
    return this.renderRoot.querySelector<Control>('#answer');
  }

  private type(): void {
    if (!this.refused) return;
    this.refused = '';
    this.requestUpdate();
  }

  /** Enter adds what stands in the box; in an empty one it checks, as everywhere. */
  private press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || !this.control?.value.trim()) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) this.add();
  }

  /** Nothing is picked in vain. */
  private pick(): void {
    if (this.full) this.add();
  }

  private add(): void {
    const { view, spoken, control } = this;
    const more = spoken && this.more(spoken);
    const text = control?.value.trim();
    if (!view || !spoken || !more || !control || this.shut) return;
    if (this.full) {
      control.value = '';
      this.say(more.namedAll);
    }
    if (!text || this.full) return this.focus();
    const { lang, say } = spoken.lexicon;
    const before = this.reader(view, this.lettered);
    const read = this.reader(view, lang);
    const name = shownName(text, read, say);
    // What was named in another language stays what it was understood as.
    const texts = lang === this.lettered ? this.texts : this.texts.map((one) => shownName(one, before, say));
    const there = texts.some((one) => shownName(one, read, say).toLowerCase() === name.toLowerCase());
    this.refused = read(text) === 'ambiguous' ? more.ambiguous : there ? more.namedAlready : '';
    if (this.refused) {
      this.say(this.refused);
    } else {
      control.value = '';
      this.take({ ask: 'list', texts: [...texts, text], lang }, true);
      this.say(`${name}. ${more.named(texts.length + 1, view.of)}`);
    }
    this.focus();
  }

  private drop(at: number, name: string, more: AnsweringWords): void {
    const texts = this.texts.toSpliced(at, 1);
    this.refused = '';
    this.take(this.listed(texts), true);
    this.say(`${more.removed(name)} ${more.named(texts.length, this.view?.of ?? 0)}`);
    this.focus();
  }

  private listed(texts: readonly string[]): Response {
    return { ask: 'list', texts, lang: this.lettered };
  }

  /** The same words twice are said twice. */
  private say(words: string): void {
    this.change = this.change === words ? `${words}\u00a0` : words;
    this.requestUpdate();
  }

  private async turn(): Promise<void> {
    this.picks = !this.picks;
    this.refused = '';
    this.requestUpdate();
    await this.updateComplete;
    this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-recall': StatementRecall;
  }
}
