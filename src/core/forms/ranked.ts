import type { Draw } from '../compose/draw.ts';

/**
 * Options that stand in order, with the right one at a drawn rank, so that its place tells nothing. `below` and
 * `above` hold wrong values, those to take first in front; where a pool cannot fill a rank, it is drawn among those that it can.
 */
export function ranked<T>(below: readonly T[], key: T, above: readonly T[], size: number, draw: Draw): readonly T[] {
  const wrong = Math.min(size - 1, below.length + above.length);
  const lowest = Math.max(0, wrong - above.length);
  const highest = Math.min(wrong, below.length);
  const rank = lowest + draw(highest - lowest + 1);
  return [...below.slice(0, rank).toReversed(), key, ...above.slice(0, wrong - rank)];
}
