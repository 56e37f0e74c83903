/** Makes all questions of a quiz; a page fetches it while the first one is read. */
import { composeWith } from '../../core/compose/compose-with.ts';
import type { Quiz, Recipe } from '../../core/compose/recipe.ts';
import type { Steps } from '../../core/compose/steps.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { shownMakers } from './shown-makers.ts';

export const making = (facts: Facts, recipe: Recipe): Steps<Quiz> => composeWith(facts, recipe, shownMakers);
