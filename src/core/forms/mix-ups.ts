/** Distances to or from another thing, which a hasty reader takes for the one that is asked. */
import { shuffled } from '../compose/draw.ts';
import type { Dated } from '../facts/fact.ts';
import type { Rationale } from '../item.ts';
import { apart, defensible, type Distance, endsOf, numberOf } from './apart.ts';
import type { Bench } from './maker.ts';
import { sortedBy } from './sorted-by.ts';
import { becauseOf, datesOf, oneSpeaker } from './when.ts';

export interface Slip {
  readonly value: number;
  because(): Omit<Rationale, 'option'>;
  /** Things whose dates the reason tells. */
  readonly tells: readonly Dated[];
}

/** Telling of sources and of things outside the statement gives the least away. */
const rank = ({ sort, pool }: Dated): number => (sort === 'source' ? 0 : pool ? 1 : 2);

/** Each number once; none that could be defended, and neither of the right one's neighbours: the next has a slip of its own. */
export function mixUps({ ends, unit, value }: Distance, { facts, draw, mayTell }: Bench): readonly Slip[] {
  const [{ sort }] = ends;
  const taken = new Set([...defensible({ ends, unit }), value - 1, value + 1]);
  const others = facts.dated.filter(
    (other) =>
      !ends.includes(other) && (other.sort === sort || (other.sort === 'source' && sort === 'event' && unit === 'day')) && mayTell(other.id),
  );
  return sortedBy(shuffled(others, draw), rank)
    .flatMap((other) => ends.map((end) => [other, endsOf(end, other)] as const))
    .flatMap(([other, wrong]): readonly Slip[] => {
      const of = apart(unit, wrong);
      if (of === undefined || of < 1 || taken.has(of) || !oneSpeaker([...ends, other])) return [];
      taken.add(of);
      const because = () => ({ ...becauseOf(wrong, 'apart-others', [numberOf(of, unit), ...datesOf(wrong)]), fact: other.id });
      return [{ value: of, because, tells: wrong }];
    });
}
