/** Goes on with what was kept of a quiz, or says why that cannot be. */
import { checkRecipe } from '../compose/check-recipe.ts';
import { edition } from '../compose/edition.ts';
import type { Quiz } from '../compose/recipe.ts';
import type { Facts } from '../facts/fact.ts';
import type { NamesOf } from '../item.ts';
import { offInOnly } from './answered.ts';
import type { Attempt, Kept, Session } from './attempt.ts';
import { leftOf } from './overall.ts';
import { stateOf } from './session.ts';
import { fold } from './transition.ts';

/** Why what was kept opens nothing here. */
export type Unresumable = 'other-statement' | 'other-edition' | 'other-facts' | 'no-quiz' | 'other-log';

/** As far as that can be told before its quiz is made. */
export function unresumable({ attempts }: Kept, facts: Facts): Exclude<Unresumable, 'other-log'> | undefined {
  for (const { recipe } of attempts) {
    if (recipe.statement !== facts.statement) return 'other-statement';
    if (recipe.edition !== edition) return 'other-edition';
    if (recipe.facts !== facts.hash) return 'other-facts';
    if (!opens(recipe, facts)) return 'no-quiz';
  }
  return undefined;
}

/** Whether there can be a quiz of it at all. */
function opens(recipe: Attempt['recipe'], facts: Facts): boolean {
  try {
    checkRecipe(recipe, facts);
    return true;
  } catch {
    return false;
  }
}

/** What the logs fold to, first to last; undefined where an entry was not possible or an attempt does not follow from the one before. */
export function resumed({ attempts }: Kept, quiz: Quiz, names: NamesOf): readonly Session[] | undefined {
  const sessions = attempts.map((attempt) => fold(attempt, quiz, names));
  const whole = attempts.every((attempt, at) => sessions[at]?.attempt.log.length === attempt.log.length && inTime(attempt) && follows(attempt, attempts[at - 1], sessions.slice(0, at), quiz));
  return whole ? sessions : undefined;
}

const inTime = ({ log }: Attempt): boolean => log.every(({ elapsed }, at) => elapsed >= (log[at - 1]?.elapsed ?? 0));

function follows({ after, only, recipe }: Attempt, before: Attempt | undefined, past: readonly Session[], quiz: Quiz): boolean {
  const left = before && leftOf(past.map((session) => session.order.map((item) => ({ item, score: stateOf(session, item).tries.at(-1)?.score }))));
  return quiz.items.length > 0 && offInOnly(only, quiz, left).length === 0 && after === before?.id && (!before || JSON.stringify(recipe) === JSON.stringify(before.recipe));
}

/** A limit that runs while the page is closed runs by the clock on the wall, which may have been set back. */
export function elapsedAt({ policy, log }: Attempt, now: number): number {
  const last = log.at(-1);
  if (!last) return 0;
  return last.elapsed + (policy.limit?.runsClosed ? Math.max(0, now - last.at) : 0);
}
