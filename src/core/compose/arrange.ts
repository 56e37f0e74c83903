import type { Item } from '../item.ts';
import { type Draw, shuffled } from './draw.ts';

/** A drawn order in which the same form follows itself as little as can be. */
export function arranged(items: readonly Item[], draw: Draw): readonly Item[] {
  const left = shuffled(items, draw);
  const result: Item[] = [];
  for (;;) {
    const forms = left.map(({ view }) => view.form);
    // Only a form that fills more than half of what is left must go now; otherwise the drawn order stands.
    const most = [...new Set(forms)].find((form) => forms.filter((other) => other === form).length > forms.length / 2);
    const others = left.filter(({ view }) => view.form !== result.at(-1)?.view.form);
    const next = others.find(({ view }) => view.form === most) ?? others[0] ?? left[0];
    if (!next) return result;
    result.push(next);
    left.splice(left.indexOf(next), 1);
  }
}
