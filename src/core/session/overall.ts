/** Several attempts at one quiz, counted as one. */
import type { Overall, ReportedItem } from './attempt.ts';

type Asked = readonly Pick<ReportedItem, 'item' | 'earned' | 'possible'>[];

/** First to last; undefined of one alone. */
export function overall(attempts: readonly Asked[]): Overall | undefined {
  const [first = [], ...retries] = attempts;
  if (retries.length === 0) return undefined;
  const given = first.map((one) => [one, ...retries.flatMap((asked) => asked.filter(({ item }) => item === one.item))]);
  return {
    first: sum(first.map(({ earned }) => earned), first),
    last: sum(given.map((all) => all.at(-1)?.earned ?? 0), first),
    best: sum(given.map((all) => Math.max(...all.map(({ earned }) => earned))), first),
  };
}

const sum = (earned: readonly number[], asked: Asked): Overall['first'] => ({
  earned: earned.reduce((total, one) => total + one, 0),
  possible: asked.reduce((total, { possible }) => total + possible, 0),
});
