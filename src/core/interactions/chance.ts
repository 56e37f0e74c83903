import type { View } from '../item.ts';
import { earnedBy } from './choose.ts';

/** Expected score of a blind guess that picks as many as are asked for, 0 … 1; the view alone decides it. */
export function chance(view: View): number {
  // Who guesses a year knows the half century at best.
  if (view.ask === 'enter') return 1 / 50;
  const { options, pick } = view;
  let expected = 0;
  for (let hits = 0; hits <= pick; hits++) {
    const ways = (choose(pick, hits) * choose(options.length - pick, pick - hits)) / choose(options.length, pick);
    expected += ways * earnedBy(hits, pick, { partial: true });
  }
  return expected;
}

function choose(n: number, k: number): number {
  if (k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}
