/** Fair items on the statement of `a-statement.ts`, written out by hand, to be spoilt one edit at a time. */
import type { FactId, Form, Item, ItemOf, Kind, Level, Rationale, Stem, Topic, View, Why } from '../../src/core/item.ts';
import type { Act, ClaimLabel, Label, Moment } from '../../src/core/label.ts';
import type { Cites } from '../../src/schema/statement-types.ts';
import { at, day, text } from './a-statement.ts';

export const country = (code: string): Label => ({ say: 'country', code });
export const named = (en: string): Label => ({ say: 'text', text: text(en) });
export const date = (edtf: string): Label => ({ say: 'date', date: day(edtf) });
export const countries = (value: number): Label => ({ say: 'number', value, unit: 'country' });
export const signatories: Label = { say: 'word', word: 'signatories' };
export const claims = (act: Act, to: readonly Label[], about: string): ClaimLabel => ({ say: 'claim', act, to, about: text(about) });

export interface Row {
  readonly label: Label;
  readonly fact: FactId;
  readonly why: Why;
  readonly about: readonly Label[];
  readonly cites: Cites;
  readonly moment?: Moment;
  readonly speaker?: Label;
}

interface Made {
  readonly form: Form;
  readonly kind: Kind;
  readonly level: Level;
  readonly topic: Topic;
  readonly stem: Omit<Stem, 'form'>;
  readonly rows: readonly Row[];
  /** Indices of the right rows. */
  readonly right: readonly number[];
}

const letter = (index: number): string => 'abcdefgh'.charAt(index);

function rationaleOf({ label: _, ...rest }: Row): Omit<Rationale, 'option'> {
  return rest;
}

export function anItem({ form, kind, level, topic, stem, rows, right }: Made): ItemOf<'choose'> {
  const tested = right.map((index) => [letter(index), [rows[index]?.fact ?? '']] as const);
  return {
    view: {
      id: 'q1',
      form,
      kind,
      level,
      topic,
      stem: { form, ...stem },
      hints: 0,
      ask: 'choose',
      options: rows.map(({ label }, index) => ({ id: letter(index), label })),
      pick: right.length,
    },
    key: { ask: 'choose', right: right.map(letter) },
    parts: Object.fromEntries(tested),
    states: [],
    tells: rows.map(({ fact }) => fact),
    rationale: rows.map((row, index) => ({ ...rationaleOf(row), option: letter(index) })),
    hints: [],
    difficulty: 0.5,
  };
}

export const onList = (code: string, paragraph = 11): Row => ({
  label: country(code),
  fact: `nets/${code.toLowerCase()}/signed`,
  why: 'on-list',
  about: [country(code)],
  cites: at(paragraph),
});
export const offList = (code: string): Row => ({ label: country(code), fact: `nets/${code}/signed`, why: 'not-on-list', about: [country(code)], cites: at(11) });

const membership = { form: 'signed', level: 'remember', topic: 'signatories', stem: { about: [], office: 'foreign-minister', asFirstPublished: true } } as const;

export const whoSigned = (rows: readonly Row[] = [offList('SE'), onList('DE'), offList('NO')], right: readonly number[] = [1]) =>
  anItem({ ...membership, kind: 'choice', rows, right });

export const whichSigned = (rows: readonly Row[] = [onList('ES'), offList('SE'), onList('IT'), offList('FI'), offList('DK')], right: readonly number[] = [0, 2]) =>
  anItem({ ...membership, kind: 'multiple-response', rows, right });

const words = (row: Row): readonly Row[] => (['true', 'false'] as const).map((word) => ({ ...row, label: { say: 'word', word } }));

export const didSign = (row: Row = onList('GR'), right = row.why === 'on-list' ? 0 : 1) =>
  anItem({ ...membership, kind: 'true-false', stem: { ...membership.stem, about: row.about }, rows: words(row), right: [right] });

export const dated = (name: string, id: string, when: string, more: Partial<Row> = {}): Row => ({
  label: date(when),
  fact: `nets/${id}/dated`,
  why: 'dated',
  about: [named(name), date(when)],
  moment: 'adopted',
  cites: at(4),
  ...more,
});
export const dateOf = (name: string, id: string, when: string, more: Partial<Row> = {}): Row => ({
  label: date(when),
  fact: `nets/${id}/dated`,
  why: 'date-of-other',
  about: [date(when), named(name)],
  moment: 'adopted',
  cites: [{ source: 'office' }],
  ...more,
});

const instrument = { form: 'dated', level: 'remember', topic: 'instruments' } as const;

export const years: readonly Row[] = [
  dateOf('Resolution 1490', 'r1490', '2004'),
  dated('Resolution 1501', 'r1501', '2006'),
  dateOf('Resolution 1510', 'r1510', '2013'),
];

export const whenAdopted = (rows: readonly Row[] = years, right: readonly number[] = [1], about: readonly Label[] = [named('Resolution 1501')], kind: Kind = 'choice') =>
  anItem({ ...instrument, kind, stem: { about, moment: 'adopted' }, rows, right });

const spillDates: readonly Row[] = [
  dated('the spill of nets off Ghana', 'spill', '2020-03-01', { moment: 'happened', speaker: signatories, cites: at(3) }),
  dateOf('the talks on nets', 'talks', '2020-04-02', { moment: 'happened', cites: at(5) }),
  dateOf('the statement on old nets', 'release', '2020-05-04', { moment: 'released', cites: at(1) }),
];

export const whenSpilt = (rows: readonly Row[] = spillDates, right: readonly number[] = [0], stem: Partial<Stem> = { speaker: signatories }) =>
  anItem({
    form: 'dated',
    level: 'remember',
    topic: 'events',
    kind: 'choice',
    stem: { about: [named('the spill of nets off Ghana')], moment: 'happened', ...stem },
    rows,
    right,
  });

export const whenReleased = () =>
  anItem({
    form: 'dated',
    level: 'remember',
    topic: 'events',
    kind: 'choice',
    stem: { about: [named('the statement on old nets')], moment: 'released' },
    rows: [
      dateOf('the talks on nets', 'talks', '2020-04-02', { moment: 'happened', cites: at(5) }),
      dated('the statement on old nets', 'release', '2020-05-04', { moment: 'released', cites: at(1) }),
      dateOf('Old nets', 'paper', '2020-05-06', { fact: 'nets/paper/source-dated', moment: 'released', cites: [{ source: 'paper' }] }),
    ],
    right: [1],
  });

/** Which of the named date from the span that the stem gives. */
export const whichDate = (rows: readonly Row[] = namesDated, right: readonly number[] = [0, 2], about: readonly Label[] = [date('2000'), date('2009')]) =>
  anItem({ ...instrument, kind: 'multiple-response', stem: { about, moment: 'adopted' }, rows, right });

const byName = (name: string, id: string, when: string, cites: Cites): Row => dated(name, id, when, { label: named(name), cites });
export const namesDated: readonly Row[] = [
  byName('Resolution 1501', 'r1501', '2006', at(4)),
  byName('Resolution 1510', 'r1510', '2013', [{ source: 'office' }]),
  byName('Resolution 1502', 'r1502', '2009', at(4)),
  byName('Resolution 1520', 'r1520', '2016', [{ source: 'office' }]),
];

export function typeYear(over: Partial<ItemOf<'enter'>> = {}): ItemOf<'enter'> {
  const { label: _, ...rationale } = dated('Resolution 1502', 'r1502', '2009');
  return {
    view: {
      id: 'q1',
      ...instrument,
      kind: 'year',
      stem: { form: 'dated', about: [named('Resolution 1502')], moment: 'adopted' },
      hints: 2,
      ask: 'enter',
      reads: 'year',
    },
    key: { ask: 'enter', right: date('2009'), near: [{ typed: '1502', why: 'number-not-year' }] },
    parts: { '': ['nets/r1502/dated'] },
    states: [],
    tells: ['nets/r1502/dated'],
    rationale: [rationale],
    hints: [{ hint: 'years', about: [date('2000'), date('2009')] }, { hint: 'years', about: [date('2005'), date('2009')] }],
    difficulty: 0.6,
    ...over,
  };
}

const counted = (value: number, why: Why, named: readonly Label[], paragraph: number): Row => ({
  label: countries(value),
  fact: 'nets/list/country-count',
  why,
  about: [countries(value), ...named],
  cites: at(paragraph),
});

export const counts: readonly Row[] = [
  counted(3, 'counts-group', [named('countries on the southern coast')], 11),
  counted(4, 'counts-without', [country('FR')], 2),
  counted(5, 'counted', [], 2),
  counted(6, 'counts-other-unit', [{ say: 'number', value: 6, unit: 'signatory' }], 2),
];

export const howMany = (rows: readonly Row[] = counts, right: readonly number[] = [2], stem: Partial<Stem> = {}) =>
  anItem({ form: 'count', level: 'understand', topic: 'signatories', kind: 'choice', stem: { about: [], unit: 'country', office: 'foreign-minister', asFirstPublished: true, ...stem }, rows, right });

const brazil = country('BR');
export const abide = claims('calls-on', [brazil, country('CL')], 'keeping to the two resolutions');
export const watched = claims('watches', [], 'what is paid for the nets');
export const joined = claims('urges', [named('all members of the United Nations')], 'joining in the cleaning');

export const reported = (label: ClaimLabel, id: string, paragraph: number): Row => ({ label, fact: `nets/${id}/said`, why: 'reported', about: [label], cites: at(paragraph) });
export const instead = (label: ClaimLabel, real: ClaimLabel, id: string, paragraph: number): Row => ({ label, fact: `nets/${id}/said`, why: 'reported-otherwise', about: [real], cites: at(paragraph) });
export const unreported = (act: Act, about: string, id: string): Row => ({
  label: claims(act, [], about),
  fact: `nets/${id}/reported`,
  why: 'not-reported',
  about: [named(about)],
  cites: at(9),
});

export const reports: readonly Row[] = [
  reported(abide, 'abide', 6),
  instead(claims('condemns', [country('GH')], 'the sale of old nets'), claims('condemns', [brazil], 'the sale of old nets'), 'condemn', 3),
  unreported('says', 'a reply from Brazil', 'reply'),
];

export const whichReported = (rows: readonly Row[] = reports, right: readonly number[] = [0], stem: Partial<Stem> = { speaker: signatories }, kind: Kind = 'choice') =>
  anItem({ form: 'supported', level: 'understand', topic: 'claims', kind, stem: { about: [signatories], ...stem }, rows, right });

/** An item with its view edited. */
export function reviewed(item: ItemOf<'choose'>, over: Partial<View<'choose'>>): ItemOf<'choose'> {
  return { ...item, view: { ...item.view, ...over } };
}
export const asItem = (item: Item, id: string): Item => ({ ...item, view: { ...item.view, id } }) as Item;
