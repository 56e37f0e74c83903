/** How many days or years lie between two things, where that is certain. */
import type { Dated } from '../facts/fact.ts';
import type { Edtf, Label } from '../label.ts';
import { dayNumber, precisionOf } from '../text/edtf.ts';
import { byTime } from './time-order.ts';

export type Ends = readonly [earlier: Dated, later: Dated];
export type TimeUnit = 'day' | 'year';

export interface Distance {
  readonly ends: Ends;
  readonly unit: TimeUnit;
  readonly value: number;
}

export const numberOf = (value: number, unit: TimeUnit): Label => ({ say: 'number', value, unit });

const YEAR = 365.2425;

export const endsOf = (one: Dated, other: Dated): Ends => (byTime(one, other) <= 0 ? [one, other] : [other, one]);

/** Undefined where it is not known, or where the years differ by another number than is nearest to what has passed. */
export const apart = (unit: TimeUnit, [earlier, later]: Ends): number | undefined => (unit === 'day' ? days : years)(earlier.value, later.value);

const days = (from: Edtf, until: Edtf): number | undefined =>
  precisionOf(from) === 3 && precisionOf(until) === 3 ? dayNumber(until) - dayNumber(from) : undefined;

const differenceOf = (from: Edtf, until: Edtf): number => Number(until.slice(0, 4)) - Number(from.slice(0, 4));

function years(from: Edtf, until: Edtf): number | undefined {
  const difference = differenceOf(from, until);
  if (precisionOf(from) === 1 && precisionOf(until) === 1) return difference;
  const passed = days(from, until);
  return passed !== undefined && Math.abs(passed / YEAR - difference) < 0.5 ? difference : undefined;
}

/** Numbers that could be defended: by another date of either thing, or by counting only years that have passed in full. */
export function defensible({ unit, ends: [earlier, later] }: Omit<Distance, 'value'>): ReadonlySet<number> {
  const counted = (from: Edtf, until: Edtf): readonly number[] => {
    if (unit === 'day') return [days(from, until) ?? 0];
    const difference = differenceOf(from, until);
    return [difference, difference - 1];
  };
  const dates = ({ value, also }: Dated): readonly Edtf[] => [value, ...also];
  return new Set(dates(earlier).flatMap((from) => dates(later).flatMap((until) => counted(from, until))));
}
