/** A new quiz of the same sort asks last what was asked before; its code reopens it like any other. */
import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import type { FactId } from '../item.ts';
import { composeWith } from './compose-with.ts';
import type { Quiz, Recipe } from './recipe.ts';
import type { Steps } from './steps.ts';
import { testedBy } from './tested-by.ts';

/** Every fact that a quiz tests. */
export const testedIn = ({ items }: Quiz): readonly FactId[] => [...new Set(items.flatMap(testedBy))];

/** Of the quizzes that the recipes make, the one that tests the smallest share of what was seen; of several, the first. */
export function* freshQuiz(facts: Facts, recipes: readonly [Recipe, ...(readonly Recipe[])], seen: ReadonlySet<FactId>, makers: readonly FormMaker[]): Steps<Quiz> {
  const [first, ...others] = recipes;
  let best = yield* composeWith(facts, first, makers);
  let least = shareOf(best, seen);
  for (const recipe of others) {
    if (least === 0) break;
    yield;
    const quiz = yield* composeWith(facts, recipe, makers);
    // A shorter quiz repeats less, but is no better.
    const share = quiz.items.length < best.items.length ? 1 : shareOf(quiz, seen);
    if (share < least) [best, least] = [quiz, share];
  }
  return best;
}

function shareOf(quiz: Quiz, seen: ReadonlySet<FactId>): number {
  const tested = testedIn(quiz);
  return tested.length === 0 ? 0 : tested.filter((fact) => seen.has(fact)).length / tested.length;
}
