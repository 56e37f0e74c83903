/** Makes a quiz, and remembers what it asks. */
import { freshQuiz, testedIn } from '../../core/compose/fresh-quiz.ts';
import type { Quiz, Recipe } from '../../core/compose/recipe.ts';
import type { Steps } from '../../core/compose/steps.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { makers } from '../../core/forms/makers.ts';
import type { FactId } from '../../core/item.ts';

/** What was asked of each statement that is loaded. */
const seen = new WeakMap<Facts, Set<FactId>>();

/** Of several recipes, the one that asks last what was asked before. */
export function* make(facts: Facts, recipes: readonly [Recipe, ...(readonly Recipe[])]): Steps<Quiz> {
  const before = seen.get(facts) ?? new Set();
  const quiz = yield* freshQuiz(facts, recipes, before, makers);
  seen.set(facts, new Set([...before, ...testedIn(quiz)]));
  return quiz;
}
