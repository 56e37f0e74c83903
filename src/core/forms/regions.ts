/** Nearness among members of one group, who are all alike near by groups: by parts of the world. */
import { shuffled } from '../compose/draw.ts';
import type { Draw } from '../compose/recipe.ts';
import type { Signed } from '../facts/fact.ts';

/** 0 in one subregion, 1 in one continent, 2 farther apart: these two places come last. */
const distance = (a: Signed, b: Signed): number => (a.places.at(-2) === b.places.at(-2) ? 0 : a.places.at(-1) === b.places.at(-1) ? 1 : 2);

/** Nearest first; among the equally near, as drawn. */
export const nearestByRegion = (to: Signed, among: readonly Signed[], draw: Draw): readonly Signed[] =>
  shuffled(among, draw).sort((a, b) => distance(to, a) - distance(to, b));

/** The share of the others, 0 … 1, from the same subregion. */
export function regionShare(to: Signed, among: readonly Signed[]): number {
  const others = among.filter(({ id }) => id !== to.id);
  return others.length === 0 ? 0 : others.filter((other) => distance(to, other) === 0).length / others.length;
}
