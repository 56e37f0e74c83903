import type { Facts } from '../facts/fact.ts';
import type { Bench } from '../forms/maker.ts';
import type { FactId, Item } from '../item.ts';
import type { Draw } from './draw.ts';

/** A quiz in the making. */
export interface Draft {
  readonly items: readonly Item[];
  readonly bench: Bench;
  /** Takes the item unless one of the quiz gives the other away: what one tests, no other tests, states or tells. */
  take(item: Item): boolean;
}

/** Every fact that an item tests. */
export const testedBy = (item: Item): readonly FactId[] => Object.values(item.parts).flat();

/** Begun with items that there are already. */
export function newDraft(facts: Facts, draw: Draw, begun: readonly Item[] = []): Draft {
  const items: Item[] = [];
  const tested = new Set<FactId>();
  const told = new Set<FactId>();
  const mayTell = (fact: FactId) => !tested.has(fact);
  const isFresh = (fact: FactId) => !tested.has(fact) && !told.has(fact);
  const draft: Draft = {
    items,
    bench: { facts, draw, mayTell, isFresh },
    take(item) {
      const tests = testedBy(item);
      const tells = [...item.states, ...item.tells];
      if (!tests.every(isFresh) || !tells.every(mayTell)) return false;
      for (const fact of tests) tested.add(fact);
      for (const fact of tells) told.add(fact);
      items.push(item);
      return true;
    },
  };
  for (const item of begun) draft.take(item);
  return draft;
}
