import type { Form, Kind, KindsOf, View } from '../core/item.ts';
import type { OpeningStems, Stems } from './tables.ts';

type Ask = (view: View) => string;
type SomeStems = { readonly [F in Form]?: Partial<Readonly<Record<KindsOf[F], Ask>>> };

function askOf(stems: SomeStems, { form, kind }: View): Ask | undefined {
  const kinds: Partial<Record<Kind, Ask>> | undefined = stems[form];
  return kinds?.[kind];
}

/** A form asked in a kind that it has no words for is refused, never asked in other words. */
export function stemOf(stems: SomeStems, view: View): string {
  const ask = askOf(stems, view);
  if (ask === undefined) throw new RangeError(`No stem for ${view.form} as ${view.kind}`);
  return ask(view);
}

/** Stems of which the first are at hand, and all once they were fetched. */
export function growing(opening: OpeningStems, fetchAll: () => Promise<{ readonly stems: Stems }>): { stem: Ask; canAsk(view: View): boolean; askAll(): Promise<void> } {
  let stems: SomeStems = opening;
  return {
    stem: (view) => stemOf(stems, view),
    canAsk: (view) => askOf(stems, view) !== undefined,
    async askAll() {
      stems = (await fetchAll()).stems;
    },
  };
}

/** How many options to choose, or things to name. */
export const countAsked = (view: View): number => (view.ask === 'choose' ? view.pick : view.ask === 'list' ? view.of : 1);

/** Whether a date is asked for without its day. */
export const monthAsked = (view: View): boolean => view.ask === 'enter' && view.reads === 'date' && view.precision === 'month';
