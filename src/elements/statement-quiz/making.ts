/** Makes and shows all questions of a quiz beyond the first; a page fetches it while that one is read. */
import { freshQuiz, testedIn } from '../../core/compose/fresh-quiz.ts';
import type { Quiz, Recipe } from '../../core/compose/recipe.ts';
import type { Steps } from '../../core/compose/steps.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { makers } from '../../core/forms/makers.ts';
import type { FactId } from '../../core/item.ts';

export { wholeStyles } from '../../styles/quiz-whole.ts';
export { helpFor } from './help-loader.ts';
export { flagButton, placeButton } from './overview.ts';
export { otherQuestion } from './other-questions.ts';
export { ruling } from './ruling.ts';

/** What was asked of each statement that is loaded. */
const seen = new WeakMap<Facts, Set<FactId>>();

/** Of several recipes, the one that asks last what was asked before. */
export function* make(facts: Facts, recipes: readonly [Recipe, ...(readonly Recipe[])]): Steps<Quiz> {
  const before = seen.get(facts) ?? new Set();
  const quiz = yield* freshQuiz(facts, recipes, before, makers);
  seen.set(facts, new Set([...before, ...testedIn(quiz)]));
  return quiz;
}
