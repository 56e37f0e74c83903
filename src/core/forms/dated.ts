/** When a thing was adopted, released or happened, in every way. */
import type { Dated } from '../facts/fact.ts';
import { assembleEnterYear, takesYear } from '../interactions/enter.ts';
import type { Kind } from '../item.ts';
import { trimmed } from '../text/edtf.ts';
import { comparable, datedChoice, datedIn } from './dated-choice.ts';
import { fine, wholeDate } from './dated-date.ts';
import { matchable, matching } from './dated-matching.ts';
import { decades, whichOfDecade, yearHints } from './decades.ts';
import type { Bench, FormMaker, Head, Made } from './maker.ts';
import { trueOrFalse } from './true-or-false.ts';
import { asked, dateLabel, givenByCitations, itsDate, stemOf } from './when.ts';

function trueFalse(key: Dated, head: Head, bench: Bench): Made {
  const { date, decoys } = comparable(key, bench);
  const isTrue = bench.draw(2) === 0;
  if (givenByCitations(key, date, bench)) return 'would-give-away';
  const shown = isTrue ? date : decoys.find(({ of }) => of.sort !== 'source')?.date;
  if (!shown) return 'too-few-distractors';
  return trueOrFalse({ ...head, stem: stemOf(key, key.subject, dateLabel(shown)) }, isTrue, itsDate(key, date), 0.3);
}

function year(key: Dated, head: Head, bench: Bench): Made {
  const date = trimmed(key.value, 1);
  if (givenByCitations(key, date, bench)) return 'would-give-away';
  return assembleEnterYear({ ...head, stem: stemOf(key, key.subject) }, date, key.number, itsDate(key, date), 0.6, yearHints(date));
}

const ways: Readonly<Partial<Record<Kind, FormMaker['candidates']>>> = {
  'multiple-response': datedIn([decades, whichOfDecade]),
  'true-false': datedIn([(facts) => asked(facts).filter(({ speaker }) => !speaker), trueFalse]),
  year: datedIn([(facts) => asked(facts).filter(({ value }) => takesYear(Number.parseInt(value, 10))), year]),
  date: datedIn([fine, wholeDate]),
  matching: datedIn([matchable, matching]),
};

export const dated: FormMaker = {
  ...datedChoice,
  kinds: ['choice', 'multiple-response', 'true-false', 'year', 'date', 'matching'],
  candidates: (facts, kind) => (ways[kind] ?? datedChoice.candidates)(facts, kind),
};
