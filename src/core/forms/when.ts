/** What questions about dates share. */
import type { Dated, Facts } from '../facts/fact.ts';
import type { Stem } from '../item.ts';
import type { Edtf, Label } from '../label.ts';
import { dayNumber } from '../text/edtf.ts';
import { because } from './because.ts';

export const asked = ({ dated }: Facts): readonly Dated[] => dated.filter(({ pool }) => !pool);

export const dateLabel = (date: Edtf): Label => ({ say: 'date', date });

export const saidOf = ({ moment, speaker }: Dated): Pick<Stem, 'moment' | 'speaker'> => ({ moment, ...(speaker && { speaker }) });

export const stemOf = (key: Dated, ...about: readonly Label[]): Stem => ({ form: 'dated', about, ...saidOf(key) });

export const itsDate = (of: Dated, date: Edtf) => because(of, 'dated', [of.subject, dateLabel(date)], saidOf(of));

/** How many days a date is away. */
export function daysFrom(date: Edtf): (other: Edtf) => number {
  const day = dayNumber(date);
  return (other) => Math.abs(dayNumber(other) - day);
}
