/** A year that the number tells: numbered between two whose years are known, a thing is of a year between theirs. */
import type { Bench, FormMaker } from '../compose/recipe.ts';
import type { Dated, Facts } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { Edtf } from '../label.ts';
import { byDate, trimmed } from '../text/edtf.ts';
import { asked, dateLabel, framed, namesTell, reason } from './dated-reasons.ts';
import { closeness, difficultyOf } from './difficulty.ts';
import { ranked } from './ranked.ts';

const OPTIONS = 4;

interface Numbered extends Dated {
  readonly number: number;
  readonly series: NonNullable<Dated['series']>;
}

interface Between {
  readonly thing: Numbered;
  readonly below: Numbered;
  readonly above: Numbered;
}

const level = 'apply';

export const infer: FormMaker = {
  form: 'infer',
  level,
  topics: ['instruments'],
  kinds: ['choice'],
  candidates: (facts) => facts.dated.flatMap((thing) => between(thing, facts)?.thing.id ?? []),
  make(candidate, _, bench) {
    const { facts, mayTell, told, draw } = bench;
    const thing = facts.dated.find(({ id }) => id === candidate);
    const found = thing && between(thing, facts);
    if (found === undefined) return 'too-few-facts';
    if (told(candidate) || !mayTell(found.below.id) || !mayTell(found.above.id)) return 'would-give-away';
    const known = [found.below, found.above] as const;
    const key = yearOf(found.thing.value);
    const outside = yearsOutside(found, bench);
    const below = outside.filter((year) => year < key);
    const above = outside.filter((year) => year > key);
    if (outside.length < 2 || below.length === 0 || above.length === 0) return 'too-few-distractors';
    const years = ranked(below.toReversed(), key, above, OPTIONS, draw);
    const dates = known.flatMap(({ subject, value }) => [subject, dateLabel(yearOf(value))]);
    const { cites } = reason('between', [found.thing, ...known], []);
    const choices = years.map((year): Choice => ({
      label: dateLabel(year),
      right: year === key,
      rationale: {
        ...reason(year === key ? 'between' : 'not-between', known, [dateLabel(year), ...(year === key ? [found.thing.subject] : []), ...dates]),
        fact: found.thing.id,
        ...(year === key ? { cites } : {}),
      },
      tells: known.map(({ id }) => id),
    }));
    const gap = Math.min(...years.filter((year) => year !== key).map((year) => Math.abs(Number(year) - Number(key))));
    const stem = { form: 'infer', about: [found.thing.subject, { say: 'text', text: found.thing.series }], ...framed([found.thing]) } as const;
    // It takes two known years and a thought; harder the nearer the nearest wrong year is.
    const difficulty = difficultyOf(0.55 + 0.25 * closeness(gap - 1, 2));
    const item = assembleChoose({ form: 'infer', kind: 'choice', level, topic: 'instruments', stem }, choices, difficulty);
    return { ...item, states: namesTell([found.thing, ...known]) };
  },
};

const yearOf = (date: Edtf): Edtf => trimmed(date, 1);

const isNumbered = (thing: Dated): thing is Numbered => thing.number !== undefined && thing.series !== undefined && thing.speaks === undefined;

/** A thing outside the statement and the nearest two of its series inside it, by number; undefined where years do not rise so. */
function between(thing: Dated, facts: Facts): Between | undefined {
  if (!thing.pool || thing.sort !== 'instrument' || thing.truth !== 'true' || !isNumbered(thing)) return undefined;
  const series = JSON.stringify(thing.series);
  const known = asked(facts)
    .filter(isNumbered)
    .filter(({ sort, moment, series: other }) => sort === 'instrument' && moment === thing.moment && JSON.stringify(other) === series)
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
