/** Nearness among members of one group, who are all alike near by groups: by parts of the world. */
import { type Draw, shuffled } from '../compose/draw.ts';
import type { Signed } from '../facts/fact.ts';
import { sortedBy } from './sorted-by.ts';

/** 0 in one subregion, 1 in one continent, 2 farther apart: these two places come last. */
const distance = (a: Signed, b: Signed): number => (a.places.at(-2) === b.places.at(-2) ? 0 : a.places.at(-1) === b.places.at(-1) ? 1 : 2);

/** Nearest first; among the equally near, as drawn. */
export const nearestByRegion = (to: Signed, among: readonly Signed[], draw: Draw): readonly Signed[] =>
  sortedBy(shuffled(among, draw), (other) => distance(to, other));

/** The share of the others, 0 … 1, from the same subregion. */
export function regionShare(to: Signed, among: readonly Signed[]): number {
  const others = among.filter(({ id }) => id !== to.id);
  return others.length === 0 ? 0 : others.filter((other) => distance(to, other) === 0).length / others.length;
}
