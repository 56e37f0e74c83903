/** EDTF level 0 dates as parts; no clock and no calendar but the proleptic Gregorian. */
import type { Edtf } from '../label.ts';

export const isEdtf = (text: string): text is Edtf => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text);

/** 1 year, 2 month, 3 day. */
export const precisionOf = (date: Edtf): number => (date.length - 1) / 3;

export function trimmed(date: Edtf, precision: number): Edtf {
  const text = date.slice(0, 3 * precision + 1);
  return isEdtf(text) ? text : date;
}

/** Dates of one precision sort as text. */
export const byDate = (a: Edtf, b: Edtf): number => (a < b ? -1 : a > b ? 1 : 0);

/** Days from 1 March of year 0, http://howardhinnant.github.io/date_algorithms.html#days_from_civil. */
function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

/** Coarse dates count from their start. */
export const dayNumber = (date: Edtf): number => dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)) || 1, Number(date.slice(8)) || 1);

/** The last day that a date may mean: a coarse one is as long as it may be. */
export function lastDay(date: Edtf): number {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) || 12];
  return dayOf(year, month, Number(date.slice(8)) || daysIn(year, month));
}

/** Of a month from 1 to 12; none of any other. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month >= 1 && month <= 12 ? ([4, 6, 9, 11].includes(month) ? 30 : 31) : 0;
}
