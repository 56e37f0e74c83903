/** Type a short answer: here, a year. */
import type { FactId, ItemOf, NearMiss, Rationale, View } from '../item.ts';
import type { Edtf } from '../label.ts';

/** Years of four digits that a year box takes: 1000 … 2999. */
export const takesYear = (year: number): boolean => year >= 1000 && year <= 2999;

export function assembleEnterYear(
  head: Omit<View<'enter'>, 'id' | 'ask' | 'reads' | 'hints'>,
  year: Edtf,
  number: number | undefined,
  rationale: Omit<Rationale, 'option'>,
  difficulty: number,
): ItemOf<'enter'> {
  const near: readonly { readonly typed: string; readonly why: NearMiss }[] =
    number === undefined || String(number) === year ? [] : [{ typed: String(number), why: 'number-not-year' }];
  const facts: readonly FactId[] = [rationale.fact];
  return {
    view: { id: '', ...head, hints: 0, ask: 'enter', reads: 'year' },
    key: { ask: 'enter', right: { say: 'date', date: year }, near },
    parts: { '': facts },
    states: [],
    tells: facts,
    rationale: [rationale],
    hints: [],
    difficulty,
  };
}
