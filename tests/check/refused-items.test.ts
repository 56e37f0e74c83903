/** Traps of the joint statement's own article: items that a hasty maker would write, each refused for what is wrong with it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { BreachName } from '../../src/check/breach.ts';
import { checkItems } from '../../src/check/check-items.ts';
import type { Item, ItemOf, Rationale, Stem } from '../../src/core/item.ts';
import type { Act, Label } from '../../src/core/label.ts';
import { all } from '../../src/phrases/all.ts';
import { parseStatementText } from '../../src/schema/parse-statement.ts';
import type { Dated, Statement } from '../../src/schema/statement-types.ts';
import { world } from '../../src/world/countries.ts';
import { day } from '../support/a-statement.ts';
import { anItem, type Row } from '../support/an-item.ts';

const parsed = parseStatementText(readFileSync(new URL('../../data/joint-statement-2024.json', import.meta.url), 'utf8'));
assert.ok(parsed.ok);
const { statement } = parsed;
const lexicons = Object.values(all).map(({ lexicon }) => lexicon);
const signatories: Label = { say: 'word', word: 'signatories' };

function found<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const one = list.find((entity) => entity.id === id);
  if (one === undefined) throw new RangeError(id);
  return one;
}
const thing = (id: string): Dated => found([...statement.instruments, ...statement.events], id);
const nameOf = ({ name }: Dated): Label => ({ say: 'text', text: name });
const dateOf = ({ date }: Dated, length = 10): Label => ({ say: 'date', date: day(date.slice(0, length)) });
const factOf = ({ id }: Dated): string => `${statement.id}/${id}/dated`;
const letter = (index: number): string => 'abcdef'.charAt(index);
const spoken = ({ standing }: Dated): { readonly speaker?: Label } => (standing === 'claim' ? { speaker: signatories } : {});

const dated = (of: Dated): Omit<Rationale, 'option'> => ({ fact: factOf(of), why: 'dated', about: [nameOf(of), dateOf(of)], moment: of.moment, ...spoken(of), cites: of.cites });

const resolutions = ['resolution-1874', 'resolution-1718', 'resolution-2270'].map(thing);
const uses = ['first-use', 'second-use'].map(thing);
const release = thing('release');

/** Both uses under one name, as the article tells of them. */
const oneName: Statement = { ...statement, events: statement.events.map((event) => (event.id === 'second-use' ? { ...event, name: thing('first-use').name } : event)) };

function whenUsed(stem: Partial<Stem>): Item {
  const rows = [...uses, release].map((of): Row => ({ label: dateOf(of), ...dated(of), cites: of.cites }));
  return anItem({ form: 'dated', kind: 'choice', level: 'remember', topic: 'events', stem: { about: [nameOf(thing('first-use'))], moment: 'happened', ...stem }, rows, right: [0] });
}

function ordered(things: readonly Dated[]): ItemOf<'order'> {
  const order = things.map((of, index) => ({ of, id: letter(index) })).toSorted((a, b) => (a.of.date < b.of.date ? -1 : 1));
  return {
    view: { id: 'q1', form: 'sequence', kind: 'ordering', level: 'understand', topic: 'instruments', stem: { form: 'sequence', about: [], moment: 'adopted' }, hints: 0, ask: 'order', options: things.map((of, index) => ({ id: letter(index), label: nameOf(of) })) },
    key: { ask: 'order', right: order.map(({ id }) => id) },
    parts: Object.fromEntries(order.flatMap((later, index) => order.slice(0, index).map((earlier) => [`${earlier.id}<${later.id}`, [factOf(earlier.of), factOf(later.of)]]))),
    states: [],
    tells: things.map(factOf),
    rationale: [{ fact: factOf(things[0]!), why: 'in-order', about: order.flatMap(({ of }) => [nameOf(of), dateOf(of)]), cites: things[0]!.cites }],
    hints: [],
    difficulty: 0.5,
  };
}

function matched(things: readonly Dated[]): ItemOf<'match'> {
  const targets = things.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return {
    view: {
      id: 'q1',
      form: 'dated',
      kind: 'matching',
      level: 'remember',
      topic: 'instruments',
      stem: { form: 'dated', about: [], moment: 'adopted' },
      hints: 0,
      ask: 'match',
      options: things.map((of, index) => ({ id: letter(index), label: nameOf(of) })),
      targets: targets.map((of, index) => ({ id: letter(index), label: dateOf(of, 4) })),
    },
    key: { ask: 'match', right: Object.fromEntries(things.map((of, index) => [letter(index), letter(targets.indexOf(of))])) },
    parts: Object.fromEntries(things.map((of, index) => [letter(index), [factOf(of)]])),
    states: [],
    tells: things.map(factOf),
    rationale: things.map((of, index) => ({ option: letter(index), ...dated(of) })),
    hints: [],
    difficulty: 0.5,
  };
}

function firstUsed(): Item {
  const rows = [...uses, release].map((of): Row => ({ label: nameOf(of), ...dated(of), cites: of.cites }));
  return anItem({ form: 'sequence', kind: 'choice', level: 'understand', topic: 'events', stem: { about: [], speaker: signatories }, rows, right: [0] });
}

const partyOf = (id: string): Label => {
  const { country, name } = found(statement.parties, id);
  return name === undefined ? { say: 'country', code: country ?? '' } : { say: 'text', text: name };
};

const claimed = (id: string): Label & { readonly say: 'claim' } => {
  const { act, to, about } = found(statement.claims, id);
  return { say: 'claim', act, to: to.map(partyOf), about };
};

/** What they urge of all UN members, put to one party alone. */
function urged(party: string): Item {
  const real = claimed('urges-condemnation');
  const row = (id: string, label: Label, why: 'reported' | 'reported-otherwise', about: Label): Row => {
    const { cites } = found(statement.claims, id);
    return { label, fact: `${statement.id}/${id}/said`, why, about: [about], cites };
  };
  const watch = claimed('watches-return');
  const rows = [
    row('calls-for-compliance', claimed('calls-for-compliance'), 'reported', claimed('calls-for-compliance')),
    row('urges-condemnation', { ...real, to: [partyOf(party)] }, 'reported-otherwise', real),
    row('watches-return', { ...watch, act: 'says' satisfies Act }, 'reported-otherwise', watch),
  ];
  return anItem({ form: 'supported', kind: 'choice', level: 'understand', topic: 'claims', stem: { about: [signatories], speaker: signatories }, rows, right: [0] });
}

function supportedByRussia(): Item {
  const about = (number: number) => ({ en: `Russia's support for Resolution ${number}`, ar: `تأييد روسيا للقرار ${number}` });
  const rows = [2270, 1718, 1874].map((number): Row => {
    const label: Label = { say: 'claim', act: 'says', to: [], about: about(number) };
    return { label, fact: `${statement.id}/says-breach/said`, why: number === 2270 ? 'reported' : 'reported-otherwise', about: [label], cites: [{ source: 'article', paragraph: 5 }] };
  });
  return anItem({ form: 'supported', kind: 'choice', level: 'understand', topic: 'claims', stem: { about: [signatories], speaker: signatories }, rows, right: [0] });
}

function onTheMap(): ItemOf<'group'> {
  const targets: readonly Label[] = ['Europe', 'Asia'].map((en) => ({ say: 'text', text: { en, ar: en } }));
  const codes = ['CY', 'GE', 'IL', 'PT'];
  const fact = (code: string) => `${statement.id}/${code.toLowerCase()}/signed`;
  return {
    view: {
      id: 'q1',
      form: 'signed',
      kind: 'grouping',
      level: 'remember',
      topic: 'signatories',
      stem: { form: 'signed', about: [], office: 'foreign-minister', asFirstPublished: true },
      hints: 0,
      ask: 'group',
      options: codes.map((code, index) => ({ id: letter(index), label: { say: 'country', code } })),
      targets: targets.map((label, index) => ({ id: 'AB'.charAt(index), label })),
    },
    key: { ask: 'group', right: { a: 'B', b: 'B', c: 'B', d: 'A' } },
    parts: Object.fromEntries(codes.map((code, index) => [letter(index), [fact(code)]])),
    states: [],
    tells: codes.map(fact),
    rationale: codes.map((code, index) => ({ option: letter(index), fact: fact(code), why: 'on-list', about: [{ say: 'country', code }], cites: [{ source: 'article', paragraph: 11 }] })),
    hints: [],
    difficulty: 0.5,
  };
}

const rows: readonly (readonly [what: string, item: Item, names: readonly BreachName[], of?: Statement])[] = [
  ['when the missiles were used, with both days among the options', whenUsed({ speaker: signatories }), ['distractor-true'], oneName],
  ['the same, worded as a record', whenUsed({}), ['distractor-true', 'claim-without-speaker'], oneName],
  ['which resolution Russia supported, said of one alone', supportedByRussia(), ['distractor-unknown']],
  ['three resolutions in order', ordered(resolutions), ['numbers-tell-order']],
  ['three resolutions and their three years', matched(resolutions), ['too-few-spares', 'numbers-tell-order']],
  ['urges Russia to join in condemning', urged('ru'), ['distractor-true']],
  ['asks the members of NATO to join in condemning', urged('nato-members'), ['distractor-true']],
  ['urges Ukraine to join in condemning', urged('ua'), ['distractor-true']],
  ['which of the two uses came first', firstUsed(), ['told-apart-by-date-only']],
  ['Cyprus, Georgia, Israel and Portugal on the map', onTheMap(), ['unknown-in-group']],
];

for (const [what, item, names, of = statement] of rows) {
  test(`refused: ${what}`, () => {
    const refused = new Set(checkItems(of, world, [item], lexicons).map(({ name }) => name));
    for (const name of names) assert.ok(refused.has(name), `${name} is not among ${[...refused].join(', ')}`);
  });
}
