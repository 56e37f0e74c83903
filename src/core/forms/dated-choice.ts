/** When a thing was adopted, released or happened: the right date among wrong ones. */
import type { Dated, Facts } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { Edtf } from '../label.ts';
import { precisionOf, trimmed } from '../text/edtf.ts';
import { because } from './because.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';
import { ranked } from './ranked.ts';
import { sortedBy } from './sorted-by.ts';
import { asked, dateLabel, daysFrom, givenByCitations, itsDate, namesTell, saidOf, stemOf } from './when.ts';

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
export function comparable(key: Dated, bench: Bench): { readonly date: Edtf; readonly decoys: readonly Of[] } {
  for (let precision = precisionOf(key.value); ; precision--) {
    const date = trimmed(key.value, precision);
    const decoys = decoysOf(key, date, bench);
    if (decoys.length >= 2 || precision === 1) return { date, decoys };
  }
}

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

/** What can be asked about in a way, and how an item is made of it. */
export type Way = readonly [of: (facts: Facts) => readonly Dated[], make: (key: Dated, head: Head, bench: Bench) => Made];

export const datedIn = ([of, make]: Way): FormMaker['candidates'] => (facts) =>
  candidatesOf(of(facts), (key, head, bench) => {
    if (!bench.isFresh(key.id)) return 'would-give-away';
    const made = make(key, head, bench);
    // Names of things stand in stem, options and reasons.
    return typeof made === 'string' ? made : { ...made, states: namesTell(facts.dated.filter(({ id }) => made.tells.includes(id))) };
  });

export const datedChoice: FormMaker = {
  form: 'dated',
  level: 'remember',
  kinds: ['choice'],
  candidates: datedIn([asked, choice]),
};
