import type { Item } from '../item.ts';
import type { Shortage } from './recipe.ts';

export interface Drafted {
  readonly items: readonly Item[];
  readonly short: readonly Shortage[];
}

/** From one rest to the next is a short step; only the last gives something. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** To the end, with a pause after each step. */
export async function walked<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) await pause();
  return step.value;
}
