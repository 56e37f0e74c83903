/** When a thing was adopted, released or happened. */
import { shuffled } from '../compose/draw.ts';
import type { Bench, FormMaker } from '../compose/recipe.ts';
import type { Dated, Facts } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import { assembleEnterYear, takesYear } from '../interactions/enter.ts';
import type { FactId, Item, Kind, Rationale, Stem, Why } from '../item.ts';
import type { Edtf, Label } from '../label.ts';
import { byDate, dayNumber, isEdtf, precisionOf, trimmed } from '../text/edtf.ts';
import { asDate, decadeOf as hintOf, isFine } from './dated-date.ts';
import { asMatching, matchable } from './dated-matching.ts';
import { ranked } from './ranked.ts';
import { trueOrFalse } from './true-or-false.ts';

const OPTIONS = 4;

/** A wrong date, and the fact whose date it is. */
interface Decoy {
  readonly date: Edtf;
  readonly of: Dated;
}

const asked = (facts: Facts): readonly Dated[] => facts.dated.filter(({ pool, truth }) => !pool && truth === 'true');

const dateLabel = (date: Edtf): Label => ({ say: 'date', date });

function stem({ moment, speaker }: Dated, about: readonly Label[]): Stem {
  return { form: 'dated', about, moment, ...(speaker === undefined ? {} : { speaker }) };
}

function reason({ id, moment, speaker, cites }: Dated, why: Why, about: readonly Label[]): Omit<Rationale, 'option'> {
  return { fact: id, why, about, moment, ...(speaker === undefined ? {} : { speaker }), cites };
}

const because = (of: Dated, date: Edtf) => reason(of, 'dated', [of.subject, dateLabel(date)]);
const belongsTo = ({ date, of }: Decoy) => reason(of, 'date-of-other', [dateLabel(date), of.subject]);

/**
 * Dates of like things that are not the key's at this precision nor any other date that it could be asked for, each
 * once. Things outside the statement come first: telling their dates gives nothing away.
 */
function decoysOf(key: Dated, precision: number, { facts, mayTell }: Bench): readonly Decoy[] {
  const taken = new Set<Edtf>([key.value, ...key.also].map((date) => trimmed(date, precision)));
  const like = facts.dated.filter(
    ({ id, sort, value }) =>
      (sort === key.sort || (key.sort === 'event' && sort === 'source')) &&
      id !== key.id &&
      precisionOf(value) >= precision &&
      mayTell(id),
  );
  return [...like.filter(({ pool }) => pool), ...like.filter(({ pool }) => !pool)].flatMap((of) => {
    const date = trimmed(of.value, precision);
    if (taken.has(date)) return [];
    taken.add(date);
    return [{ date, of }];
  });
}

/** The finest precision at which there are enough wrong dates. */
function comparable(key: Dated, bench: Bench): { readonly date: Edtf; readonly decoys: readonly Decoy[] } {
  for (let precision = precisionOf(key.value); precision > 1; precision--) {
    const decoys = decoysOf(key, precision, bench);
    if (decoys.length >= 2) return { date: trimmed(key.value, precision), decoys };
  }
  return { date: trimmed(key.value, 1), decoys: decoysOf(key, 1, bench) };
}

function nearestFirst(date: Edtf, decoys: readonly Decoy[]): readonly Decoy[] {
  const day = dayNumber(date);
  return decoys
    .map((decoy) => [Math.abs(dayNumber(decoy.date) - day), decoy] as const)
    .sort(([a], [b]) => a - b)
    .map(([, decoy]) => decoy);
}

/** Every citation gives its source's date, so that an event of that date, year or month is not asked for it. */
const givenByCitations = ({ sort }: Dated, date: Edtf, { facts }: Bench): boolean =>
  sort === 'event' && facts.dated.some(({ sort: other, value }) => other === 'source' && trimmed(value, precisionOf(date)) === date);

const level = 'remember';

export const dated: FormMaker = {
  form: 'dated',
  level,
  topics: ['instruments', 'events'],
  kinds: ['choice', 'multiple-response', 'true-false', 'year', 'date', 'matching'],
  candidates(facts, kind) {
    if (kind === 'multiple-response') return decades(facts).map(([first]) => first.id);
    if (kind === 'matching') return matchable(facts).map(({ id }) => id);
    return asked(facts)
      .filter((thing) => (kind !== 'true-false' || thing.speaker === undefined) && (kind !== 'date' || isFine(thing)))
      .map(({ id }) => id);
  },
  make(candidate, kind, bench) {
    const key = asked(bench.facts).find(({ id }) => id === candidate);
    if (key === undefined) return 'too-few-facts';
    const item = makers[kind]?.(key, bench) ?? 'too-few-facts';
    return typeof item === 'string' ? item : { ...item, states: namesTell(item, bench.facts) };
  },
};

/** What the names tell that stand in stem, options and reasons. */
const namesTell = ({ tells }: Item, { dated }: Facts): readonly FactId[] =>
  dated.filter(({ id }) => tells.includes(id)).flatMap(({ tells: claims, speaks }) => [...claims, ...(speaks === undefined ? [] : [speaks])]);

const head = (key: Dated, kind: Kind) => ({ form: 'dated', kind, level, topic: key.topic }) as const;

const makers: Readonly<Partial<Record<Kind, (key: Dated, bench: Bench) => ReturnType<FormMaker['make']>>>> = {
  choice(key, bench) {
    const { date, decoys } = comparable(key, bench);
    if (givenByCitations(key, date, bench)) return 'would-give-away';
    if (decoys.length < 2) return 'too-few-distractors';
    const near = nearestFirst(date, decoys);
    const below = near.filter((decoy) => byDate(decoy.date, date) < 0);
    const above = near.filter((decoy) => byDate(decoy.date, date) > 0);
    const choices = ranked<Decoy>(below, { date, of: key }, above, OPTIONS, bench.draw).map(
      (decoy): Choice => ({
        label: dateLabel(decoy.date),
        right: decoy.of === key,
        rationale: decoy.of === key ? because(key, date) : belongsTo(decoy),
      }),
    );
    return assembleChoose({ ...head(key, 'choice'), stem: stem(key, [key.subject]) }, choices, 0.45);
  },
  'true-false'(key, bench) {
    const { date, decoys } = comparable(key, bench);
    const isTrue = bench.draw(2) === 0;
    if (givenByCitations(key, date, bench)) return 'would-give-away';
    const others = decoys.filter(({ of }) => of.sort !== 'source');
    const shown = isTrue ? date : nearestFirst(date, others)[0]?.date;
    if (shown === undefined) return 'too-few-distractors';
    const about = [key.subject, dateLabel(shown)];
    return trueOrFalse({ ...head(key, 'true-false'), stem: stem(key, about) }, isTrue, because(key, date), 0.3);
  },
  year(key, bench) {
    const year = trimmed(key.value, 1);
    if (givenByCitations(key, year, bench)) return 'would-give-away';
    if (!takesYear(Number(year))) return 'too-few-facts';
    return assembleEnterYear({ ...head(key, 'year'), stem: stem(key, [key.subject]) }, year, key.number, because(key, year), 0.6, [hintOf(year)]);
  },
  date: (key, bench) => (givenByCitations(key, key.value, bench) ? 'would-give-away' : asDate(key)),
  matching: asMatching,
  'multiple-response': (key, bench) => ofDecade(key, bench),
};

const decadeOf = ({ value }: Dated): string => value.slice(0, 3);

/** Decades from which the statement cites just a few instruments, so that one can ask which. */
function decades(facts: Facts): readonly (readonly [Dated, ...Dated[]])[] {
  const byDecade = new Map<string, [Dated, ...Dated[]]>();
  for (const fact of asked(facts)) {
    if (fact.sort !== 'instrument' || fact.speaker !== undefined) continue;
    const others = byDecade.get(decadeOf(fact));
    if (others === undefined) byDecade.set(decadeOf(fact), [fact]);
    else others.push(fact);
  }
  return [...byDecade.values()].filter(({ length }) => length === 2 || length === 3);
}

function ofDecade(key: Dated, { facts, draw, mayTell }: Bench): Item | 'too-few-facts' | 'too-few-distractors' {
  const right = decades(facts).find(([first]) => first.id === key.id);
  if (right === undefined) return 'too-few-facts';
  const inDecade = ({ value, also }: Dated) => [value, ...also].some((date) => date.slice(0, 3) === decadeOf(key));
  const wrong = facts.dated.filter(
    (fact) => fact.sort === 'instrument' && fact.moment === key.moment && !inDecade(fact) && mayTell(fact.id) && fact.speaker === undefined,
  );
  // Earlier and later ones both, for numbers that rise with time would tell the first or the last.
  const near = nearestFirst(key.value, shuffled(wrong, draw).map((of) => ({ date: of.value, of })));
  const earlier = near.filter(({ date }) => date < key.value);
  const later = near.filter(({ date }) => date > key.value);
  if (earlier.length === 0 || later.length === 0) return 'too-few-distractors';
  const few = 1 + draw(2);
  const picked = [...earlier.slice(0, few), ...later.slice(0, 5 - right.length - Math.min(few, earlier.length))];
  const choices = shuffled([...right, ...picked.map(({ of }) => of)], draw).map(
    (fact): Choice => ({ label: fact.subject, right: right.includes(fact), rationale: because(fact, trimmed(fact.value, 1)) }),
  );
  const bounds = [`${decadeOf(key)}0`, `${decadeOf(key)}9`].filter(isEdtf).map(dateLabel);
  return assembleChoose({ ...head(key, 'multiple-response'), stem: stem(key, bounds) }, choices, 0.55);
}
