/** A year that the number tells: numbered between two whose years are known, a thing is of a year between theirs. */
import type { Dated, Facts } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { Edtf, Label } from '../label.ts';
import { byDate, trimmed } from '../text/edtf.ts';
import { closeness, difficultyOf } from './difficulty.ts';
import type { Bench, FormMaker, Head, Made } from './maker.ts';
import { ranked } from './ranked.ts';
import { asked, becauseOf, dateLabel, namesTell, saidOf } from './when.ts';

const OPTIONS = 4;

interface Numbered extends Dated {
  readonly number: number;
  readonly series: number;
}

interface Between {
  readonly thing: Numbered;
  readonly below: Numbered;
  readonly above: Numbered;
}

export const infer: FormMaker = {
  form: 'infer',
  level: 'apply',
  kinds: ['choice'],
  candidates: (facts) =>
    facts.dated.flatMap((thing) => {
      const found = between(thing, facts);
      return found ? [{ fact: thing, make: (head, bench) => make(found, head, bench) }] : [];
    }),
};

function make(found: Between, head: Head, bench: Bench): Made {
  const { thing, below, above } = found;
  const known = [below, above] as const;
  if (!bench.isFresh(thing.id) || !known.every(({ id }) => bench.mayTell(id))) return 'would-give-away';
  const key = yearOf(thing.value);
  const outside = yearsOutside(found, bench);
  const years = [outside.filter((year) => year < key).toReversed(), outside.filter((year) => year > key)] as const;
  if (outside.length < 2 || years.some(({ length }) => length === 0)) return 'too-few-distractors';
  const shown = ranked(years[0], key, years[1], OPTIONS, bench.draw);
  const itsYear = ({ subject, value }: Dated): readonly Label[] => [subject, dateLabel(yearOf(value))];
  const choices = shown.map((year): Choice => {
    const label = dateLabel(year);
    const why = year === key
      ? becauseOf([thing, ...known], 'between', [label, thing.subject, ...known.flatMap(itsYear)])
      : { ...becauseOf(known, 'not-between', [label, ...known.flatMap(itsYear)]), fact: thing.id };
    return { label, right: year === key, rationale: why, tells: known.map(({ id }) => id) };
  });
  const gap = Math.min(...shown.filter((year) => year !== key).map((year) => Math.abs(Number(year) - Number(key))));
  const stem = { form: 'infer', about: [thing.subject], ...saidOf(thing) } as const;
  // It takes two known years and a thought; harder the nearer the nearest wrong year is.
  const item = assembleChoose({ ...head, stem }, choices, difficultyOf(0.55 + 0.25 * closeness(gap - 1, 2)));
  return { ...item, states: namesTell([thing, ...known]) };
}

const yearOf = (date: Edtf): Edtf => trimmed(date, 1);

const isNumbered = (thing: Dated): thing is Numbered => thing.sort === 'instrument' && thing.number !== undefined && thing.series !== undefined && !thing.speaks;

/** A thing outside the statement and the nearest two of its series inside it, by number; undefined where years do not rise so. */
function between(thing: Dated, facts: Facts): Between | undefined {
  if (!thing.pool || !isNumbered(thing)) return undefined;
  const known = asked(facts)
    .filter(isNumbered)
    .filter(({ moment, series }) => moment === thing.moment && series === thing.series)
    .toSorted((a, b) => a.number - b.number);
  const below = known.findLast(({ number }) => number < thing.number);
  const above = known.find(({ number }) => number > thing.number);
  if (below === undefined || above === undefined) return undefined;
  const rises = yearOf(below.value) <= yearOf(thing.value) && yearOf(thing.value) <= yearOf(above.value);
  return rises ? { thing, below, above } : undefined;
}

/** Years of like things of the pool, in order, that lie outside whatever dates the two known things could be given. */
function yearsOutside({ thing, below, above }: Between, { facts }: Bench): readonly Edtf[] {
  const years = [below, above].flatMap(({ value, also }) => [value, ...also]).map(yearOf);
  const [first, last] = [years.reduce((a, b) => (b < a ? b : a)), years.reduce((a, b) => (b > a ? b : a))];
  const taken = new Set(thing.also.map(yearOf));
  return facts.dated
    .filter(({ pool, sort, moment }) => pool && sort === 'instrument' && moment === thing.moment)
    .map(({ value }) => yearOf(value))
    .filter((year) => (year < first || year > last) && !taken.has(year) && taken.add(year))
    .toSorted(byDate);
}
