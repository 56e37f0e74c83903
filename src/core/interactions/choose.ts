/** Choose one option, or `pick` of them. */
import type { FactId, ItemOf, Marking, Rationale, Response, Score, View } from '../item.ts';
import type { Label } from '../label.ts';

export interface Choice {
  readonly label: Label;
  readonly right: boolean;
  /** Why it is right, or which misreading it catches. Its option is set here. */
  readonly rationale: Omit<Rationale, 'option'>;
  /** Facts that the rationale tells beside its own. */
  readonly tells?: readonly FactId[];
}

/** Lettered options, the key, what each option tests and the rationale of each, from choices in their final order. */
export function assembleChoose(
  head: Omit<View<'choose'>, 'id' | 'ask' | 'options' | 'pick' | 'hints'>,
  choices: readonly Choice[],
  difficulty: number,
): ItemOf<'choose'> {
  const lettered = choices.map((choice, index) => [String.fromCharCode(97 + index), choice] as const);
  const right = lettered.filter(([, choice]) => choice.right);
  return {
    view: { id: '', ...head, hints: 0, ask: 'choose', options: lettered.map(([id, { label }]) => ({ id, label })), pick: right.length },
    key: { ask: 'choose', right: right.map(([id]) => id) },
    parts: Object.fromEntries(right.map(([id, { rationale }]) => [id, [rationale.fact]])),
    states: [],
    tells: [...new Set(choices.flatMap(({ rationale, tells = [] }) => [rationale.fact, ...tells]))],
    rationale: lettered.map(([option, { rationale }]) => ({ ...rationale, option })),
    hints: [],
    difficulty,
  };
}

/** As in Moodle's multiple response: of `pick` picked, a hit adds its share, a miss takes one off, never below nothing. */
export function earnedBy(hits: number, pick: number, { partial }: Marking): number {
  if (hits === pick) return 1;
  return partial ? Math.max(0, 2 * hits - pick) / pick : 0;
}

export function scoreChoose({ view: { pick }, key, parts }: ItemOf<'choose'>, response: Response, marking: Marking): Score {
  if (response.ask !== 'choose') return { type: 'unready', why: 'wrong-shape' };
  const { ids } = response;
  if (ids.length !== pick) return { type: 'unready', why: ids.length === 0 ? 'empty' : 'incomplete' };
  const share = 1 / pick;
  return {
    type: 'scored',
    earned: earnedBy(key.right.filter((id) => ids.includes(id)).length, pick, marking),
    possible: 1,
    parts: Object.entries(parts).map(([part, facts]) => ({ part, facts, earned: ids.includes(part) ? share : 0, possible: share })),
  };
}
