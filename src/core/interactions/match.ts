/** Give each option a target of its own; some targets are left over. */
import type { ItemOf, Rationale, View } from '../item.ts';
import type { Label } from '../label.ts';
import { byLetter, lettered, optionId } from './lettered.ts';

export interface Paired {
  readonly label: Label;
  /** Index of its target. */
  readonly target: number;
  /** Why it is right. Its option is set here. */
  readonly rationale: Omit<Rationale, 'option'>;
}

/** Lettered options and targets, each in its final order and with letters of its own, and the target of each option. */
export function assembleMatch(
  head: Omit<View<'match'>, 'id' | 'ask' | 'options' | 'targets' | 'hints'>,
  pairs: readonly Paired[],
  targets: readonly Label[],
  difficulty: number,
): ItemOf<'match'> {
  return {
    view: { id: '', ...head, hints: 0, ask: 'match', options: lettered(pairs.map(({ label }) => label)), targets: lettered(targets) },
    key: { ask: 'match', right: byLetter(pairs, ({ target }) => optionId(target)) },
    parts: byLetter(pairs, ({ rationale }) => [rationale.fact]),
    states: [],
    tells: [...new Set(pairs.map(({ rationale }) => rationale.fact))],
    rationale: pairs.map(({ rationale }, index) => ({ ...rationale, option: optionId(index) })),
    hints: [],
    difficulty,
  };
}
