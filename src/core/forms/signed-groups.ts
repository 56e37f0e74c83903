/** Kinds that ask who of a group is on the list. */
import type { Bench, ShortageWhy } from '../compose/recipe.ts';
import type { Facts } from '../facts/fact.ts';
import type { FactId, Item, Kind } from '../item.ts';
import { onlyOne, onlyOnes } from './only-one.ts';
import { grouping, sorted } from './signed-grouping.ts';
import { recall, recalled } from './signed-recall.ts';

interface OfGroups {
  candidates(facts: Facts): readonly FactId[];
  make(candidate: FactId, bench: Bench): Item | ShortageWhy;
}

export const ofGroups: Readonly<Partial<Record<Kind, OfGroups>>> = {
  'short-answer': {
    candidates: (facts) => onlyOnes('signed', facts),
    make: (candidate, bench) => onlyOne('signed', 'remember', candidate, bench),
  },
  grouping: { candidates: sorted, make: grouping },
  recall: { candidates: recalled, make: recall },
};
