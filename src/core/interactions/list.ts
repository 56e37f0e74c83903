/** Name all that belong, one by one. */
import type { FactId, Hint, ItemOf, NameSort, Rationale, View } from '../item.ts';
import type { Label } from '../label.ts';

/** Names that may be tried for each that belongs. */
export const TRIES = 3;

export interface Member {
  readonly label: Label;
  /** Why it belongs. Its option is set here. */
  readonly rationale: Omit<Rationale, 'option'>;
  /** The facts that naming it tests; absent: that of the rationale. */
  readonly facts?: readonly FactId[];
}

export function assembleList(
  head: Omit<View<'list'>, 'id' | 'ask' | 'names' | 'of' | 'hints'>,
  names: NameSort,
  members: readonly Member[],
  hints: readonly Hint[],
  difficulty: number,
): ItemOf<'list'> {
  const tests = members.map(({ rationale, facts = [rationale.fact] }) => facts);
  return {
    view: { id: '', ...head, hints: hints.length, ask: 'list', names, of: members.length },
    key: { ask: 'list', right: members.map(({ label }) => label) },
    parts: Object.fromEntries(tests.map((facts, index) => [String(index), facts])),
    states: [],
    tells: [...new Set([...tests.flat(), ...members.map(({ rationale }) => rationale.fact)])],
    rationale: members.map(({ rationale }, index) => ({ ...rationale, option: String(index) })),
    hints,
    difficulty,
  };
}
