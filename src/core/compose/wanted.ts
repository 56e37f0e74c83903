/** What an author wants of an item, for every way to compose. */
import type { Bench, Candidate, Head, Made } from '../forms/maker.ts';
import type { FactId } from '../item.ts';
import type { Blueprint } from './recipe.ts';
import { testedBy } from './tested-by.ts';

export type Wanted = Pick<Blueprint, 'topics' | 'kinds' | 'levels' | 'difficulty'>;

export type Band = readonly [low: number, high: number];

export const ALL: Band = [0, 1];
/** An item's difficulty, 0 … 1, in bands that overlap; where there are too few, what comes next to them is taken. */
const BANDS: Readonly<Record<NonNullable<Blueprint['difficulty']>, readonly [Band, ...(readonly Band[])]>> = {
  easy: [[0, 0.45], [0, 0.6], ALL],
  medium: [[0.35, 0.6], [0.25, 0.7], ALL],
  hard: [[0.5, 1], [0.35, 1], ALL],
};

export const bandsOf = ({ difficulty }: Wanted): readonly [Band, ...(readonly Band[])] => (difficulty ? BANDS[difficulty] : [ALL]);

export const within = <T>(limit: readonly T[] | undefined, value: T): boolean => limit === undefined || limit.includes(value);

/** An item of a candidate, unless it is easier or harder than wanted or tests what is excluded. */
export function makeWanted({ fact, make }: Candidate, { form, kind, level }: Omit<Head, 'topic'>, bench: Bench, excluded: ReadonlySet<FactId>, [low, high]: Band): Made {
  const made = make({ form, kind, level, topic: fact.topic }, bench);
  if (typeof made === 'string') return made;
  if (testedBy(made).some((one) => excluded.has(one))) return 'excluded';
  return made.difficulty < low || made.difficulty > high ? 'too-few-facts' : made;
}
