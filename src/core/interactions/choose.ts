/** Choose one option, or `pick` of them. */
import type { FactId, ItemOf, Marking, Rationale, Response, Score, View } from '../item.ts';
import type { Label } from '../label.ts';
import { lettered, optionId } from './lettered.ts';

export interface Choice {
  readonly label: Label;
  readonly right: boolean;
  /** Why it is right, or which misreading it catches. Its option is set here. */
  readonly rationale: Omit<Rationale, 'option'>;
  /** The facts that it tests, if it is right; absent: that of the rationale. */
  readonly facts?: readonly FactId[];
  /** Facts that the rationale tells beside its own. */
  readonly tells?: readonly FactId[];
}

/** Lettered options, the key, what each option tests and the rationale of each, from choices in their final order. */
export function assembleChoose(
  head: Omit<View<'choose'>, 'id' | 'ask' | 'options' | 'pick' | 'hints'>,
  choices: readonly Choice[],
  difficulty: number,
): ItemOf<'choose'> {
  const right = choices.flatMap(({ right: isRight, rationale, facts = [rationale.fact] }, index) => (isRight ? [[optionId(index), facts] as const] : []));
  return {
    view: { id: '', ...head, hints: 0, ask: 'choose', options: lettered(choices.map(({ label }) => label)), pick: right.length },
    key: { ask: 'choose', right: right.map(([id]) => id) },
    parts: Object.fromEntries(right),
    states: [],
    tells: [...new Set(choices.flatMap(({ rationale, tells = [] }) => [rationale.fact, ...tells]))],
    rationale: choices.map(({ rationale }, index) => ({ ...rationale, option: optionId(index) })),
    hints: [],
    difficulty,
  };
}

/** As in Moodle's multiple response: of `pick` to pick, a hit adds its share, a miss takes one off, never below nothing. */
export function earnedBy(hits: number, pick: number, { partial }: Marking, picked = pick): number {
  if (hits === pick) return 1;
  return partial ? Math.max(0, 2 * hits - picked) / pick : 0;
}

export function scoreChoose({ view: { pick }, key, parts }: ItemOf<'choose'>, response: Response, marking: Marking): Score {
  if (response.ask !== 'choose') return { type: 'unready', why: 'wrong-shape' };
  const { ids } = response;
  const picked = ids.length;
  if (picked > pick) return { type: 'unready', why: 'wrong-shape' };
  if (picked < pick && !(marking.standing && picked > 0)) return { type: 'unready', why: picked > 0 ? 'incomplete' : 'empty' };
  const share = 1 / pick;
  return {
    type: 'scored',
    earned: earnedBy(key.right.filter((id) => ids.includes(id)).length, pick, marking, picked),
    possible: 1,
    parts: Object.entries(parts).map(([part, facts]) => ({ part, facts, earned: ids.includes(part) ? share : 0, possible: share })),
  };
}
