import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { rollSeed } from '../../adapters/dice.ts';
import { quizCode } from '../../core/compose/code.ts';
import { newRecipe } from '../../core/compose/new-recipe.ts';
import type { Blueprint, Quiz, Recipe } from '../../core/compose/recipe.ts';
import { presets } from '../../core/session/presets.ts';
import { derive } from '../../core/facts/derive.ts';
import type { Words } from '../../phrases/words.ts';
import type { Statement } from '../../schema/statement-types.ts';
import { buttonStyles } from '../../styles/buttons.ts';
import { tokens } from '../../styles/tokens.ts';
import { worksheetStyles } from '../../styles/worksheet.ts';
import { world } from '../../world/countries.ts';
import { converter } from '../as-number.ts';
import { heading } from '../heading.ts';
import { readingLines } from '../reading-lines.ts';
import { SourcedTag } from '../sourced-tag.ts';
import { asked } from '../statement-quiz/asked.ts';
import { StatementReadyEvent } from '../statement-quiz/events.ts';
import type { Made } from '../statement-quiz/go-on.ts';
import { later } from '../statement-quiz/later-loader.ts';
import { fetchMaking } from '../statement-quiz/making-loader.ts';
import { Trouble } from '../statement-quiz/trouble.ts';
import { paperItem } from './paper-item.ts';
import { paperKey } from './paper-key.ts';
import { printAlone } from './print-alone.ts';
import { addressOf, checkSheet } from './sheet-asks.ts';
import { type Tongues, tonguesFor } from './spoken.ts';

interface Sheet {
  readonly statement: Statement;
  readonly quiz: Quiz;
  readonly code: string;
  /** The same quiz online, and its picture. */
  readonly address: string | undefined;
  readonly qr: TemplateResult | undefined;
}

/** What another sheet is made of. */
const MAKES = ['count', 'topics', 'kinds', 'seed', 'code', 'blueprint', 'columns', 'reading', 'href'] as const;

/**
 * A quiz on paper: every question with room for a pen, the quiz code on each printed page, and, if asked for, the right
 * answers on a page of their own. The same attributes as those of a quiz make the same questions.
 *
 * @element statement-worksheet
 * @fires {StatementReadyEvent} statement-ready - A statement was loaded and a quiz made of it.
 * @fires {StatementErrorEvent} statement-error - There is no sheet, or one with fewer questions; `problems` holds every one.
 * @csspart sheet - Each of questions, reading and answers.
 * @csspart title - The heading of each, and that of an error.
 * @csspart button - Every button.
 * @csspart main - The one strong button, "Print".
 * @csspart item - A question with room for its answer.
 * @csspart stem - The question.
 * @csspart option - What can be ticked, numbered, matched or sorted, and what it is matched with.
 * @csspart room - Where a pen goes: a circle or box to tick, a line, a blank before what is numbered or lettered.
 * @csspart answer - A right answer.
 * @csspart line - A line of the source retold.
 * @csspart citation - Where it is written.
 * @csspart foot - What stands below every printed page.
 * @csspart qr - The code to scan.
 */
export class StatementWorksheet extends SourcedTag<Sheet> {
  static override styles: CSSResultGroup = [tokens, buttonStyles, worksheetStyles];
  static override properties = {
    blueprint: { attribute: false },
    count: { converter },
    topics: {},
    kinds: {},
    seed: { converter },
    code: {},
    columns: { converter },
    reading: {},
    answers: { type: Boolean },
    href: {},
  };

  /** What to ask in full; goes before `count`, `topics` and `kinds`. */
  declare blueprint?: Blueprint;
  /** How many questions, 1 to 200; absent: 10, or what the statement fairly supports. */
  declare count?: number;
  /** Limits what is asked about: some of `signatories instruments events claims`. */
  declare topics?: string;
  /** Limits how it is asked: some of `choice multiple-response true-false year date short-answer ordering matching grouping recall`. */
  declare kinds?: string;
  /** 0 to 2^30 − 1: the same seed gives the same quiz. */
  declare seed?: number;
  /** A quiz code: prints exactly that quiz and goes before all else. */
  declare code?: string;
  /** In how many columns the questions stand: 1, as when absent, or 2. */
  declare columns?: number;
  /** Where the source stands in plain words: on `top` of the questions, as when absent, `overleaf`, which is on a page of its own after them, or `none`. */
  declare reading?: string;
  /** Adds the right answers, on a page of their own. */
  declare answers: boolean;
  /** Address of the quiz online, with `{code}` where its code belongs: printed beside a code to scan. */
  declare href?: string;

  /** What sheets are made of. */
  private ground: Made | undefined;
  private tongues: Tongues | undefined;
  /** Whose tongues are there, or on their way. */
  private heard: Words | undefined;
  /** The same questions, whatever else is set, until something else is loaded. */
  private rolled = rollSeed();
  /** In place of what a code names that opens nothing here. */
  private instead: Recipe | undefined;
  /** The page is to be told of it. */
  private news = true;

  constructor() {
    super();
    this.answers = false;
  }

  /** Opens the browser's print dialogue with the sheet alone, as "Print" does. */
  print(): void {
    if (this.made && this.shadowRoot) printAlone(this.shadowRoot, this.tongues?.own.paper.print ?? '');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What is loaded anew has no ground yet, and is made as the attributes are by then.
    if (this.hasUpdated && MAKES.some((name) => changed.has(name))) this.remake();
    const { loaded, made } = this;
    // Another language is spoken now.
    if (loaded && made && loaded !== this.heard) this.hear(made.quiz, loaded).then(() => this.requestUpdate(), () => {});
  }

  protected override render(): TemplateResult | typeof nothing {
    const { loaded: words, made, tongues } = this;
    if (!words) return nothing;
    return this.troubled(words, (instead) => this.again(instead)) ?? (made && tongues ? this.sheets(made, tongues) : nothing);
  }

  protected override load(): void {
    this.ground = this.instead = undefined;
    this.news = true;
    this.rolled = rollSeed();
    super.load();
  }

  protected override async make(statement: Statement, pause: () => Promise<void>): Promise<Sheet> {
    const ground = { statement, facts: derive(statement, world) };
    this.ground = ground;
    await pause();
    return this.compose(ground, pause);
  }

  protected override arrived({ quiz }: Sheet): void {
    if (this.news) this.dispatchEvent(new StatementReadyEvent(quiz));
    this.news = false;
    if (this.isShort(quiz)) void this.tell(new Trouble('fewer-questions', '', { quiz }));
  }

  private async compose({ statement, facts }: Made, pause: () => Promise<void>): Promise<Sheet> {
    checkSheet(this);
    const { topics, kinds, code, blueprint: fuller, href } = this;
    const plain = { blueprint: { count: this.count ?? 10 }, policy: presets.practice };
    const { blueprint, recipe } = asked(plain, { topics, kinds, code, blueprint: fuller }, facts, this.instead);
    const { make } = await fetchMaking();
    await pause();
    const quiz = await make(facts, [recipe ?? newRecipe(facts, this.seed ?? this.rolled, blueprint)], pause);
    if (quiz.items.length === 0) throw new Trouble('no-questions', '', { quiz });
    const words = await this.words();
    if (words) await this.hear(quiz, words);
    if (words && this.isShort(quiz)) await later.load(words);
    const written = quizCode(quiz.recipe);
    const address = href ? addressOf(href, written) : undefined;
    return { statement, quiz, code: written, address, qr: address === undefined ? undefined : (await import('./qr.ts')).qrOf(address) };
  }

  private async hear({ items }: Quiz, words: Words): Promise<void> {
    this.heard = words;
    const tongues = await tonguesFor(items.map(({ view }) => view), words);
    if (words === this.heard) this.tongues = tongues;
  }

  private isShort({ short }: Quiz): boolean {
    return short.length > 0 && (this.count !== undefined || this.blueprint !== undefined);
  }

  private remake(instead?: Recipe): void {
    const { ground } = this;
    this.instead = instead;
    if (ground) this.show((pause) => this.compose(ground, pause));
  }

  private again(instead?: Recipe): void {
    if (!instead) return this.load();
    this.news = true;
    this.remake(instead);
  }

  private sheets(made: Sheet, tongues: Tongues): TemplateResult {
    const { statement, quiz } = made;
    const { paper, words, answering } = tongues.own;
    const { lexicon } = words;
    const lines = this.reading === 'none' || statement.reading.length === 0 ? undefined : readingLines(statement, lexicon.lang, answering, lexicon.cite);
    const overleaf = this.reading === 'overleaf';
    const note = this.isShort(quiz) && later.in(this.loaded)?.words.fewer(quiz);
    const title = lexicon.say({ say: 'text', text: statement.title });
    const sub = (text: string) => heading(text, this.level + 1, 'sub');
    const questions = html`${heading(title, this.level)}
<p class="who"><span>${paper.name}<i class="line"></i></span><span>${paper.date}<i class="line"></i></span></p>
${statement.tone === 'sober' ? html`<p class="form">${words.quiz.sober}</p>` : nothing}
${lines && !overleaf ? html`${sub(answering.reading)}${lines}` : nothing}
<ol class="items ${this.columns === 2 ? 'two' : ''}" role="list">${quiz.items.map(({ view }, index) => paperItem(view, index + 1, tongues.of(view)))}</ol>`;
    return html`<div lang=${lexicon.lang} dir=${lexicon.dir}><div class="row"><button class="main" part="button main" @click=${this.print}>${paper.print}</button></div>
${note ? html`<p class="note">${note}</p>` : nothing}${this.sheet(questions, made, tongues)}${lines && overleaf ? this.sheet(html`${sub(answering.reading)}${lines}`, made, tongues) : nothing}${
      this.answers ? this.sheet(html`${sub(paper.answers)}${paperKey(quiz.items, statement, tongues)}`, made, tongues) : nothing
    }</div>`;
  }

  /** A table, for its foot is the one thing that every browser prints on each page. */
  private sheet(content: TemplateResult, { code, address, qr }: Sheet, { own: { paper } }: Tongues): TemplateResult {
    return html`<table class="sheet" role="presentation" part="sheet"><tbody><tr><td>${content}</td></tr></tbody>
<tfoot><tr><td><div class="foot" part="foot">${qr}<div><p>${paper.code} <code dir="ltr">${code}</code></p>${
      address === undefined ? nothing : html`<p>${paper.scan} <span class="address" dir="ltr">${address}</span></p>`
    }</div></div></td></tr></tfoot></table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-worksheet': StatementWorksheet;
  }
}
