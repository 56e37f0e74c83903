import type { Fact } from '../facts/fact.ts';
import type { Rationale, Stem, Why } from '../item.ts';
import type { Label } from '../label.ts';

/** A rationale that rests on a fact and is written where the fact is. */
export const because = (
  { id, cites }: Pick<Fact, 'id' | 'cites'>,
  why: Why,
  about: readonly Label[],
  more: Pick<Stem, 'moment' | 'speaker'> = {},
): Omit<Rationale, 'option'> => ({ fact: id, why, about, ...more, cites });
