import type { Item } from '../item.ts';
import type { Shortage } from './recipe.ts';

export interface Drafted {
  readonly items: readonly Item[];
  readonly short: readonly Shortage[];
}

/** From one rest to the next is a short step; only the last gives something. */
export type Steps<T> = Generator<undefined, T, undefined>;
