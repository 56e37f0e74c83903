import { startClock } from '../../adapters/clock.ts';
import { rollSeed } from '../../adapters/dice.ts';
import type { Quiz, Recipe } from '../../core/compose/recipe.ts';
import type { Item, Reveal } from '../../core/item.ts';
import type { Action, Attempt as Stored, ItemState, Report, ScoreItem, Session } from '../../core/session/attempt.ts';
import { advance, begin, continued, isClosed, stateOf } from '../../core/session/session.ts';
import type { Statement } from '../../schema/statement-types.ts';
import type { Ruling } from './ruling.ts';

/** What there is to say of an attempt before it begins. */
export type Head = Omit<Stored, 'id' | 'recipe' | 'log'>;

/** An attempt under way: its log, and what that folds to. */
export class Attempt {
  readonly statement: Statement;
  quiz: Quiz;
  session: Session;
  /** Once it is finished. */
  report: Report | undefined;
  /** For what goes beyond answering; absent until they are fetched, when nothing does yet, and nothing is told. */
  rules: Ruling | undefined;
  /** Resolves once all questions are there; absent: they are. */
  coming: Promise<void> | undefined;
  private arrive = (): void => {};
  clock = startClock();

  constructor(statement: Statement, quiz: Quiz, head: Head) {
    const id = `${rollSeed().toString(36)}-${rollSeed().toString(36)}`;
    this.statement = statement;
    this.quiz = quiz;
    this.session = begin({ ...head, id, recipe: quiz.recipe, log: [] }, quiz);
  }

  /** At the items that the quiz opens with, while the others are made. */
  static atOpening(statement: Statement, recipe: Recipe, items: readonly Item[], head: Head): Attempt {
    const attempt = new Attempt(statement, { recipe, items, short: [] }, head);
    attempt.coming = new Promise((resolve) => {
      attempt.arrive = resolve;
    });
    return attempt;
  }

  /** All questions are there. */
  whole(quiz: Quiz): void {
    this.quiz = quiz;
    this.session = continued(this.session, quiz);
    this.coming = undefined;
    this.arrive();
  }

  act(action: Action, judge?: ScoreItem): void {
    const n = this.session.attempt.log.length + 1;
    this.session = advance(this.session, { n, ...this.clock(), action }, this.quiz, judge, this.rules);
  }

  get item(): Item | undefined {
    return this.quiz.items.find(({ view }) => view.id === this.session.at);
  }

  get state(): ItemState {
    return stateOf(this.session, this.session.at);
  }

  /** No more to be answered. */
  get closed(): boolean {
    return isClosed(this.session, this.session.at);
  }

  /** Of the item shown, once the policy allows it. */
  get reveal(): Reveal | undefined {
    const { item, rules, statement } = this;
    return item && rules?.told(this.session, item, statement);
  }
}
