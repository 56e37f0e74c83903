import { type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { breath } from '../../adapters/clock.ts';
import type { Blueprint } from '../../core/compose/recipe.ts';
import type { Interaction, Item } from '../../core/item.ts';
import type { Report } from '../../core/session/attempt.ts';
import { askedIn } from '../../phrases/ask-in.ts';
import { languages } from '../../phrases/languages.ts';
import type { QuizWords } from '../../phrases/quiz-words.ts';
import { buttonStyles } from '../../styles/buttons.ts';
import { quizStyles } from '../../styles/quiz.ts';
import { tokens } from '../../styles/tokens.ts';
import { WordsLoader } from '../words-loader.ts';
import { Attempt } from './attempt.ts';
import { StatementErrorEvent, StatementReadyEvent } from './events.ts';
import { LaterLoader } from './later-loader.ts';
import { MAKES, Opening } from './opening.ts';
import { questionView } from './question-view.ts';
import { startView } from './start-view.ts';
import { Taking } from './taking.ts';
import { Trouble } from './trouble.ts';

const ghost = html`<div class="ghost"><i></i><i></i><i></i><i></i><i></i></div>`;

/** Where a part of the package cannot be fetched, there are only the words at hand. */
const lostView = (words: QuizWords | undefined, again: () => void): TemplateResult =>
  html`<p>${words?.lost}</p><p class="meta">not-loaded</p><div class="row"><button class="main" part="button main" @click=${again}>${words?.tryAgain}</button></div>`;

/**
 * A quiz made of a statement file: asks, scores, explains, cites.
 *
 * Changing `src` or `statement` loads anew and drops a quiz under way. Changing `count`, `topics`, `kinds`, `seed`,
 * `code`, `blueprint`, `feedback` or `pass-mark` makes another quiz at once before the start, and after that with
 * `reset()` or "New quiz". `lang`, `heading-level` and `debug` act at once and keep the quiz.
 *
 * @element statement-quiz
 * @fires {StatementReadyEvent} statement-ready - A statement was loaded and a quiz made of it.
 * @fires {StatementAnsweredEvent} statement-answered - The learner answered a question, fit to be judged.
 * @fires {StatementFinishedEvent} statement-finished - The learner finished; `report` holds everything.
 * @fires {StatementErrorEvent} statement-error - There is no quiz, or a shorter one; `problems` holds every one.
 * @csspart card - The frame around everything.
 * @csspart title - The heading of start, result and error.
 * @csspart button - Every button.
 * @csspart main - The one strong button.
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
export class StatementQuiz extends LitElement {
  /** How to get the tag of an interaction that is not there from the start; `define/` fills it in. */
  static readonly tags: Partial<Record<Interaction, () => Promise<unknown>>> = {};
  static override styles: CSSResultGroup = [tokens, buttonStyles, quizStyles];
  static override properties = {
    src: {},
    statement: { attribute: false },
    blueprint: { attribute: false },
    count: { type: Number },
    topics: {},
    kinds: {},
    seed: { type: Number },
    code: {},
    feedback: {},
    passMark: { type: Number, attribute: 'pass-mark' },
    lang: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
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
  /** Limits how it is asked: some of `choice multiple-response true-false year`. */
  declare kinds?: string;
  /** 0 to 2^30 − 1: the same seed gives the same quiz. */
  declare seed?: number;
  /** A quiz code: reopens exactly that quiz and goes before all else. */
  declare code?: string;
  /** When answers are explained: `immediate`, as when absent, or `deferred`. */
  declare feedback?: string;
  /** Share of the points to pass, 0 to 1. */
  declare passMark?: number;
  /** Its language; absent: that of the closest ancestor that names one. */
  declare lang: string;
  /** Level of the title in the page's outline, 1 to 6. */
  declare headingLevel: number;
  /** Shows authors every problem in place. */
  declare debug: boolean;

  private readonly loader = new WordsLoader(this, () => void this.fail(new Trouble('not-loaded', 'no words')));
  private readonly opening = new Opening(
    this,
    (quiz, policy, news) => {
      this.trouble = undefined;
      this.taking.begin(new Attempt(quiz, policy));
      if (news) this.dispatchEvent(new StatementReadyEvent(quiz));
      if (news && this.starts) this.begin();
      this.starts = false;
    },
    (trouble) => void this.fail(trouble),
  );
  private readonly later = new LaterLoader(this, this.loader);
  private readonly taking = new Taking(this, this.loader, this.opening, this.later, () => this.fetchTags(this.taking.attempt?.quiz.items));
  private trouble: Trouble | undefined;
  /** The learner asked for the quiz that is being made: it starts at once. */
  private starts = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.debug = false;
  }

  /** The last attempt's report; undefined until it is finished. */
  get report(): Report | undefined {
    return this.taking.report;
  }

  /** Asks the first question, if a quiz is ready. */
  start(): void {
    const { taking } = this;
    taking.act({ type: 'start' });
    this.fetchTags(taking.attempt?.item && [taking.attempt.item]);
  }

  /** Back to the start, with a quiz as the attributes ask for. */
  reset(): void {
    this.opening.make(false, false);
  }

  /** First rendered in a task of its own: making the element was enough for one. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await breath();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) return;
    const phase = this.taking.attempt?.session.phase;
    if (changed.has('src') || changed.has('statement')) this.load();
    else if (phase !== 'asking' && phase !== 'feedback' && MAKES.some((name) => changed.has(name))) this.reset();
  }

  /** Waits for the feedback, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.taking.telling;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { words } = this.loader;
    return html`<div class="card" part="card" lang=${words?.lexicon.lang ?? ''} dir=${words?.lexicon.dir ?? 'auto'} @keydown=${this.taking.press}>${this.view()}</div>
<p class="vh" role="status">${this.taking.saying}</p>`;
  }

  private fetchTags(items: readonly Item[] | undefined): void {
    for (const ask of new Set(items?.map(({ view }) => view.ask))) {
      StatementQuiz.tags[ask]?.().catch((error: unknown) => this.fail(new Trouble('not-loaded', String(error))));
    }
  }

  private view(): TemplateResult {
    const { loader, later, opening, taking, trouble, headingLevel: level } = this;
    const { words } = loader;
    const { statement } = opening;
    const { attempt, report } = taking;
    const done = attempt?.session.phase === 'finished';
    const short = trouble?.code === 'fewer-questions';
    if ((later.lost && (trouble || done)) || (trouble && !words)) return lostView(words?.quiz, done ? taking.conclude : this.load);
    if (!words || (trouble && !later.words)) return ghost;
    if (trouble && !short && later.words) return later.module?.troubleView(trouble, words.quiz, later.words, level, this.debug, this.load) ?? ghost;
    if (!statement || !attempt?.item) return ghost;
    const { session, quiz, item, closed, state } = attempt;
    switch (session.phase) {
      case 'ready':
        return startView(statement, quiz, words, level, short ? later.words?.fewer(quiz) : undefined, this.begin);
      case 'finished':
        if (!report || !later.words) return ghost;
        return later.module?.resultView({ session, report, quiz, statement, words, later: later.words, heard: taking.heard, level }, this.retry, this.fresh) ?? ghost;
      default:
        return questionView({ session, item, state, closed, lost: taking.lost, reveal: closed ? taking.tells?.reveal(item, statement) : undefined, lang: askedIn(item.view, words.lexicon.lang, Object.keys(languages)), words }, taking);
    }
  }

  private readonly load = (): void => {
    this.trouble = this.taking.attempt = undefined;
    this.opening.load();
    this.requestUpdate();
  };

  private readonly begin = (): void => {
    this.start();
    void this.taking.focus('.item');
  };

  private readonly retry = (only: readonly string[]): void => {
    const { taking } = this;
    if (taking.attempt) taking.begin(taking.attempt.retry(only));
    this.begin();
  };

  private readonly fresh = (): void => {
    this.starts = true;
    this.opening.make(true, true);
  };

  /** For the learner, a calm page; for the author everything, once as an event and once in the console. */
  private async fail(trouble: Trouble): Promise<void> {
    this.trouble = trouble;
    this.requestUpdate();
    const problems = (await this.later.load())?.problemsOf(trouble) ?? [];
    console.error(`<${this.localName}> ${trouble.code}`, ...problems, trouble.message);
    this.dispatchEvent(new StatementErrorEvent(trouble.code, problems));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-quiz': StatementQuiz;
  }
}
