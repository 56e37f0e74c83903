/** Fair items of every further form and kind on the statement of `wide-statement.ts`, to be spoilt one edit at a time. */
import type { FactId, Form, Item, ItemOf, Kind, Level, Rationale, Stem, Topic, Why } from '../../src/core/item.ts';
import type { Label, Moment } from '../../src/core/label.ts';
import type { Citation, Dated } from '../../src/schema/statement-types.ts';
import { at } from '../support/a-statement.ts';
import { anItem, claims, country, date, named, offList, onList, type Row, signatories } from '../support/an-item.ts';
import { thingNamed, wide } from './wide-statement.ts';

const letter = (index: number): string => 'abcdefgh'.charAt(index);
const target = (index: number): string => 'ABCDEFGH'.charAt(index);
const word = (of: 'author' | 'on-the-list' | 'not-on-the-list'): Label => ({ say: 'word', word: of });
const unique = (cites: readonly Citation[]): readonly Citation[] => [...new Map(cites.map((cite) => [JSON.stringify(cite), cite])).values()];

interface Asked<V> {
  readonly form: Form;
  readonly kind: Kind;
  readonly level: Level;
  readonly topic: Topic;
  readonly stem: Omit<Stem, 'form'>;
  readonly ask: V;
}

const head = <V>({ form, kind, level, topic, stem, ask }: Asked<V>, hints: number) => ({ id: 'q1', form, kind, level, topic, stem: { form, ...stem }, hints, ...ask });

// Dated things

const factOf = (thing: Dated): FactId => `nets/${thing.id}/dated`;
const said = (thing: Dated): { readonly speaker?: Label } =>
  thing.standing !== 'claim' ? {} : { speaker: thing.assertedBy === 'signatories' ? signatories : country('GH') };
const lettersOf = (names: readonly string[]) => names.map((name, index) => ({ id: letter(index), label: named(name) }));

/** What stem and rationales share about several things. */
function framed(things: readonly Dated[]): { readonly moment?: Moment; readonly speaker?: Label } {
  const [first] = things;
  const moment = first !== undefined && things.every((thing) => thing.moment === first.moment) ? { moment: first.moment } : {};
  return { ...moment, ...things.reduce((all, thing) => ({ ...all, ...said(thing) }), {}) };
}

function reasonFor(why: Why, things: readonly Dated[], about: readonly Label[]): Omit<Rationale, 'option'> {
  const [first] = things;
  return { fact: first === undefined ? '' : factOf(first), why, about, ...framed(things), cites: unique(things.flatMap(({ cites }) => cites)) };
}

const whenWas = (thing: Dated): readonly Label[] => [named(thing.name['en'] ?? ''), date(thing.date)];

const sequence = { form: 'sequence', level: 'understand' } as const;

const topicOf = (things: readonly Dated[]): Topic => (things[0]?.moment === 'adopted' ? 'instruments' : 'events');

/** Names in the order shown; the earliest first in `right`. */
export function whichFirst(names: readonly string[] = ['the Coast Charter', 'the Harbour Pact', 'the Gulf Treaty'], right = 1, stem?: Partial<Stem>): ItemOf<'choose'> {
  const things = names.map(thingNamed);
  const rows = things.map((thing): Row => ({ label: named(thing.name['en'] ?? ''), ...reasonFor('dated', [thing], whenWas(thing)), cites: thing.cites }));
  const item = anItem({ ...sequence, topic: topicOf(things), kind: 'choice', stem: { about: [], ...framed(things), ...stem }, rows, right: [right] });
  return { ...item, tells: things.map(factOf) };
}

export function inOrder(names: readonly string[] = ['the Reef Deal', 'the Harbour Pact', 'the Gulf Treaty'], over: Partial<ItemOf<'order'>> = {}, stem?: Partial<Stem>): ItemOf<'order'> {
  const things = names.map(thingNamed);
  const order = things.map((thing, index) => ({ thing, id: letter(index) })).toSorted((a, b) => (a.thing.date < b.thing.date ? -1 : 1));
  const sorted = order.map(({ thing }) => thing);
  return {
    view: { ...head({ ...sequence, topic: topicOf(things), kind: 'ordering', stem: { about: [], ...framed(things), ...stem }, ask: { ask: 'order', options: lettersOf(names) } }, 0) },
    key: { ask: 'order', right: order.map(({ id }) => id) },
    parts: Object.fromEntries(order.flatMap((later, index) => order.slice(0, index).map((earlier) => [`${earlier.id}<${later.id}`, [factOf(earlier.thing), factOf(later.thing)]]))),
    states: [],
    tells: things.map(factOf),
    rationale: [reasonFor('in-order', sorted, sorted.flatMap(whenWas))],
    hints: [],
    difficulty: 0.5,
    ...over,
  };
}

const days = (value: number): Label => ({ say: 'number', value, unit: 'day' });

interface Slip {
  readonly value: number;
  readonly why: 'apart' | 'apart-others' | 'counts-both-ends';
  readonly names?: readonly [string, string];
}

export const slips: readonly Slip[] = [
  { value: 32, why: 'apart', names: ['the talks on nets', 'the statement on old nets'] },
  { value: 33, why: 'counts-both-ends' },
  { value: 34, why: 'apart-others', names: ['the talks on nets', 'Old nets'] },
];

const source: Dated = { ...thingNamed('the statement on old nets'), id: 'paper', name: wide.sources[0].title, date: wide.sources[0].date ?? thingNamed('the talks on nets').date, cites: [{ source: 'paper' }] };
const thingOrSource = (name: string): Dated => (name === 'Old nets' ? source : thingNamed(name));

/** Marked by the option that is right. */
export const byKey = ({ key }: ItemOf<'choose'>, facts: readonly string[]): Readonly<Record<string, readonly string[]>> => Object.fromEntries(key.right.map((id) => [id, facts]));

/** How many days from the talks to the statement. */
export function howFar(rows: readonly Slip[] = slips, names: readonly [string, string] = ['the talks on nets', 'the statement on old nets'], stem?: Partial<Stem>): ItemOf<'choose'> {
  const unit = stem?.unit ?? 'day';
  const ends = names.map(thingOrSource);
  const number = (value: number): Label => ({ ...days(value), unit }) as Label;
  const options = rows.map(({ value, why, names: of }): Row => {
    const things = of === undefined ? ends : of.map(thingOrSource);
    const about = [number(value), ...(of === undefined ? [] : things.flatMap(whenWas))];
    return { label: number(value), ...reasonFor(why, things, about), cites: (things[0] ?? source).cites };
  });
  const item = anItem({
    form: 'interval',
    kind: 'choice',
    level: 'apply',
    topic: topicOf(ends),
    stem: { about: names.map(named), unit, ...framed(ends), ...stem },
    rows: options,
    right: [rows.findIndex(({ why }) => why === 'apart')],
  });
  return { ...item, parts: byKey(item, ends.map(factOf)) };
}

/** The year of a resolution between two that are cited. */
export function inferred(years: readonly string[] = ['2004', '2006', '2013', '2019'], name = 'Resolution 1510', stem?: Partial<Stem>): ItemOf<'choose'> {
  const thing = thingNamed(name);
  const known = ['Resolution 1502', 'Resolution 1530'].map(thingNamed);
  const right = years.indexOf(thing.date.slice(0, 4));
  const rows = years.map((year, index): Row => {
    const about = [date(year), ...(index === right ? [named(name)] : []), ...known.flatMap(({ name: of, date: when }) => [named(of['en'] ?? ''), date(when.slice(0, 4))])];
    const { cites: _, ...reason } = reasonFor(index === right ? 'between' : 'not-between', [thing, ...known], about);
    return { label: date(year), ...reason, cites: at(4) };
  });
  return anItem({ form: 'infer', kind: 'choice', level: 'apply', topic: 'instruments', stem: { about: [named(name)], moment: 'adopted', ...stem }, rows, right: [right] });
}

/** A day typed out. */
export function typeDay(over: Partial<ItemOf<'enter'>> = {}, precision: 'day' | 'month' = 'day'): ItemOf<'enter'> {
  const thing = thingNamed('the Reef Deal');
  return {
    view: head({ form: 'dated', kind: 'date', level: 'remember', topic: 'instruments', stem: { about: [named('the Reef Deal')], moment: 'adopted' }, ask: { ask: 'enter', reads: 'date', precision } }, 2),
    key: { ask: 'enter', right: date(precision === 'day' ? thing.date : thing.date.slice(0, 7)), near: [] },
    parts: { '': [factOf(thing)] },
    states: [],
    tells: [factOf(thing)],
    rationale: [reasonFor('dated', [thing], whenWas(thing))],
    hints: [{ hint: 'years', about: [date('2000'), date('2009')] }, { hint: 'years', about: [date('2000'), date('2004')] }],
    difficulty: 0.7,
    ...over,
  };
}

interface Matched {
  readonly names?: readonly string[];
  readonly spares?: readonly string[];
  /** How much of a date is shown. */
  readonly length?: number;
}

/** Things and their years, with years to spare. */
export function matched({ names = ['the Reef Deal', 'the Harbour Pact', 'the Coast Charter'], spares = ['1996', '2002'], length = 4 }: Matched = {}, stem?: Partial<Stem>): ItemOf<'match'> {
  const things = names.map(thingNamed);
  const own = things.map((thing) => thing.date.slice(0, length));
  const targets = [...own, ...spares].toSorted();
  const ids = own.map((when) => letter(targets.indexOf(when)));
  return {
    view: head(
      {
        form: 'dated',
        kind: 'matching',
        level: 'remember',
        topic: topicOf(things),
        stem: { about: [], ...framed(things), ...stem },
        ask: { ask: 'match', options: lettersOf(names), targets: targets.map((when, index) => ({ id: letter(index), label: date(when) })) },
      },
      0,
    ),
    key: { ask: 'match', right: Object.fromEntries(ids.map((id, index) => [letter(index), id])) },
    parts: Object.fromEntries(things.map((thing, index) => [letter(index), [factOf(thing)]])),
    states: [],
    tells: things.map(factOf),
    rationale: things.map((thing, index) => ({ option: letter(index), ...reasonFor('dated', [thing], [named(thing.name['en'] ?? ''), date(own[index] ?? '')]) })),
    hints: [],
    difficulty: 0.6,
  };
}

// Who is on the list

const list = { office: 'foreign-minister', asFirstPublished: true } as const;
const rowOf = (code: string): Row => (['FR', 'DE', 'ES', 'IT', 'GR'].includes(code) ? onList(code, code === 'FR' ? 2 : 11) : offList(code));
const reasonOf = (code: string): Omit<Rationale, 'option'> => {
  const { label: _, ...rest } = rowOf(code);
  return rest;
};
const membership = { topic: 'signatories' } as const;

/** The only member of a group on the list, typed; as `missing`, the only one that is not. */
export function typeMember(code: string, group: string, form: 'signed' | 'missing' = 'signed', over: Partial<ItemOf<'enter'>> = {}): ItemOf<'enter'> {
  const reason = reasonOf(code);
  return {
    view: head(
      { ...membership, form, kind: 'short-answer', level: form === 'signed' ? 'remember' : 'understand', stem: { about: [named(group)], ...list }, ask: { ask: 'enter', reads: 'name', names: 'country' } },
      1,
    ),
    key: { ask: 'enter', right: country(code), near: [] },
    parts: { '': [reason.fact] },
    states: [],
    tells: [reason.fact],
    rationale: [reason],
    hints: [{ hint: 'first-letters', about: [country(code)] }],
    difficulty: 0.6,
    ...over,
  };
}

interface Sorted {
  readonly codes: readonly string[];
  readonly targets: readonly Label[];
  /** Index of each one's target. */
  readonly under: readonly number[];
  readonly facts: readonly FactId[];
  readonly rationale: readonly Omit<Rationale, 'option'>[];
}

function sorted(form: 'signed' | 'missing', about: readonly Label[], { codes, targets, under, facts, rationale }: Sorted): ItemOf<'group'> {
  return {
    view: head(
      {
        ...membership,
        form,
        kind: 'grouping',
        level: form === 'signed' ? 'remember' : 'understand',
        stem: { about, ...list },
        ask: {
          ask: 'group',
          options: codes.map((code, index) => ({ id: letter(index), label: country(code) })),
          targets: targets.map((label, index) => ({ id: target(index), label })),
        },
      },
      0,
    ),
    key: { ask: 'group', right: Object.fromEntries(codes.map((_, index) => [letter(index), target(under[index] ?? 0)])) },
    parts: Object.fromEntries(codes.map((_, index) => [letter(index), [facts[index] ?? '']])),
    states: [],
    tells: facts,
    rationale: rationale.map((reason, index) => ({ option: letter(index), ...reason })),
    hints: [],
    difficulty: 0.5,
  };
}

const SOUTH = 'countries on the southern coast';
const WEST = 'countries on the western coast';
const groupIds: Readonly<Record<string, string>> = { [SOUTH]: 'south', [WEST]: 'west', 'countries that make nets': 'makers', 'countries that fish for herring': 'herring' };

export function underGroups(codes: readonly string[] = ['ES', 'FR', 'IT', 'DE'], under: readonly number[] = [0, 1, 0, 1], groups: readonly string[] = [SOUTH, WEST]): ItemOf<'group'> {
  const ids = codes.map((code, index) => `nets/${groupIds[groups[under[index] ?? 0] ?? ''] ?? ''}/has-${code}`);
  return sorted('signed', [], {
    codes,
    targets: groups.map(named),
    under,
    facts: ids,
    rationale: codes.map((code, index) => ({ fact: ids[index] ?? '', why: 'in-group', about: [country(code), named(groups[under[index] ?? 0] ?? '')], cites: at(11) })),
  });
}

const MAKERS = 'countries that make nets';

export function onOrNot(codes: readonly string[] = ['FR', 'SE', 'DE', 'FI'], group = MAKERS): ItemOf<'group'> {
  const rows = codes.map(rowOf);
  return sorted('missing', [named(group)], {
    codes,
    targets: [word('on-the-list'), word('not-on-the-list')],
    under: rows.map(({ why }) => (why === 'on-list' ? 0 : 1)),
    facts: rows.map(({ fact }) => fact),
    rationale: codes.map(reasonOf),
  });
}

export function recalled(codes: readonly string[] = ['ES', 'IT', 'GR'], group = SOUTH, over: Partial<ItemOf<'list'>> = {}): ItemOf<'list'> {
  const reasons = codes.map(reasonOf);
  return {
    view: head({ ...membership, form: 'signed', kind: 'recall', level: 'remember', stem: { about: [named(group)], ...list }, ask: { ask: 'list', names: 'country', of: codes.length } }, 1),
    key: { ask: 'list', right: codes.map(country) },
    parts: Object.fromEntries(reasons.map(({ fact }, index) => [String(index), [fact]])),
    states: [],
    tells: reasons.map(({ fact }) => fact),
    rationale: reasons.map((reason, index) => ({ option: String(index), ...reason })),
    hints: [{ hint: 'first-letters', about: codes.map(country) }],
    difficulty: 0.6,
    ...over,
  };
}

export function whoIsMissing(codes: readonly string[] = ['FR', 'SE', 'IT'], right: readonly number[] = [1], group = MAKERS): ItemOf<'choose'> {
  return anItem({ ...membership, form: 'missing', kind: right.length > 1 ? 'multiple-response' : 'choice', level: 'understand', stem: { about: [named(group)], ...list }, rows: codes.map(rowOf), right });
}

// Who says what, and what nobody says

const watching = claims('watches', [], 'what is paid for the nets');
export const fearing = claims('says', [], 'the loss of fish');

/** Paragraphs of the claims. */
const places: Readonly<Record<string, number>> = { watch: 7, fears: 3, abide: 6 };

export const says = (label: Label, claim: Label = watching, id = 'watch'): Row => ({ label, fact: `nets/${id}/said`, why: 'says-so', about: [claim], speaker: label, cites: at(places[id] ?? 0) });
export const silent = (label: Label, claim: Label = watching, id = 'watch', by: Label = signatories): Row => ({
  label,
  fact: `nets/${id}/said`,
  why: 'does-not-say',
  about: [label, claim],
  speaker: by,
  cites: at(places[id] ?? 0),
});
export const reporter = word('author');

export function whoSays(rows: readonly Row[] = [says(signatories), silent(country('GH')), silent(reporter)], right = 0, about: readonly Label[] = [watching], by = 'signatories'): ItemOf<'choose'> {
  const item = anItem({ form: 'speaker', kind: 'choice', level: 'understand', topic: 'claims', stem: { about }, rows, right: [right] });
  const tests = [rows[right]?.fact ?? '', `nets/${by}/speaks`];
  return { ...item, parts: byKey(item, tests), tells: [...new Set([...item.tells, ...tests])] };
}

const subject = (name: string): Row => {
  const found = wide.reported.list.find((one) => one.name['en'] === name);
  if (found === undefined) throw new RangeError(name);
  return { label: named(name), fact: `nets/${found.id}/reported`, why: found.reported ? 'reported-subject' : 'not-reported', about: [named(name)], cites: found.cites };
};

export function whatIsUnreported(names: readonly string[] = ['the number of nets', 'the weather on that day', 'the names of the boats'], right: readonly number[] = [0]): ItemOf<'choose'> {
  return anItem({ form: 'unreported', kind: right.length > 1 ? 'multiple-response' : 'choice', level: 'analyse', topic: 'claims', stem: { about: [] }, rows: names.map(subject), right });
}

/** An item with its view edited; the interaction stays. */
export function seen<I extends Item>(item: I, over: Partial<I['view']>): I {
  return { ...item, view: { ...item.view, ...over } };
}

/** A stem edited. */
export function restemmed<I extends Item>(item: I, over: Partial<Stem>): I {
  return { ...item, view: { ...item.view, stem: { ...item.view.stem, ...over } } };
}

export function without<I extends Item>(item: I, slot: 'speaker' | 'moment' | 'asFirstPublished'): I {
  const { [slot]: _, ...stem } = item.view.stem;
  return { ...item, view: { ...item.view, stem } };
}
