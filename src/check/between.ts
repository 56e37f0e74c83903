/** What can be told of a thing's year from its number among those that are known. */
import type { Label } from '../core/label.ts';
import type { Dated, Statement } from '../schema/statement-types.ts';
import type { Truth } from './claim-truth.ts';
import { sameText, yearOf } from './labels.ts';

export interface Between {
  readonly thing: Dated;
  readonly below: Dated;
  readonly above: Dated;
}

/** One series, or numbered things that the file does not tell apart by a series. */
export const oneSeries = (one: Dated, other: Dated): boolean =>
  one.series === undefined || other.series === undefined || sameText(one.series, other.series);

const numbered = (subject: Label | undefined, list: readonly Dated[]): readonly Dated[] =>
  subject?.say === 'text' ? list.filter(({ name, number }) => number !== undefined && sameText(name, subject.text)) : [];

export const isCited = (subject: Label | undefined, { instruments }: Statement): boolean =>
  subject?.say === 'text' && instruments.some(({ name }) => sameText(name, subject.text));

/** A numbered thing outside the statement, and the nearest two of its series inside it. */
export function between(subject: Label | undefined, statement: Statement): Between | undefined {
  const [thing, second] = numbered(subject, statement.pools.instruments);
  if (thing?.number === undefined || thing.series === undefined || second !== undefined) return undefined;
  const { number, series } = thing;
  const ofSeries = (other: Dated) => other.series !== undefined && sameText(other.series, series);
  const known = statement.instruments.filter((other) => other.number !== undefined && ofSeries(other)).toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const below = known.findLast((other) => (other.number ?? 0) < number);
  const above = known.find((other) => (other.number ?? 0) > number);
  return below === undefined || above === undefined ? undefined : { thing, below, above };
}

/** Years that the number leaves open are neither right nor wrong. */
export function yearTruth(year: string, subject: Label | undefined, statement: Statement): Truth {
  const found = between(subject, statement);
  if (found === undefined) return 'unknown';
  const { thing, below, above } = found;
  if (year === yearOf(thing.date)) return 'true';
  const open = yearOf(below.date) <= year && year <= yearOf(above.date);
  return open || thing.alsoDated.some((date) => yearOf(date) === year) ? 'unknown' : 'false';
}
