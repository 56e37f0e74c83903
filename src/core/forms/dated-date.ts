/** The date of a thing, typed as finely as the source gives it. */
import type { Dated } from '../facts/fact.ts';
import { assembleEnter, takesYear } from '../interactions/enter.ts';
import type { Hint, Item } from '../item.ts';
import type { Edtf } from '../label.ts';
import { isEdtf, precisionOf } from '../text/edtf.ts';
import { dateLabel, datesOf, framed, reason } from './dated-reasons.ts';

/** Whether there is more to a date than its year. */
export const isFine = ({ value }: Dated): boolean => precisionOf(value) > 1;

/** The first and last year of its decade. */
export function decadeOf(date: Edtf): Hint {
  const bounds = [`${date.slice(0, 3)}0`, `${date.slice(0, 3)}9`];
  return { hint: 'years', about: bounds.filter(isEdtf).map(dateLabel) };
}

/** Harder than its year: by a little for the month, and more for the day. */
const DIFFICULTY = { month: 0.65, day: 0.75 };
/** A guesser knows the half century at best, as for a year, and then no month and no day. */
const CHANCE = { month: 1 / (50 * 12), day: 1 / (50 * 365) };

export function asDate(key: Dated): Item | 'too-few-facts' {
  if (!isFine(key) || !takesYear(Number(key.value.slice(0, 4)))) return 'too-few-facts';
  const precision = precisionOf(key.value) === 3 ? 'day' : 'month';
  return assembleEnter(
    { form: 'dated', kind: 'date', level: 'remember', topic: key.topic, stem: { form: 'dated', about: [key.subject], ...framed([key]) } },
    { reads: 'date', precision },
    dateLabel(key.value),
    { rationale: reason('dated', [key], datesOf([key])), hints: [decadeOf(key.value)], difficulty: DIFFICULTY[precision], chance: CHANCE[precision] },
  );
}
