import type { Item, Kind } from '../item.ts';
import { type Draw, shuffled } from './draw.ts';

/** Their answers tell of much at once. */
const LAST: readonly Kind[] = ['matching', 'grouping', 'recall'];

/** A drawn order in which the same form follows itself as little as can be, and what tells much comes last; the first `begun` stay. */
export function arranged(items: readonly Item[], draw: Draw, begun = 0): readonly Item[] {
  const isLast = ({ view }: Item): boolean => LAST.includes(view.kind);
  const rest = items.slice(begun);
  const early = spread(items.slice(0, begun), rest.filter((item) => !isLast(item)), draw);
  return [...early, ...spread([], rest.filter(isLast), draw)];
}

function spread(before: readonly Item[], items: readonly Item[], draw: Draw): readonly Item[] {
  const left = shuffled(items, draw);
  const result = [...before];
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
