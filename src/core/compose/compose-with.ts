import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import { ofBlueprint } from './by-balance.ts';
import { byRows } from './by-rows.ts';
import { withId } from './opening.ts';
import type { Quiz, Recipe } from './recipe.ts';
import type { Steps } from './steps.ts';

/** For a recipe that was made for these facts: `compose` checks one from outside. A page rests between the steps. */
export function* composeWith(facts: Facts, recipe: Recipe, makers: readonly FormMaker[]): Steps<Quiz> {
  const drafting = recipe.blueprint.rows === undefined ? ofBlueprint : byRows;
  const { items, short } = yield* drafting(facts, recipe, makers);
  return { recipe, items: items.map(withId), short };
}
