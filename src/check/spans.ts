/** Dates as the days that they may mean. */
import type { Edtf } from '../core/label.ts';

const DAY = 86_400_000;

export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The first and the last day of a year, a month or a day. */
export function spanOf(date: Edtf): Span {
  const from = Date.parse(date) / DAY;
  if (isDay(date)) return { from, until: from };
  const [year = 0, month = 12] = date.split('-').map(Number);
  // Day 0 is the last of the month before.
  return { from, until: new Date(0).setUTCFullYear(year, month, 0) / DAY };
}

export const isDay = (date: string): boolean => date.length === 10;

/** From the first to the last of several dates of one thing. */
export function hull(dates: readonly Edtf[]): Span {
  const spans = dates.map(spanOf);
  return { from: Math.min(...spans.map(({ from }) => from)), until: Math.max(...spans.map(({ until }) => until)) };
}

export const isBefore = (one: Span, other: Span): boolean => one.until < other.from;
