import type { Facts } from '../facts/fact.ts';
import type { Bench } from '../forms/maker.ts';
import type { FactId, Item } from '../item.ts';
import type { Draw } from './draw.ts';
import { testedBy } from './tested-by.ts';

/** A quiz in the making. */
export interface Draft {
  readonly items: readonly Item[];
  readonly bench: Bench;
  /** Whether no item of the quiz gives the other away: what one tests, no other tests, states or tells. */
  fits(item: Item): boolean;
  /** Takes the item if it fits. */
  take(item: Item): boolean;
}

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
    fits: (item) => testedBy(item).every(isFresh) && item.states.every(mayTell) && item.tells.every(mayTell),
    take(item) {
      if (!draft.fits(item)) return false;
      for (const fact of testedBy(item)) tested.add(fact);
      for (const fact of [...item.states, ...item.tells]) told.add(fact);
      items.push(item);
      return true;
    },
  };
  for (const item of begun) draft.take(item);
  return draft;
}
