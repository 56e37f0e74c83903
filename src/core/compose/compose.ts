import type { Facts } from '../facts/fact.ts';
import { ofBlueprint } from './by-balance.ts';
import { byRows } from './by-rows.ts';
import { composeWith } from './compose-with.ts';
import type { FormMaker, Quiz, Recipe } from './recipe.ts';

/**
 * Recipe → quiz. Throws RangeError where the recipe was made for other facts or another edition, or names a form
 * whose maker was not handed in: it never composes differently from what the code promises.
 */
export const compose = (facts: Facts, recipe: Recipe, makers: readonly FormMaker[]): Quiz =>
  composeWith(recipe.blueprint.rows === undefined ? ofBlueprint : byRows, facts, recipe, makers);
