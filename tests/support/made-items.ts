import type { ShortageWhy } from '../../src/core/compose/recipe.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Bench, FormMaker } from '../../src/core/forms/maker.ts';
import type { Item, Kind } from '../../src/core/item.ts';
import { benchOf, makeOf } from './made-facts.ts';

export interface Tries {
  readonly items: readonly Item[];
  /** Why none was made, each reason with the candidates that it met. */
  readonly refused: ReadonlyMap<ShortageWhy, readonly string[]>;
}

/** All that a maker makes of every candidate, over seeds of their own. */
export function tried(maker: FormMaker, kind: Kind, facts: Facts, seeds: number, more: Partial<Bench> = {}): Tries {
  const items: Item[] = [];
  const refused = new Map<ShortageWhy, string[]>();
  maker.candidates(facts, kind).forEach((candidate, at) => {
    for (let seed = 0; seed < seeds; seed++) {
      const item = makeOf(maker, candidate, kind, benchOf(facts, at * 1_000_003 + seed, more));
      if (typeof item !== 'string') items.push(item);
      else if (!refused.get(item)?.includes(candidate.fact.id)) refused.set(item, [...(refused.get(item) ?? []), candidate.fact.id]);
    }
  });
  return { items, refused };
}

/** How often the right option stands in each place. */
export function placesOf(items: readonly Item[]): readonly number[] {
  const counts: number[] = [];
  for (const { view, key } of items) {
    if (view.ask !== 'choose' || key.ask !== 'choose') continue;
    const place = view.options.findIndex(({ id }) => key.right.includes(id));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count ?? 0);
}

/** Labels of the right options of an item that asks to choose. */
export const rightOf = ({ view, key }: Item) =>
  view.ask === 'choose' && key.ask === 'choose' ? view.options.flatMap(({ id, label }) => (key.right.includes(id) ? [label] : [])) : [];
