import type { Facts } from '../facts/fact.ts';
import type { Item } from '../item.ts';
import { edition } from './edition.ts';
import type { FormMaker, Quiz, Recipe, Shortage } from './recipe.ts';

export interface Drafted {
  readonly items: readonly Item[];
  readonly short: readonly Shortage[];
}

/** How the items of a recipe are found. */
export type Drafting = (facts: Facts, recipe: Recipe, makers: readonly FormMaker[]) => Drafted;

/** Throws RangeError where the recipe was made for other facts or another edition. */
export function composeWith(drafting: Drafting, facts: Facts, recipe: Recipe, makers: readonly FormMaker[]): Quiz {
  if (recipe.edition !== edition) throw new RangeError(`recipe of edition ${recipe.edition}, this is ${edition}`);
  if (recipe.statement !== facts.statement || recipe.facts !== facts.hash) {
    throw new RangeError(`recipe for other facts than these of ${facts.statement}`);
  }
  const { items, short } = drafting(facts, recipe, makers);
  return { recipe, items: items.map((item, index) => withId(item, `q${index + 1}`)), short };
}

function withId(item: Item, id: string): Item {
  return { ...item, view: { ...item.view, id } } as Item;
}
