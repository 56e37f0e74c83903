import type { FactId, Item } from '../item.ts';

/** Every fact that an item tests. */
export const testedBy = (item: Item): readonly FactId[] => Object.values(item.parts).flat();
