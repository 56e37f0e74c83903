/** What a typed date means, in the digits of any script and the words of one language. */
import type { Calendar } from '../item.ts';
import type { Edtf } from '../label.ts';
import { daysIn, isEdtf } from './edtf.ts';
import { folding } from './fold.ts';
import { readDigits } from './read-digits.ts';

export type When = { readonly date: Edtf } | 'incomplete' | 'ambiguous' | 'not-a-date';

/** No date is as long. */
const LONGEST = 100;

/** A day that is not given fits every month. */
type Parts = readonly [month: number, day: number | undefined];

/**
 * Reads what a date box hands over, `2024-01-09`, and what is typed: `9 January 2024`, `January 9, 2024`, `9.1.2024`.
 * A year has four digits. Nothing is forgiven and nothing guessed: where day and month could be each other, it is
 * ambiguous. A day more than is asked for is left out.
 */
export function readDate(typed: string, precision: 'month' | 'day', { months, ignored, order }: Calendar): When {
  if (typed.length > LONGEST) return 'not-a-date';
  const fold = folding(ignored);
  const text = readDigits(typed.normalize('NFKC'));
  const runs = text.match(/\d+/g) ?? [];
  const [word, ...more] = text
    .split(/\d+/)
    .map(fold)
    .filter((part) => part !== '');
  const named = months.findIndex((names) => names.some((name) => fold(name) === word)) + 1;
  const given = runs.length + (named > 0 ? 1 : 0);
  const at = runs.findIndex(({ length }) => length === 4);
  const rest = runs.filter((_, index) => index !== at);
  if (more.length > 0 || (word !== undefined && named === 0) || given > 3 || rest.some(({ length }) => length > 2)) return 'not-a-date';
  if (at === -1 || given < (precision === 'day' ? 3 : 2)) return 'incomplete';

  const year = Number(runs[at]);
  const [first = 0, second] = rest.map(Number);
  const ways = named > 0 ? [[named, rest.length === 0 ? undefined : first] as const] : inDigits(first, second, at, order);
  const dates = ways.filter(([month, day = 1]) => day >= 1 && day <= daysIn(year, month)).map((parts) => written(year, parts, precision));
  const [date] = dates;
  if (date === undefined || !isEdtf(date)) return 'not-a-date';
  return dates.some((other) => other !== date) ? 'ambiguous' : { date };
}

/** Every way to take two numbers beside a year, which is at their start, within or at their end. */
function inDigits(first: number, second: number | undefined, at: number, order: Calendar['order']): readonly Parts[] {
  if (second === undefined) return [[first, undefined]];
  if (at === 1) return [];
  const dayFirst = at === 2 && order !== 'month-day';
  const monthFirst = at === 0 || order !== 'day-month';
  return [...(dayFirst ? [[second, first] as const] : []), ...(monthFirst ? [[first, second] as const] : [])];
}

function written(year: number, [month, day]: Parts, precision: 'month' | 'day'): string {
  const parts = [month, ...(precision === 'day' && day !== undefined ? [day] : [])];
  return [String(year).padStart(4, '0'), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
