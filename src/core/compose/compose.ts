import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import { ofBlueprint } from './by-balance.ts';
import { byRows } from './by-rows.ts';
import { checkRecipe } from './check-recipe.ts';
import { composeWith, type Steps } from './compose-with.ts';
import type { Quiz, Recipe } from './recipe.ts';

/**
 * Recipe → quiz. The recipe may come from outside: throws TypeError where it is none, and RangeError where it was made
 * for other facts or another edition, holds what no quiz can have, or names a form whose maker was not handed in. It
 * never composes differently from what the code promises.
 */
export function compose(facts: Facts, recipe: Recipe, makers: readonly FormMaker[]): Quiz {
  checkRecipe(recipe, facts);
  return atOnce(composeWith(recipe.blueprint.rows === undefined ? ofBlueprint : byRows, facts, recipe, makers));
}

function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
