import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import { ofBlueprint } from './by-balance.ts';
import { byRows } from './by-rows.ts';
import { withId } from './opening.ts';
import type { Quiz, Recipe } from './recipe.ts';
import type { Drafted, Steps } from './steps.ts';
import { bandsOf } from './wanted.ts';

/** For a recipe that was made for these facts: `compose` checks one from outside. A page rests between the steps. */
export function* composeWith(facts: Facts, recipe: Recipe, makers: readonly FormMaker[]): Steps<Quiz> {
  const drafting = recipe.blueprint.rows === undefined ? ofBlueprint : byRows;
  const { items, short } = yield* drafting(facts, recipe, makers);
  return { recipe, items: items.map(withId), short: [...short, ...otherDifficulty(recipe, items)] };
}

/** Where there is too little of a difficulty, what is next to it is asked all the same: that is told. */
function otherDifficulty({ blueprint }: Recipe, items: Drafted['items']): Drafted['short'] {
  // The last band takes all.
  const widest = bandsOf(blueprint).at(-2);
  if (!widest) return [];
  const [low, high] = widest;
  const made = items.filter(({ difficulty }) => difficulty >= low && difficulty <= high).length;
  return made < items.length ? [{ wanted: blueprint.count, made, why: 'other-difficulty' }] : [];
}
