/** Type one answer: a year, a date or a name. */
import type { FactId, Hint, ItemOf, Keys, Rationale, Reads, View } from '../item.ts';
import type { Edtf, Label } from '../label.ts';

/** Years of four digits that are taken: 1000 … 2999. */
export const takesYear = (year: number): boolean => year >= 1000 && year <= 2999;

type Head = Omit<View<'enter'>, 'id' | 'ask' | keyof Reads | 'precision' | 'names' | 'hints'>;

/** What is secret about an item that is typed. */
export interface Entered {
  /** Why the answer is right. */
  readonly rationale: Omit<Rationale, 'option'>;
  /** The facts that it tests; absent: that of the rationale. */
  readonly facts?: readonly FactId[];
  readonly near?: Keys['enter']['near'];
  readonly hints?: readonly Hint[];
  readonly difficulty: number;
}

export function assembleEnter(head: Head, reads: Reads, right: Label, entered: Entered): ItemOf<'enter'> {
  const { rationale, facts = [rationale.fact], near = [], hints = [], difficulty } = entered;
  return {
    view: { id: '', ...head, hints: hints.length, ask: 'enter', ...reads },
    key: { ask: 'enter', right, near },
    parts: { '': facts },
    states: [],
    tells: [...new Set([...facts, rationale.fact])],
    rationale: [rationale],
    hints,
    difficulty,
  };
}

/** The number of what is asked is taken for no year. */
export function assembleEnterYear(
  head: Head,
  year: Edtf,
  number: number | undefined,
  rationale: Omit<Rationale, 'option'>,
  difficulty: number,
  hints: readonly Hint[] = [],
): ItemOf<'enter'> {
  return assembleEnter(head, { reads: 'year' }, { say: 'date', date: year }, {
    rationale,
    near: number === undefined || String(number) === year ? [] : [{ typed: String(number), why: 'number-not-year' }],
    hints,
    difficulty,
  });
}
