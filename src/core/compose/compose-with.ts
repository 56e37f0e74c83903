import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import type { Item } from '../item.ts';
import type { Quiz, Recipe, Shortage } from './recipe.ts';

export interface Drafted {
  readonly items: readonly Item[];
  readonly short: readonly Shortage[];
}

/** From one rest to the next is a short step; only the last gives something. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** How the items of a recipe are found. */
export type Drafting = (facts: Facts, recipe: Recipe, makers: readonly FormMaker[]) => Steps<Drafted>;

/** For a recipe that was made for these facts: `compose` checks one from outside. A page rests between the steps. */
export function* composeWith(drafting: Drafting, facts: Facts, recipe: Recipe, makers: readonly FormMaker[]): Steps<Quiz> {
  const { items, short } = yield* drafting(facts, recipe, makers);
  return { recipe, items: items.map((item, index) => withId(item, `q${index + 1}`)), short };
}

function withId(item: Item, id: string): Item {
  return { ...item, view: { ...item.view, id } } as Item;
}
