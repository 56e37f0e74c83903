import type { ReactiveController } from 'lit';
import { rollSeed } from '../../adapters/dice.ts';
import { tabHolds } from '../../adapters/tab-holds.ts';
import { newRecipe } from '../../core/compose/new-recipe.ts';
import { opening, withId } from '../../core/compose/opening.ts';
import type { Recipe } from '../../core/compose/recipe.ts';
import { derive } from '../../core/facts/derive.ts';
import { openers } from '../../core/forms/openers.ts';
import { world } from '../../world/countries.ts';
import { readSource, type Sourced } from '../source.ts';
import { type Step, Work } from '../work.ts';
import type { Asked, Asks } from './asked.ts';
import { Attempt, type Head } from './attempt.ts';
import type { Made } from './go-on.ts';
import type { KeptHost } from './keeper.ts';
import { fetchMaking, madeBy } from './making-loader.ts';
import { Trouble } from './trouble.ts';

type Host = Sourced & Asks & KeptHost;

/** What a page may ask for that is looked into with more than a glance. */
const MORE = [
  'topics',
  'kinds',
  'code',
  'blueprint',
  'mode',
  'feedback',
  'tries',
  'tryCost',
  'reveal',
  'navigation',
  'timeLimit',
  'itemTimeLimit',
  'runsClosed',
  'passMark',
  'marking',
  'hintCost',
  'certainty',
] as const satisfies readonly (keyof Asks)[];

/** What another quiz is made of. */
export const MAKES = ['count', 'seed', 'context', 'resume', ...MORE] as const;

/** How many quizzes beside the first a new one is chosen from. */
const OTHERS = 5;

/** From a source and what the page asks for to an attempt at a quiz; what became stale on the way is dropped. */
export class Opening implements ReactiveController {
  made: Made | undefined;
  /** What is to be done. */
  step: Step | undefined;
  private readonly work: Work;
  /** In place of what a code names that opens nothing here. */
  private instead: Recipe | undefined;
  /** The page is to be told of it. */
  private news = true;
  /** What was kept of it is looked for, and taken from another tab. */
  private seeks = true;
  private insists = false;
  private readonly host: Host;
  /** Its first question can be asked. */
  private readonly begun: (attempt: Attempt) => void;
  /** All its questions can. */
  private readonly opened: (attempt: Attempt, news: boolean) => void;
  private readonly failed: (trouble: Trouble) => void;

  constructor(host: Host, begun: Opening['begun'], opened: Opening['opened'], failed: Opening['failed']) {
    this.host = host;
    this.begun = begun;
    this.opened = opened;
    this.failed = failed;
    this.work = new Work(failed);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.step) this.run(this.step);
    else if (!this.made) this.load();
  }

  hostDisconnected(): void {
    this.work.stop();
  }

  /** `insists`: though another tab has it. */
  load(insists = false): void {
    this.insists = insists;
    this.made = this.instead = undefined;
    this.news = this.seeks = true;
    this.run(async (pause, signal) => {
      const statement = await readSource(this.host, pause, signal);
      const facts = derive(statement, world);
      await pause();
      this.made = { statement, facts };
      await this.compose(pause, false);
    });
  }

  /**
   * `fresh` draws new questions of the same sort; `news` tells the page, which is told in any case of what it waits for;
   * `seeks` what was kept.
   */
  make(fresh: boolean, news: boolean, seeks: boolean, instead?: Recipe): void {
    if (!fresh) this.instead = instead;
    this.news ||= news;
    if (!this.made) return;
    this.seeks = seeks;
    this.run((pause) => this.compose(pause, fresh));
  }

  /** The newest of all that is to be done. */
  run(step: Step): void {
    this.step = step;
    this.work.run(step);
  }

  private async compose(pause: () => Promise<void>, fresh: boolean): Promise<void> {
    const { host, made } = this;
    if (!made) return;
    const { statement, facts } = made;
    const plain: Asked = { blueprint: { count: host.count ?? 10 }, policy: { feedback: 'immediate', marking: { partial: true } } };
    const looked = [...MORE, 'reading' as const].some((name) => (host[name] ?? false) !== false);
    const { blueprint, policy, ruled, recipe: named } = looked ? (await import('./asked.ts')).asked(plain, host, facts, this.instead) : plain;
    await pause();
    if (this.seeks && (host.resume || tabHolds())) {
      const { reopened } = await fetchMaking();
      const attempt = await reopened(host, made, { blueprint, policy }, this.insists, pause);
      if (attempt) return this.hand(attempt);
    }
    const drawn = (seed = rollSeed()) => newRecipe(facts, seed, blueprint);
    const recipe = fresh ? drawn() : (named ?? drawn(host.seed));
    // Of several the one that asks last what was asked before.
    const recipes = [recipe, ...Array.from({ length: fresh ? OTHERS : 0 }, () => drawn())] as const;
    const { context } = host;
    const head = { policy, ...(context && { context }) };
    const [first] = fresh || madeBy() || ruled || blueprint.rows ? [] : opening(facts, recipe, openers);
    if (!first) return this.complete(pause, made, recipes, head);
    const attempt = Attempt.atOpening(statement, recipe, [withId(first, 0)], head);
    this.begun(attempt);
    this.run((rest) => this.complete(rest, made, recipes, head, attempt));
  }

  /** Makes all questions, for an attempt that may be at the first one meanwhile. */
  private async complete(pause: () => Promise<void>, { statement, facts }: Made, recipes: readonly [Recipe, ...(readonly Recipe[])], head: Head, at?: Attempt): Promise<void> {
    await pause();
    const { make, ruling } = await fetchMaking();
    await pause();
    const quiz = await make(facts, recipes, pause);
    await pause();
    const { items, short } = quiz;
    if (items.length === 0) throw new Trouble('no-questions', '', { quiz });
    const { host } = this;
    at?.whole(quiz);
    const attempt = at ?? new Attempt(statement, quiz, head);
    attempt.rules = ruling;
    this.hand(attempt);
    if (short.length > 0 && (host.count !== undefined || host.blueprint)) this.failed(new Trouble('fewer-questions', '', { quiz }));
  }

  private hand(attempt: Attempt): void {
    const { news } = this;
    this.step = undefined;
    this.news = false;
    this.opened(attempt, news);
  }
}
