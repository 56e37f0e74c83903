/** The date of a thing, typed as finely as the source gives it. */
import type { Dated, Facts } from '../facts/fact.ts';
import { assembleEnter, takesYear } from '../interactions/enter.ts';
import { precisionOf } from '../text/edtf.ts';
import { yearHints } from './decades.ts';
import type { Bench, Head, Made } from './maker.ts';
import { asked, dateLabel, givenByCitations, itsDate, stemOf } from './when.ts';

/** There is more to its date than the year. */
export const fine = (facts: Facts): readonly Dated[] =>
  asked(facts).filter(({ value }) => precisionOf(value) > 1 && takesYear(Number.parseInt(value, 10)));

/** Harder than its year: by a little for the month, and more for the day. */
const DIFFICULTY = { month: 0.65, day: 0.75 };

export function wholeDate(key: Dated, head: Head, bench: Bench): Made {
  const { value } = key;
  if (givenByCitations(key, value, bench)) return 'would-give-away';
  const precision = precisionOf(value) === 3 ? 'day' : 'month';
  return assembleEnter({ ...head, stem: stemOf(key, key.subject) }, { reads: 'date', precision }, dateLabel(value), {
    rationale: itsDate(key, value),
    hints: yearHints(value),
    difficulty: DIFFICULTY[precision],
  });
}
