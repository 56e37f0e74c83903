/** Which of two things came first, where that is certain. */
import type { Dated } from '../facts/fact.ts';
import { dayNumber, lastDay } from '../text/edtf.ts';
import { sortedBy } from './sorted-by.ts';
import { daysFrom } from './when.ts';

export interface Span {
  readonly first: number;
  readonly last: number;
}

const spans = new WeakMap<Dated, Span>();

/** All days that a thing could be dated to, its other dates and those between them too; worked out once. */
export function spanOf(thing: Dated): Span {
  const known = spans.get(thing);
  if (known !== undefined) return known;
  const dates = [thing.value, ...thing.also];
  const span = { first: Math.min(...dates.map(dayNumber)), last: Math.max(...dates.map(lastDay)) };
  spans.set(thing, span);
  return span;
}

/** Days from the end of the earlier to the start of the later; 0 or less where it is not certain which is which. */
export function daysBetween(one: Dated, other: Dated): number {
  const [a, b] = [spanOf(one), spanOf(other)];
  return Math.max(a.first - b.last, b.first - a.last);
}

export const byTime = (one: Dated, other: Dated): number => dayNumber(one.value) - dayNumber(other.value);

/** The nearest in time first. */
export function nearestInTime(to: Dated, among: readonly Dated[]): readonly Dated[] {
  const away = daysFrom(to.value);
  return sortedBy(among, ({ value }) => away(value));
}
