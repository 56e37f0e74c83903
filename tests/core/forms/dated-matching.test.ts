import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derive } from '../../../src/core/facts/derive.ts';
import { dated } from '../../../src/core/forms/dated.ts';
import type { Item, ItemOf } from '../../../src/core/item.ts';
import { world } from '../../../src/world/countries.ts';
import { frozen } from '../../support/frozen.ts';
import { madeFacts } from '../../support/made-facts.ts';
import { tried } from '../../support/made-items.ts';
import { thingNamed } from '../../support/raw-dates.ts';
import { rawStatement } from '../../support/raw-statement.ts';
import { statementFile } from '../../support/statement-file.ts';

const base = rawStatement();
const cites = [{ source: 'report', paragraph: 3 }];
const treaty = (id: string, date: string, more: object = {}) => ({ id, name: `Treaty on ${id}`, moment: 'opened', date, cites, ...more });
const factsOf = (instruments: readonly object[], spares: readonly (string | object)[] = ['1955', '1965', '1985'], more: object = {}) =>
  madeFacts({
    instruments,
    events: [],
    pools: { ...base.pools, events: [], instruments: spares.map((spare, at) => (typeof spare === 'string' ? treaty(`p${at}`, spare) : spare)) },
    ...more,
  });

const isMatch = (item: Item): item is ItemOf<'match'> => item.view.ask === 'match';
const matches = (facts: ReturnType<typeof madeFacts>, seeds = 40) => tried(dated, 'matching', facts, seeds).items.filter(isMatch);
const dateOf = (label: ItemOf<'match'>['view']['targets'][number]['label'] | undefined) => (label?.say === 'date' ? label.date : '');
const targets = ({ view }: ItemOf<'match'>) => view.targets.map(({ label }) => dateOf(label));
/** Names with the dates that the key gives them. */
const pairs = ({ view, key }: ItemOf<'match'>): readonly string[] =>
  view.options.map(({ id, label }) => `${label.say === 'text' ? label.text['en']?.replace('Treaty on ', '') : ''} ${dateOf(view.targets.find((target) => target.id === key.right[id])?.label)}`).toSorted();

const [a, b, c, d] = [treaty('a', '1960'), treaty('b', '1970'), treaty('c', '1980'), treaty('d', '1990')] as const;

const rows: readonly (readonly [what: string, facts: ReturnType<typeof madeFacts>, pairs: readonly string[]])[] = [
  ['three treaties', factsOf([a, b, c]), ['a 1960, b 1970, c 1980']],
  ['four treaties', factsOf([a, b, c, d]), ['a 1960, b 1970, c 1980, d 1990']],
  ['two treaties', factsOf([a, b]), []],
  ['three of two moments', factsOf([a, b, { ...c, moment: 'signed' }]), []],
  ['three of which one is claimed', factsOf([a, b, { ...c, standing: 'claim', assertedBy: 'signatories' }]), []],
  ['one date to spare', factsOf([a, b, c], ['1965']), []],
  ['dates to spare that are the later ones alone', factsOf([a, b, c], ['1981', '1985', '1990']), []],
  ['two of one year, and no more known', factsOf([a, b, { ...c, date: '1970' }]), []],
  [
    'two of one year, told apart by month',
    factsOf([treaty('a', '1960-01'), treaty('b', '1970-02'), treaty('c', '1970-03')], ['1965-01', '1975-01']),
    ['a 1960-01, b 1970-02, c 1970-03'],
  ],
  [
    'days that years tell apart',
    factsOf([treaty('a', '1960-01-05'), treaty('b', '1970-02-05'), treaty('c', '1980-03-05')]),
    ['a 1960, b 1970, c 1980'],
  ],
  [
    'another date that is of the year of another treaty',
    factsOf([treaty('a', '1960-01-05'), treaty('b', '1970-02-05'), treaty('c', '1980-03-05', { alsoDated: ['1970-12-05'] })], ['1955-01-05', '1965-01-05']),
    ['a 1960-01, b 1970-02, c 1980-03'],
  ],
  ['another date that is that of another treaty', factsOf([a, b, { ...c, alsoDated: ['1970'] }]), []],
  ['dates to spare that one has besides', factsOf([a, b, { ...c, alsoDated: ['1965'] }], ['1955', '1965']), []],
  ['one of four that would be taken for another', factsOf([a, b, c, { ...d, alsoDated: ['1980'] }]), ['a 1960, b 1970, c 1980', 'a 1960, b 1970, d 1990']],
];
for (const [what, facts, expected] of rows) {
  test(`${what}: ${expected.join(' or ') || 'not matched'}`, () => {
    assert.deepEqual([...new Set(matches(facts).map((item) => pairs(item).join(', ')))].toSorted(), expected);
  });
}

test('says why it matches nothing', () => {
  const reasons = (facts: ReturnType<typeof madeFacts>, more = {}) => [...tried(dated, 'matching', facts, 3, more).refused.keys()];
  assert.deepEqual(dated.candidates(factsOf([a, b]), 'matching'), []);
  assert.deepEqual(reasons(factsOf([a, b, c], ['1965'])), ['too-few-distractors']);
  assert.deepEqual(reasons(factsOf([a, b, c]), { isFresh: (id: string) => id !== 'made-up/c/dated' }), ['too-few-facts', 'would-give-away']);
});

test('two claimed events that one claim tells of do not stand together', () => {
  const event = (id: string, date: string, tells: readonly string[]) => ({ id, name: `The ${id}`, moment: 'happened', date, tells, standing: 'claim', assertedBy: 'signatories', cites });
  const facts = madeFacts({
    instruments: [],
    events: [event('one', '2018', ['keep']), event('two', '2019', ['keep']), event('three', '2016', []), event('four', '2014', ['blame'])],
    pools: { ...base.pools, instruments: [], events: ['2013', '2015', '2017'].map((date, at) => ({ id: `p${at}`, name: `Pool event ${at}`, moment: 'happened', date, cites })) },
  });
  const items = matches(facts);
  assert.ok(items.length > 0);
  for (const item of items) {
    assert.equal(item.view.options.length, 3);
    assert.deepEqual(item.view.stem.speaker, { say: 'word', word: 'signatories' });
    assert.ok(item.states.includes('made-up/signatories/speaks') && item.states.includes('made-up/blame/said'));
  }
});

test('an event whose date every citation gives is not matched', () => {
  const event = (id: string, date: string) => ({ id, name: `The ${id}`, moment: 'happened', date, cites });
  const events = [event('one', '2014'), event('two', '2016'), event('three', '2018'), event('four', '2020')];
  const facts = madeFacts({ instruments: [], events, pools: { ...base.pools, instruments: [], events: [event('p1', '2015'), event('p2', '2017'), event('p3', '2019')] } });
  const items = matches(facts);
  assert.deepEqual(new Set(items.map((item) => item.view.options.length)), new Set([3]));
  for (const item of items) assert.doesNotMatch(JSON.stringify(item.view.options), /The four/);
});

test('asks nothing in its stem but when, and each reason gives its own option’s date', () => {
  for (const { view, rationale, parts, tells } of matches(factsOf([a, b, c]))) {
    assert.deepEqual(view.stem, { form: 'dated', about: [], moment: 'opened' });
    assert.deepEqual([view.kind, view.level, view.topic], ['matching', 'remember', 'instruments']);
    assert.deepEqual(rationale.map(({ option, why, about }) => [option, why, about[0]]), view.options.map(({ id, label }) => [id, 'dated', label]));
    assert.deepEqual(Object.values(parts).flat().toSorted(), tells.toSorted());
  }
});

for (const [id, sizes] of [['joint-statement-2024', [3]], ['artemis-accords', [3, 4]]] as const) {
  const statement = statementFile(id);
  const facts = frozen(derive(statement, world));
  const items = matches(facts, 300);

  test(`${id}: each thing has its own date and could have no other`, () => {
    assert.ok(items.length >= 900, String(items.length));
    for (const item of items) {
      const dates = targets(item);
      const { options, targets: shown, stem } = item.view;
      assert.ok((sizes as readonly number[]).includes(options.length) && dates.length === options.length + 2);
      assert.deepEqual(dates, [...new Set(dates)].toSorted());
      assert.equal(new Set(dates.map(({ length }) => length)).size, 1);
      const things = options.map(({ label }) => thingNamed(label, statement));
      assert.equal(new Set(things.map(({ sort, moment, standing }) => `${sort} ${moment} ${standing}`)).size, 1);
      assert.equal(stem.moment, things[0]?.moment);
      assert.equal(things.some(({ pool }) => pool), false);
      for (const [at, { date, alsoDated }] of things.entries()) {
        const could = shown.filter(({ label }) => [date, ...alsoDated].some((own) => own.startsWith(dateOf(label)) || dateOf(label).startsWith(own)));
        assert.deepEqual(could.map((target) => target.id), [item.key.right[options[at]?.id ?? '']]);
      }
    }
  });

  test(`${id}: the order of the things does not give their dates`, () => {
    for (const item of items) {
      const right = Object.values(item.key.right).map((target) => item.view.targets.findIndex(({ id: one }) => one === target));
      // At least one of those to spare comes before the last.
      assert.notEqual(Math.max(...right), item.view.options.length - 1);
    }
    const ways = new Set(items.map((item) => Object.values(item.key.right).toSorted().join('')));
    assert.ok(ways.size >= 4, [...ways].join());
  });

  test(`${id}: the same dice make the same items`, () => assert.deepEqual(matches(facts, 3), matches(facts, 3)));
}
