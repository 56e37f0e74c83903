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

type Scored = readonly { readonly item: string; readonly score: { readonly earned: number; readonly possible: number } | undefined }[];

/** What a retry asks: all that the first attempt asked and that was not wholly right when it was asked last. */
export const leftOf = (attempts: readonly Scored[]): readonly string[] =>
  (attempts[0] ?? []).flatMap(({ item }) => {
    const last = attempts.flat().findLast((one) => one.item === item)?.score;
    return last && last.earned >= last.possible ? [] : [item];
  });
