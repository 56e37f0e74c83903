/** Makes and shows all questions of a quiz beyond the first; a page fetches it while that one is read. */
import { composeWith } from '../../core/compose/compose-with.ts';
import type { Quiz, Recipe } from '../../core/compose/recipe.ts';
import type { Steps } from '../../core/compose/steps.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { makers } from '../../core/forms/makers.ts';

export { helpFor } from './help-loader.ts';
export { otherQuestion } from './other-questions.ts';

export const make = (facts: Facts, recipe: Recipe): Steps<Quiz> => composeWith(facts, recipe, makers);
