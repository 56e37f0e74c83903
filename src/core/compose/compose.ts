import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import { checkRecipe } from './check-recipe.ts';
import { composeWith } from './compose-with.ts';
import type { Quiz, Recipe } from './recipe.ts';
import type { Steps } from './steps.ts';

/**
 * Recipe → quiz. The recipe may come from outside: throws TypeError where it is none, and RangeError where it was made
 * for other facts or another edition, holds what no quiz can have, or names a form whose maker was not handed in. It
 * never composes differently from what the code promises.
 */
export function compose(facts: Facts, recipe: Recipe, makers: readonly FormMaker[]): Quiz {
  checkRecipe(recipe, facts);
  return atOnce(composeWith(facts, recipe, makers));
}

function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
