/** When a thing was adopted, released or happened. */
import type { Dated, Facts } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import { assembleEnterYear, takesYear } from '../interactions/enter.ts';
import type { FactId, Item, Kind } from '../item.ts';
import type { Edtf } from '../label.ts';
import { precisionOf, trimmed } from '../text/edtf.ts';
import { because } from './because.ts';
import { decades, whichOfDecade } from './decades.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';
import { ranked } from './ranked.ts';
import { sortedBy } from './sorted-by.ts';
import { trueOrFalse } from './true-or-false.ts';
import { asked, dateLabel, daysFrom, itsDate, saidOf, stemOf } from './when.ts';

const OPTIONS = 4;

/** A date, and the fact whose date it is. */
interface Of {
  readonly date: Edtf;
  readonly of: Dated;
}

/**
 * Dates of like things that are not the key's at this precision nor any other date that it could be asked for, each
 * once, nearest first.
 */
function decoysOf(key: Dated, date: Edtf, { facts, mayTell }: Bench): readonly Of[] {
  const precision = precisionOf(date);
  const taken = new Set([date, ...key.also.map((other) => trimmed(other, precision))]);
  const away = daysFrom(date);
  const like = facts.dated
    .filter(
      ({ id, sort, value }) =>
        (sort === key.sort || (key.sort === 'event' && sort === 'source')) && id !== key.id && precisionOf(value) >= precision && mayTell(id),
    )
    .map((of) => ({ date: trimmed(of.value, precision), of }));
  // Of two as near, that of a thing outside the statement first: telling it gives nothing away.
  return sortedBy(like, (decoy) => away(decoy.date) + (decoy.of.pool ? 0 : 0.5)).filter((decoy) => !taken.has(decoy.date) && taken.add(decoy.date));
}

/** The finest precision at which there are enough wrong dates. */
function comparable(key: Dated, bench: Bench): { readonly date: Edtf; readonly decoys: readonly Of[] } {
  for (let precision = precisionOf(key.value); ; precision--) {
    const date = trimmed(key.value, precision);
    const decoys = decoysOf(key, date, bench);
    if (decoys.length >= 2 || precision === 1) return { date, decoys };
  }
}

/** Every citation gives its source's date, so that an event of that date, year or month is not asked for it. */
const givenByCitations = ({ sort }: Dated, date: Edtf, { facts }: Bench): boolean =>
  sort === 'event' && facts.dated.some(({ sort: other, value }) => other === 'source' && trimmed(value, precisionOf(date)) === date);

function choice(key: Dated, head: Head, bench: Bench): Made {
  const { date, decoys } = comparable(key, bench);
  if (givenByCitations(key, date, bench)) return 'would-give-away';
  if (decoys.length < 2) return 'too-few-distractors';
  const below = decoys.filter((decoy) => decoy.date < date);
  const above = decoys.filter((decoy) => decoy.date > date);
  const choices = ranked<Of>(below, { date, of: key }, above, OPTIONS, bench.draw).map(({ date: shown, of }): Choice => {
    const label = dateLabel(shown);
    const right = of === key;
    return { label, right, rationale: right ? itsDate(of, shown) : because(of, 'date-of-other', [label, of.subject], saidOf(of)) };
  });
  return assembleChoose({ ...head, stem: stemOf(key, key.subject) }, choices, 0.45);
}

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
  return assembleEnterYear({ ...head, stem: stemOf(key, key.subject) }, date, key.number, itsDate(key, date), 0.6);
}

/** What can be asked about in a way, and how an item is made of it. */
type Way = readonly [of: (facts: Facts) => readonly Dated[], make: (key: Dated, head: Head, bench: Bench) => Made];

const ways: Readonly<Record<Kind, Way>> = {
  choice: [asked, choice],
  'multiple-response': [decades, whichOfDecade],
  'true-false': [(facts) => asked(facts).filter(({ speaker }) => !speaker), trueFalse],
  year: [(facts) => asked(facts).filter(({ value }) => takesYear(Number.parseInt(value, 10))), year],
};

/** What the names tell that stand in stem, options and reasons. */
const namesTell = ({ tells }: Item, { dated }: Facts): readonly FactId[] =>
  dated.filter(({ id }) => tells.includes(id)).flatMap((fact) => fact.tells);

export const dated: FormMaker = {
  form: 'dated',
  level: 'remember',
  kinds: ['choice', 'multiple-response', 'true-false', 'year'],
  candidates(facts, kind) {
    const [of, make] = ways[kind];
    return candidatesOf(of(facts), (key, head, bench) => {
      const made = make(key, head, bench);
      return typeof made === 'string' ? made : { ...made, states: namesTell(made, facts) };
    });
  },
};
