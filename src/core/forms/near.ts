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
export function absentees(to: Signed, { facts: { signed }, draw, isFresh }: Bench): readonly Signed[] {
  const free = signed.filter(({ id, truth, unMember }) => truth === 'false' && unMember && isFresh(id));
  let addressed = signed.filter((fact) => fact.addressed && !isFresh(fact.id)).length;
  return nearest(to, free, draw).filter((fact) => !fact.addressed || ++addressed === 1);
}
