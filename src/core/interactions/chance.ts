import type { View } from '../item.ts';
import { earnedBy } from './choose.ts';
import { TRIES } from './list.ts';

/** Who guesses a year knows the half century at best, and then no month and no day. */
const YEARS = 50;
const DATES = { month: YEARS * 12, day: YEARS * 365 };
/** About as many as a guesser chooses a country from: the members of the United Nations. */
const COUNTRIES = 193;

/** Expected score of a blind guess that does as the item asks, 0 … 1; the view alone decides it. */
export function chance(view: View): number {
  switch (view.ask) {
    case 'choose':
      return chanceOf(view.options.length, view.pick);
    case 'enter':
      return 1 / (view.reads === 'year' ? YEARS : view.reads === 'date' ? DATES[view.precision] : COUNTRIES);
    // Of two things either is as likely to be put first.
    case 'order':
      return 1 / 2;
    // Whichever target a guesser gives an option, each is as likely.
    case 'match':
    case 'group':
      return 1 / view.targets.length;
    // Every name that may be tried, drawn from all.
    case 'list':
      return Math.min(1, (TRIES * view.of) / COUNTRIES);
  }
}

function chanceOf(all: number, pick: number): number {
  let expected = 0;
  for (let hits = 0; hits <= pick; hits++) {
    const ways = (choose(pick, hits) * choose(all - pick, pick - hits)) / choose(all, pick);
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
