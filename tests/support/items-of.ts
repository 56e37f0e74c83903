import assert from 'node:assert/strict';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Bench, FormMaker } from '../../src/core/forms/maker.ts';
import type { Interaction, Item, ItemOf, Kind } from '../../src/core/item.ts';
import type { Label } from '../../src/core/label.ts';
import { benchOf, makeOf } from './made-facts.ts';

/** Every item that a maker makes in a kind, over seeds; what it refuses is left out. */
export const itemsOf = (maker: FormMaker, kind: Kind, facts: Facts, seeds = 20, more: Partial<Bench> = {}): readonly Item[] =>
  Array.from({ length: seeds }, (_, seed) => seed).flatMap((seed) =>
    maker.candidates(facts, kind).flatMap((candidate) => {
      const made = makeOf(maker, candidate, kind, benchOf(facts, seed, more));
      return typeof made === 'string' ? [] : [made];
    }),
  );

/** Of one interaction, and at least one of them. */
export function askedAs<I extends Interaction>(ask: I, items: readonly Item[]): readonly ItemOf<I>[] {
  const asked = items.filter((item): item is Extract<Item, ItemOf<I>> => item.view.ask === ask);
  assert.ok(asked.length > 0 && asked.length === items.length, `${asked.length} of ${items.length} items are asked as ${ask}`);
  return asked;
}

export const codeOf = (label: Label): string => (label.say === 'country' ? label.code : '');

/** Country codes of options, in order of code, so that rows can be written down. */
export const codesOf = (labels: readonly Label[]): string => labels.map(codeOf).toSorted().join(' ');

export const rightOf = ({ view, key }: ItemOf<'choose'>): readonly Label[] =>
  view.options.filter(({ id }) => key.right.includes(id)).map(({ label }) => label);

export const wrongOf = ({ view, key }: ItemOf<'choose'>): readonly Label[] =>
  view.options.filter(({ id }) => !key.right.includes(id)).map(({ label }) => label);
