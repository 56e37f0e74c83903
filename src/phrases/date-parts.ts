import type { Edtf } from '../core/label.ts';

/** Year, month from 1, day; the last ones absent from a coarse date. */
export function dateParts(date: Edtf): readonly [year: number, month: number | undefined, day: number | undefined] {
  const [year = 0, month, day] = date.split('-').map(Number);
  return [year, month, day];
}
