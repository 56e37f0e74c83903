import type { Item } from '../item.ts';
import { shuffled } from './draw.ts';
import type { Draw } from './recipe.ts';

/** A drawn order in which the same form follows itself as little as can be: what is left most of goes first. */
export function arranged(items: readonly Item[], draw: Draw): readonly Item[] {
  const left = shuffled(items, draw);
  const result: Item[] = [];
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const { view } of left) counts.set(view.form, (counts.get(view.form) ?? 0) + 1);
    const last = result.at(-1)?.view.form;
    const others = left.filter(({ view }) => view.form !== last);
    const most = Math.max(...(others.length > 0 ? others : left).map(({ view }) => counts.get(view.form) ?? 0));
    // Only a form that fills more than half of what is left must go now; otherwise the drawn order stands.
    const must = most > left.length / 2;
    const next = (others.length > 0 ? others : left).find(({ view }) => !must || counts.get(view.form) === most) as Item;
    result.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return result;
}
