/** Put things in order, the earliest first. */
import type { Draw } from '../compose/draw.ts';
import type { FactId, ItemOf, Rationale, View } from '../item.ts';
import type { Label } from '../label.ts';
import { lettered, optionId } from './lettered.ts';

export interface Placed {
  readonly label: Label;
  /** The fact that gives its place. */
  readonly fact: FactId;
}

/** A drawn order to show the things in, and what each pair of them tests; `things` come earliest first. */
export function assembleOrder(
  head: Omit<View<'order'>, 'id' | 'ask' | 'options' | 'hints'>,
  things: readonly Placed[],
  rationale: Omit<Rationale, 'option'>,
  difficulty: number,
  draw: Draw,
): ItemOf<'order'> {
  const shown = outOfOrder(things, draw);
  const right = things.map((thing) => optionId(shown.indexOf(thing)));
  const parts = things.flatMap((earlier, at) =>
    things.slice(at + 1).map((later, ahead) => [`${right[at]}<${right[at + 1 + ahead]}`, [earlier.fact, later.fact]] as const),
  );
  return {
    view: { id: '', ...head, hints: 0, ask: 'order', options: lettered(shown.map(({ label }) => label)) },
    key: { ask: 'order', right },
    parts: Object.fromEntries(parts),
    states: [],
    tells: [...new Set([rationale.fact, ...things.map(({ fact }) => fact)])],
    rationale: [rationale],
    hints: [],
    difficulty,
  };
}

/**
 * Any order, each as likely, but the one that would be right without a move: that is number 0 where all orders are
 * numbered in the factorial system.
 */
function outOfOrder<T>(things: readonly T[], draw: Draw): readonly T[] {
  const left = [...things];
  const orders = things.map((_, index) => index + 1).reduce((all, many) => all * many, 1);
  let [number, ways] = [1 + draw(orders - 1), orders];
  return things.flatMap(() => {
    ways /= left.length;
    const at = Math.floor(number / ways);
    number %= ways;
    return left.splice(at, 1);
  });
}
