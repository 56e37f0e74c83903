/** Sort options under targets; a target may take many. */
import type { FactId, ItemOf, Rationale, View } from '../item.ts';
import type { Label } from '../label.ts';
import { byLetter, lettered, optionId } from './lettered.ts';

export interface Sorted {
  readonly label: Label;
  /** Index of the target that it belongs under. */
  readonly under: number;
  /** Why it belongs there. Its option is set here. */
  readonly rationale: Omit<Rationale, 'option'>;
  /** The facts that its place tests; absent: that of the rationale. */
  readonly facts?: readonly FactId[];
}

/** Lettered options and targets, each in its final order and with letters of its own, and the target of each option. */
export function assembleGroup(
  head: Omit<View<'group'>, 'id' | 'ask' | 'options' | 'targets' | 'hints'>,
  sorted: readonly Sorted[],
  targets: readonly Label[],
  difficulty: number,
): ItemOf<'group'> {
  const parts = byLetter(sorted, ({ rationale, facts = [rationale.fact] }) => facts);
  return {
    view: { id: '', ...head, hints: 0, ask: 'group', options: lettered(sorted.map(({ label }) => label)), targets: lettered(targets) },
    key: { ask: 'group', right: byLetter(sorted, ({ under }) => optionId(under)) },
    parts,
    states: [],
    tells: [...new Set([...Object.values(parts).flat(), ...sorted.map(({ rationale }) => rationale.fact)])],
    rationale: sorted.map(({ rationale }, index) => ({ ...rationale, option: optionId(index) })),
    hints: [],
    difficulty,
  };
}
