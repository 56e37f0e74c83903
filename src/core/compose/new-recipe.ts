import type { Facts } from '../facts/fact.ts';
import { edition } from './edition.ts';
import type { Blueprint, Recipe } from './recipe.ts';

export const SEEDS = 2 ** 30;
export const MOST_ITEMS = 200;

/** A recipe for these facts. Throws RangeError for a seed outside 0 … 2^30 − 1, a count outside 1 … 200, an empty limit. */
export function newRecipe(facts: Facts, seed: number, blueprint: Blueprint): Recipe {
  if (!Number.isInteger(seed) || seed < 0 || seed >= SEEDS) throw new RangeError(`seed ${seed}`);
  const { count } = blueprint;
  if (!Number.isInteger(count) || count < 1 || count > MOST_ITEMS) throw new RangeError(`count ${count}`);
  for (const name of ['topics', 'kinds', 'levels', 'rows'] as const) {
    if (blueprint[name]?.length === 0) throw new RangeError(`${name} is empty`);
  }
  return { edition, statement: facts.statement, facts: facts.hash, seed, blueprint };
}
