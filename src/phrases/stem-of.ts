import type { Kind, View } from '../core/item.ts';
import type { Stems } from './tables.ts';

/** A form asked in a kind that it has no words for is refused, never asked in other words. */
export function stemOf(stems: Stems, view: View): string {
  const kinds: Partial<Record<Kind, (view: View) => string>> = stems[view.form];
  const ask = kinds[view.kind];
  if (ask === undefined) throw new RangeError(`No stem for ${view.form} as ${view.kind}`);
  return ask(view);
}

/** How many options to choose, or things to name. */
export const countAsked = (view: View): number => (view.ask === 'choose' ? view.pick : view.ask === 'list' ? view.of : 1);

/** Whether a date is asked for without its day. */
export const monthAsked = (view: View): boolean => view.ask === 'enter' && view.reads === 'date' && view.precision === 'month';
