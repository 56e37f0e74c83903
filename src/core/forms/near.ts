import { shuffled } from '../compose/draw.ts';
import type { Bench, Draw } from '../compose/recipe.ts';
import type { Signed } from '../facts/fact.ts';

/** How early in their places two countries meet: 0 in the same first group, Infinity nowhere. */
function distance(a: Signed, b: Signed): number {
  const meet = a.places.findIndex((place) => b.places.includes(place));
  return meet < 0 ? Infinity : meet;
}

/** Nearest first; among the equally near, as drawn. */
export function nearest(to: Signed, among: readonly Signed[], draw: Draw): readonly Signed[] {
  return shuffled(among, draw)
    .map((fact) => [distance(to, fact), fact] as const)
    .sort(([a], [b]) => (a === b ? 0 : a - b))
    .map(([, fact]) => fact);
}

/** Countries that may stand as wrong options beside `to`, nearest first, with at most one addressed party. */
export function absentees(to: Signed, { facts, draw, mayTell, told, addressedFree }: Bench): readonly Signed[] {
  const free = facts.signed.filter(
    ({ id, truth, unMember, addressed }) =>
      truth === 'false' && unMember && mayTell(id) && !told(id) && (addressedFree || !addressed),
  );
  let addressed = 0;
  return nearest(to, free, draw).filter((fact) => !fact.addressed || ++addressed === 1);
}
