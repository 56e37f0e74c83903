/** Choose one option, or `pick` of them. */
import type { FactId, ItemOf, Marking, Part, Rationale, Response, Score, View } from '../item.ts';
import type { Label } from '../label.ts';
import { lettered, optionId } from './lettered.ts';

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
  const options = lettered(choices.map(({ label }) => label));
  const right = options.filter((_, index) => choices[index]?.right).map(({ id }) => id);
  const tests = choices.flatMap(({ right: isRight, rationale }, index) =>
    isRight ? [[optionId(index), [rationale.fact]] as const] : [],
  );
  const parts: Readonly<Record<string, readonly FactId[]>> =
    right.length === 1 ? { '': tests.flatMap(([, facts]) => facts) } : Object.fromEntries(tests);
  return {
    view: { id: '', ...head, hints: 0, ask: 'choose', options, pick: right.length },
    key: { ask: 'choose', right },
    parts,
    states: [],
    tells: [...new Set(choices.flatMap(({ rationale, tells = [] }) => [rationale.fact, ...tells]))],
    rationale: choices.map(({ rationale }, index) => ({ ...rationale, option: optionId(index) })),
    hints: [],
    difficulty,
    chance: chanceOf(options.length, right.length),
  };
}

/** Expected share of a blind guess that picks as many as are asked for; a hit earns a share, a miss takes one. */
export function chanceOf(options: number, pick: number): number {
  if (pick === 1) return 1 / options;
  let expected = 0;
  for (let hits = 0; hits <= pick; hits++) {
    const ways = (choose(pick, hits) * choose(options - pick, pick - hits)) / choose(options, pick);
    expected += ways * earnedShare(hits, pick - hits, pick, true);
  }
  return expected;
}

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

/** As in Moodle's multiple response: a right option adds its share, a wrong one takes one off, never below nothing. */
function earnedShare(hits: number, misses: number, of: number, partial: boolean): number {
  if (hits === of && misses === 0) return 1;
  return partial ? Math.max(0, hits - misses) / of : 0;
}

export function scoreChoose(item: ItemOf<'choose'>, response: Response, marking: Marking): Score {
  const { options, pick } = item.view;
  if (response.ask !== 'choose') return { type: 'unready', why: 'wrong-shape' };
  const ids = new Set(response.ids);
  if (ids.size !== response.ids.length || response.ids.some((id) => !options.some((option) => option.id === id))) {
    return { type: 'unready', why: 'wrong-shape' };
  }
  if (ids.size === 0) return { type: 'unready', why: 'empty' };
  if (ids.size !== pick) return { type: 'unready', why: 'incomplete' };
  const { right } = item.key;
  const hits = right.filter((id) => ids.has(id)).length;
  const earned = earnedShare(hits, ids.size - hits, right.length, marking.partial);
  const parts = Object.entries(item.parts).map(
    ([part, facts]): Part => ({
      part,
      facts,
      earned: part === '' ? earned : ids.has(part) ? 1 / right.length : 0,
      possible: 1 / Object.keys(item.parts).length,
    }),
  );
  return { type: 'scored', earned, possible: 1, parts };
}
