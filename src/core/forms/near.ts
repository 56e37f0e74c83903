import { type Draw, shuffled } from '../compose/draw.ts';
import type { Signed } from '../facts/fact.ts';
import type { Bench } from './maker.ts';
import { sortedBy } from './sorted-by.ts';

/** Nearest first, by how early in their places two countries meet; among the equally near, as drawn. */
export const nearest = ({ places }: Signed, among: readonly Signed[], draw: Draw): readonly Signed[] =>
  sortedBy(shuffled(among, draw), (other) => {
    const meet = places.findIndex((place) => other.places.includes(place));
    return meet < 0 ? places.length : meet;
  });

/** Countries that may stand as wrong options beside `to`, nearest first, with at most one addressed party a quiz. */
export function absentees(to: Signed, bench: Bench): readonly Signed[] {
  const { facts, draw, isFresh } = bench;
  const free = facts.signed.filter(({ id, truth, unMember }) => truth === 'false' && unMember && isFresh(id));
  return sparing(nearest(to, free, draw), bench);
}

/** Whether no item of the quiz has shown an addressed party. */
export const addressedFree = ({ facts: { signed }, isFresh }: Bench): boolean => signed.every(({ addressed, id }) => !addressed || isFresh(id));

/** The first addressed party alone, and none where the quiz has shown one. */
export function sparing<T extends Pick<Signed, 'addressed'>>(all: readonly T[], bench: Bench): readonly T[] {
  let addressed = addressedFree(bench) ? 0 : 1;
  return all.filter((one) => !one.addressed || ++addressed === 1);
}
