/** Which of the instruments are of one decade. */
import { shuffled } from '../compose/draw.ts';
import type { Dated, Facts } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { Hint } from '../item.ts';
import type { Edtf, Label } from '../label.ts';
import { isEdtf, trimmed } from '../text/edtf.ts';
import type { Bench, Head, Made } from './maker.ts';
import { sortedBy } from './sorted-by.ts';
import { asked, dateLabel, daysFrom, itsDate, stemOf } from './when.ts';

const OPTIONS = 5;

const decadeOf = (date: string): string => date.slice(0, 3);

const years = (...all: readonly string[]): readonly Label[] => all.filter(isEdtf).map(dateLabel);

/** The first and the last year of a date's decade. */
const boundsOf = (date: Edtf): readonly Label[] => years(`${decadeOf(date)}0`, `${decadeOf(date)}9`);

/** Of the half of it that the date lies in. */
const halfOf = (date: Edtf): readonly Label[] => (Number(date.charAt(3)) < 5 ? years(`${decadeOf(date)}0`, `${decadeOf(date)}4`) : years(`${decadeOf(date)}5`, `${decadeOf(date)}9`));

/** First the decade, then the half of it. */
export const yearHints = (date: Edtf): readonly Hint[] => [boundsOf(date), halfOf(date)].map((about) => ({ hint: 'years', about }));

const instruments = (facts: Facts): readonly Dated[] => asked(facts).filter(({ sort, speaker }) => sort === 'instrument' && !speaker);

const ofDecade = (all: readonly Dated[], { value }: Dated): readonly Dated[] => all.filter((other) => decadeOf(other.value) === decadeOf(value));

/** The first of each decade from which the statement cites just a few, so that one can ask which. */
export const decades = (facts: Facts): readonly Dated[] =>
  instruments(facts).filter((fact, _, all) => {
    const { length, 0: first } = ofDecade(all, fact);
    return fact === first && (length === 2 || length === 3);
  });

export function whichOfDecade(key: Dated, head: Head, { facts, draw, mayTell }: Bench): Made {
  const decade = decadeOf(key.value);
  const right = ofDecade(instruments(facts), key);
  const wrong = facts.dated.filter(
    ({ id, sort, moment, value, also, speaker }) =>
      sort === 'instrument' && moment === key.moment && !speaker && mayTell(id) && [value, ...also].every((date) => decadeOf(date) !== decade),
  );
  const away = daysFrom(key.value);
  const near = sortedBy(shuffled(wrong, draw), ({ value }) => away(value));
  // Earlier and later ones both, for numbers that rise with time would tell the first or the last.
  const earlier = near.filter(({ value }) => value < key.value);
  const later = near.filter(({ value }) => value > key.value);
  if (earlier.length === 0 || later.length === 0) return 'too-few-distractors';
  const shown = [...right, ...earlier.slice(0, 1 + draw(2))];
  const choices = shuffled([...shown, ...later.slice(0, OPTIONS - shown.length)], draw).map(
    (fact): Choice => ({ label: fact.subject, right: right.includes(fact), rationale: itsDate(fact, trimmed(fact.value, 1)) }),
  );
  return assembleChoose({ ...head, stem: stemOf(key, ...boundsOf(key.value)) }, choices, 0.55);
}
