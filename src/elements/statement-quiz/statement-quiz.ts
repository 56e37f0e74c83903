import { type CSSResultGroup, html, type PropertyValues, type TemplateResult } from 'lit';
import { breath } from '../../adapters/clock.ts';
import type { Blueprint, Recipe } from '../../core/compose/recipe.ts';
import type { Interaction, Item } from '../../core/item.ts';
import type { Kept, Report } from '../../core/session/attempt.ts';
import { buttonStyles } from '../../styles/buttons.ts';
import { quizStyles } from '../../styles/quiz.ts';
import { tokens } from '../../styles/tokens.ts';
import { converter } from '../as-number.ts';
import type { Attempt } from './attempt.ts';
import { StatementErrorEvent, StatementReadyEvent } from './events.ts';
import type { Help } from './help-view.ts';
import { type Later, later } from './later-loader.ts';
import { lostView } from './lost-view.ts';
import { fetchMaking, madeBy } from './making-loader.ts';
import { MAKES, Opening } from './opening.ts';
import type { Restored } from './restore.ts';
import { questionView } from './question-view.ts';
import { startView } from './start-view.ts';
import { Taking } from './taking.ts';
import { Trouble } from './trouble.ts';

type Fetchable = Interaction | 'reading';

const ghost = html`<div class="ghost"><i></i><i></i><i></i><i></i><i></i></div>`;

/**
 * A quiz made of a statement file: asks, scores, explains, cites.
 *
 * Changing `src` or `statement` loads anew: the same facts go on where they were, others begin. Changing `lang`, `reading`,
 * `heading-level` or `debug` acts at once and keeps the quiz. Changing any other attribute makes another quiz at once before
 * the start, and after that with `reset()` or "New quiz".
 *
 * @element statement-quiz
 * @fires {StatementReadyEvent} statement-ready - A statement was loaded and a quiz made of it.
 * @fires {StatementStepEvent} statement-step - The learner took a step: started, went on, answered, asked for a hint, finished ….
 * @fires {StatementAnsweredEvent} statement-answered - The learner answered a question, fit to be judged.
 * @fires {StatementFinishedEvent} statement-finished - The learner finished; `report` holds everything.
 * @fires {StatementErrorEvent} statement-error - There is no quiz, or a shorter one; `problems` holds every one.
 * @csspart card - The frame around everything.
 * @csspart title - The heading of start, result and error.
 * @csspart button - Every button.
 * @csspart main - The one strong button.
 * @csspart overview - All questions at once.
 * @csspart hints - The hints that are open.
 * @csspart certainty - "How sure are you?", with its three answers.
 * @csspart note - What is said of answers that are kept, or cannot be.
 * @cssprop --statement-accent - What can be pressed next, and what is chosen.
 * @cssprop --statement-text - Text.
 * @cssprop --statement-surface - The ground it stands on.
 * @cssprop --statement-muted - Text that steps back; mixed from text and surface.
 * @cssprop --statement-line - Faint lines; mixed from text and surface.
 * @cssprop --statement-control - The edge of what can be pressed or typed in; mixed from text and surface.
 * @cssprop --statement-right - What is right.
 * @cssprop --statement-wrong - What is not.
 * @cssprop --statement-on-accent - Text on the accent.
 * @cssprop [--statement-radius=10px] - How round corners are.
 */
export class StatementQuiz extends Taking {
  /** How to get a tag that is not there from the start; `define/` knows. */
  static others?: () => Promise<Partial<Record<Fetchable, () => Promise<unknown>>>>;
  static override styles: CSSResultGroup = [tokens, buttonStyles, quizStyles];
  static override properties = {
    src: {},
    statement: { attribute: false },
    blueprint: { attribute: false },
    count: { converter },
    topics: {},
    kinds: {},
    seed: { converter },
    code: {},
    mode: {},
    feedback: {},
    tries: { converter },
    tryCost: { converter, attribute: 'try-cost' },
    reveal: {},
    navigation: {},
    timeLimit: { converter, attribute: 'time-limit' },
    itemTimeLimit: { converter, attribute: 'item-time-limit' },
    runsClosed: { type: Boolean, attribute: 'runs-closed' },
    reading: { reflect: true },
    passMark: { converter, attribute: 'pass-mark' },
    marking: {},
    hintCost: { converter, attribute: 'hint-cost' },
    certainty: { type: Boolean },
    headingLevel: { converter, attribute: 'heading-level' },
    context: {},
    resume: { type: Boolean },
    debug: { type: Boolean },
  };

  /** Address of a statement file. */
  declare src?: string;
  /** A statement as data, instead of `src`. */
  declare statement?: unknown;
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
  /** A quiz code: reopens exactly that quiz and goes before all else. */
  declare code?: string;
  /** How it is taken, in a word: `practice`, as when absent, `test` or `exam`. Each attribute below wins over it. */
  declare mode?: string;
  /** When it is told how answers did: `immediate`, after each; `deferred`, at the end, and answers may be changed until then; `never`. */
  declare feedback?: string;
  /** How often a question may be answered where feedback is immediate, 1 to 9. */
  declare tries?: number;
  /** The share of a point that each further try takes, 0 to 1. */
  declare tryCost?: number;
  /** When the right answer is shown: `after-tries`, `at-end`, `when-told`, which is by `showAnswer()`, or `never`. */
  declare reveal?: string;
  /** The way through: `free`, or `forward` alone. */
  declare navigation?: string;
  /** Seconds for the whole quiz. A learner can always have more. */
  declare timeLimit?: number;
  /** Seconds for each question. */
  declare itemTimeLimit?: number;
  /** Time runs on while the page is closed. */
  declare runsClosed: boolean;
  /** When the source is shown in plain words: `before` the questions, as when absent, `beside` them, `after` them, or `none`. */
  declare reading?: string;
  /** Share of the points to pass, 0 to 1. */
  declare passMark?: number;
  /** How answers are marked: `partial`, as when absent, `all-or-nothing`, `negative` or `certainty`. */
  declare marking?: string;
  /** The share of a point that each hint takes, 0 to 1; absent: 0. */
  declare hintCost?: number;
  /** Asks "How sure are you?" and says so beside the feedback, without marking it. */
  declare certainty: boolean;
  /** Level of the title in the page's outline, 1 to 6; anything else counts as 2. */
  declare headingLevel: number | undefined;
  /** What the page says of an attempt, such as whose it is: echoed in its report, never read. */
  declare context?: string;
  /** Keeps the attempt on the device, and not only in the tab: whoever comes back goes on where it was. */
  declare resume: boolean;
  /** Shows authors every problem in place. */
  declare debug: boolean;

  private readonly opening = new Opening(
    this,
    (attempt) => this.arrive(attempt),
    (attempt, news) => {
      // Before they are needed: a tag that lacks them fetches them, too, and says so where it cannot.
      this.loaded?.askAll().catch(() => {});
      this.hand(attempt);
      if (news) this.dispatchEvent(new StatementReadyEvent(attempt.quiz));
      if (news && this.starts) this.begin();
      this.starts = false;
    },
    (trouble) => void this.fail(trouble),
  );
  private trouble: Trouble | undefined;
  /**
   * Tags that could not be fetched.
   *
   * @internal
   */
  readonly missing = new Set<Fetchable>();
  /** What comes later could not be fetched when it was needed. */
  private lost = false;
  /** The learner asked for the quiz that is being made: it starts at once. */
  private starts = false;
  /** The learner asked for it where there was none. */
  private awaited = false;
  /** The learner reads before the first question. */
  private reads = false;

  private readonly helped = (help?: Help): void => {
    if (!help) return this.speechless();
    this.dress(help.styles);
    this.requestUpdate();
  };

  constructor() {
    super();
    this.headingLevel = 2;
    this.certainty = this.runsClosed = this.resume = false;
    this.debug = false;
  }

  /** The last attempt's report; undefined until it is finished. */
  get report(): Report | undefined {
    return this.attempt?.report;
  }

  /** Asks the first question, if a quiz is ready. */
  start(): void {
    this.act({ type: 'start' });
    this.fetchTags(this.attempt?.item && [this.attempt.item]);
  }

  /** Shows the right answer to the question that is asked, where `reveal` is `when-told`. */
  showAnswer(): void {
    this.act({ type: 'reveal', item: this.attempt?.session.at ?? '' });
    this.checked = this.find('.item');
  }

  /** Back to the start, with a quiz as the attributes ask for. */
  reset(): void {
    this.opening.make(false, false, false);
  }

  /** Forgets what was kept of this quiz, here and on the device, and goes back to the start. */
  async forget(): Promise<void> {
    await (await fetchMaking()).keeperOf(this).forget();
    this.reset();
  }

  /** The attempt as plain data, to be kept by the page and gone on with by `restore()`; undefined before all its questions are there. */
  toJSON(): Kept | undefined {
    const { attempt } = this;
    return attempt && madeBy()?.keptOf(attempt);
  }

  /** Goes on with what `toJSON()` gave; refuses what does not fit, with the reason. */
  async restore(state: unknown): Promise<Restored> {
    return (await fetchMaking()).restored(this, this.opening, state);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) return;
    const phase = this.attempt?.session.phase;
    if (changed.has('src') || changed.has('statement')) this.load();
    else if (phase !== 'asking' && phase !== 'feedback' && (MAKES.some((name) => changed.has(name)) || (this.trouble && changed.has('reading')))) this.opening.make(false, false, true);
  }

  protected override render(): TemplateResult {
    const { loaded } = this;
    return html`<div class="card" part="card" lang=${loaded?.lexicon.lang ?? ''} dir=${loaded?.lexicon.dir ?? 'auto'} @keydown=${this.press}>${this.view()}${madeBy()?.keptView(this)}</div>
<p class="vh" role="status">${this.saying}</p>`;
  }

  private view(): TemplateResult {
    const { attempt, trouble, loaded: words, headingLevel } = this;
    const level = headingLevel && headingLevel >= 1 && headingLevel <= 6 ? Math.floor(headingLevel) : 2;
    const phase = attempt?.session.phase;
    const part = later.in(words);
    if (trouble || phase === 'finished') {
      if (this.lost) return lostView(words?.quiz, phase === 'finished' ? this.conclude : this.load);
      // Another language is spoken now.
      if (words && !part) void this.fetchLater();
      if (!part) return ghost;
    }
    if (!words) return ghost;
    if (part && trouble && trouble.code !== 'fewer-questions') return part.troubleView(trouble, words.quiz, part.words, level, this.debug, (instead) => this.again(instead));
    if (!attempt?.item) return ghost;
    const aid = (this.aid = madeBy()?.helpFor(attempt, words, this.aid, this.helped));
    // Nothing is asked before it is said how it is marked.
    if (aid === false) return ghost;
    const reading = attempt.statement.reading.length > 0 ? this.reading || 'before' : 'none';
    if (part && attempt.report) {
      const result = part.resultView({ attempt, report: attempt.report, words: part.whole, later: part.words, level, aid, act: this.help }, (attempt) => this.retry(attempt), this.fresh);
      return (reading === 'after' && madeBy()?.withReading(this, level, result)) || result;
    }
    if (phase === 'ready') {
      if (this.reads) return madeBy()?.readingFirst(this, level, this.setOut) ?? ghost;
      return startView(attempt, words, level, trouble && part?.words.fewer(attempt.quiz), aid?.rule(attempt, this.help), this.setOut, reading === 'before' ? this.readFirst : undefined);
    }
    if (phase === 'finished') return ghost;
    const { ask } = attempt.item.view;
    const question = questionView(attempt, attempt.item, words, this, !attempt.closed || !!this.checked, aid, this.missing.has(ask) && (() => this.refetch(ask)));
    return (reading === 'beside' && madeBy()?.withReading(this, level, question)) || question;
  }

  /** @internal */
  hand(attempt: Attempt): void {
    this.arrive(attempt);
    madeBy()?.settle(this);
  }

  private readFirst(): void {
    this.reads = true;
    this.requestUpdate();
    void this.moveTo('statement-reading');
  }

  /** A quiz to be started, or more questions of the one that is. */
  private arrive(attempt: Attempt): void {
    this.trouble = undefined;
    if (attempt === this.attempt) this.requestUpdate();
    else this.take(attempt);
    if (this.awaited) void this.moveTo('.title, .item');
    this.awaited = false;
  }

  /** Once more, or with another quiz than a code names. */
  private again(instead?: Recipe): void {
    this.awaited = true;
    if (instead) this.opening.make(false, true, true, instead);
    else this.load(true);
  }

  private load(insists = false): void {
    this.reads = false;
    this.trouble = undefined;
    this.lost = false;
    this.take(undefined);
    this.opening.load(insists);
  }

  /** In a task of its own, after that of the press: no question is more work than the first. */
  private setOut(): void {
    void breath().then(() => this.begin());
  }

  private begin(): void {
    this.reads = false;
    this.start();
    void this.moveTo('.item');
  }

  private retry(attempt: Attempt): void {
    this.take(attempt);
    this.begin();
  }

  private fresh(): void {
    this.starts = true;
    this.opening.make(true, true, false);
  }

  protected override async conclude(): Promise<void> {
    const { attempt } = this;
    const part = await this.fetchLater();
    if (!part || !attempt || attempt !== this.attempt) return;
    const event = part.finish(attempt, part.whole.lexicon.lang);
    this.requestUpdate();
    if (event) this.dispatchEvent(event);
    void this.moveTo('.title');
  }

  protected override speechless(): undefined {
    void this.fail(new Trouble('not-loaded', 'no words'));
  }

  /**
   * For the learner, a calm page; for the author everything, once as an event and once in the console.
   *
   * @internal
   */
  async fail(trouble: Trouble): Promise<void> {
    this.trouble = trouble;
    await this.tellAuthor(trouble, () => trouble === this.trouble);
  }

  private async tellAuthor(trouble: Trouble, still = () => true): Promise<void> {
    const problems = (await this.fetchLater())?.problemsOf(trouble) ?? [];
    // Mended meanwhile: whoever is told now would take a quiz for broken that stands there whole.
    if (!still()) return;
    console.error(`<${this.localName}> ${trouble.code}`, ...problems, trouble.message);
    this.dispatchEvent(new StatementErrorEvent(trouble.code, problems));
  }

  /** What comes later, in the words spoken now. */
  private async fetchLater(): Promise<Later | undefined> {
    // Something may go wrong before a first rendering asks for words.
    this.listen();
    const words = await this.coming;
    const part = words && (await later.load(words).catch(() => undefined));
    this.lost = !part;
    if (part) this.dress(part.resultStyles);
    this.requestUpdate();
    return part;
  }

  /**
   * What questions to come are answered in, and what is shown at the end.
   *
   * @internal
   */
  override ahead(): void {
    this.fetchTags(this.attempt?.quiz.items);
    if (this.loaded) later.load(this.loaded).catch(() => {});
  }

  private fetchTags(items: readonly Item[] | undefined): void {
    for (const ask of new Set(items?.map(({ view }) => view.ask))) this.fetch(ask);
  }

  /**
   * What cannot be fetched is missed only where it is shown: the quiz and its answers stay.
   *
   * @internal
   */
  fetch(tag: Fetchable): void {
    this.missing.delete(tag);
    StatementQuiz.others?.().then((tags) => tags[tag]?.()).catch((error: unknown) => {
      this.missing.add(tag);
      void this.tellAuthor(new Trouble('not-loaded', String(error)));
    });
  }

  /** @internal */
  refetch(tag: Fetchable): void {
    this.fetch(tag);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-quiz': StatementQuiz;
  }
}
