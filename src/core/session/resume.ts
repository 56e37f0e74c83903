/** Goes on with what was kept of a quiz, or says why that cannot be. */
import { edition } from '../compose/edition.ts';
import type { Quiz } from '../compose/recipe.ts';
import type { Facts } from '../facts/fact.ts';
import type { NamesOf } from '../item.ts';
import type { Attempt, Kept, Session } from './attempt.ts';
import { fold } from './transition.ts';

/** Why what was kept opens nothing here. */
export type Unresumable = 'other-statement' | 'other-edition' | 'other-facts' | 'other-log';

/** As far as that can be told before its quiz is made. */
export function unresumable({ attempts }: Kept, facts: Facts): Exclude<Unresumable, 'other-log'> | undefined {
  for (const { recipe } of attempts) {
    if (recipe.statement !== facts.statement) return 'other-statement';
    if (recipe.edition !== edition) return 'other-edition';
    if (recipe.facts !== facts.hash) return 'other-facts';
  }
  return undefined;
}

/** What the logs fold to, first to last; undefined where an entry was not possible or an attempt does not follow from the one before. */
export function resumed({ attempts }: Kept, quiz: Quiz, names: NamesOf): readonly Session[] | undefined {
  const sessions = attempts.map((attempt) => fold(attempt, quiz, names));
  const whole = sessions.every(({ attempt: { log } }, at) => log.length === attempts[at]?.log.length && follows(attempts[at], attempts[at - 1]));
  return whole ? sessions : undefined;
}

const follows = (attempt: Attempt | undefined, before: Attempt | undefined): boolean =>
  before === undefined || (attempt?.after === before.id && JSON.stringify(attempt.recipe) === JSON.stringify(before.recipe));

/** A limit that runs while the page is closed runs by the clock on the wall, which may have been set back. */
export function elapsedAt({ policy, log }: Attempt, now: number): number {
  const last = log.at(-1);
  if (!last) return 0;
  return last.elapsed + (policy.limit?.runsClosed ? Math.max(0, now - last.at) : 0);
}
