import { startClock } from '../../adapters/clock.ts';
import { rollSeed } from '../../adapters/dice.ts';
import type { Quiz } from '../../core/compose/recipe.ts';
import type { Item } from '../../core/item.ts';
import type { Action, ItemState, Policy, ScoreItem, Session } from '../../core/session/attempt.ts';
import { advance, begin, isClosed, stateOf } from '../../core/session/session.ts';

/** An attempt under way: its log, and what that folds to. */
export class Attempt {
  readonly quiz: Quiz;
  session: Session;
  private readonly clock = startClock();

  constructor(quiz: Quiz, policy: Policy, only?: readonly string[], after?: string) {
    const id = `${rollSeed().toString(36)}-${rollSeed().toString(36)}`;
    this.quiz = quiz;
    this.session = begin({ id, recipe: quiz.recipe, policy, ...(only && { only }), ...(after && { after }), log: [] }, quiz);
  }

  /** Another attempt at some of the items. */
  retry(only: readonly string[]): Attempt {
    const { policy, id } = this.session.attempt;
    return new Attempt(this.quiz, policy, only, id);
  }

  act(action: Action, judge?: ScoreItem): void {
    const n = this.session.attempt.log.length + 1;
    this.session = advance(this.session, { n, ...this.clock(), action }, this.quiz, judge);
  }

  get item(): Item | undefined {
    return this.quiz.items.find(({ view }) => view.id === this.session.at);
  }

  get state(): ItemState {
    return stateOf(this.session, this.session.at);
  }

  get closed(): boolean {
    return isClosed(this.session, this.session.at);
  }
}
