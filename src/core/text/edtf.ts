/** EDTF level 0 dates as parts; no clock and no calendar but the proleptic Gregorian. */
import type { Edtf } from '../label.ts';

export const isEdtf = (text: string): text is Edtf => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text);

/** 1 year, 2 month, 3 day. */
export const precisionOf = (date: Edtf): number => date.split('-').length;

export function trimmed(date: Edtf, precision: number): Edtf {
  const text = date.split('-').slice(0, precision).join('-');
  return isEdtf(text) ? text : date;
}

/** Dates of one precision sort as text. */
export const byDate = (a: Edtf, b: Edtf): number => (a < b ? -1 : a > b ? 1 : 0);

/** Days from 1 March of year 0, http://howardhinnant.github.io/date_algorithms.html#days_from_civil; coarse dates count from their start. */
export function dayNumber(date: Edtf): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}
