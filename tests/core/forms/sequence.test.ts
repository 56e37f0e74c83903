import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derive } from '../../../src/core/facts/derive.ts';
import { sequence } from '../../../src/core/forms/sequence.ts';
import type { Item, Kind } from '../../../src/core/item.ts';
import type { Label } from '../../../src/core/label.ts';
import { world } from '../../../src/world/countries.ts';
import { frozen } from '../../support/frozen.ts';
import { madeFacts } from '../../support/made-facts.ts';
import { placesOf, rightOf, tried } from '../../support/made-items.ts';
import { isBefore, speakersOf, thingNamed } from '../../support/raw-dates.ts';
import { rawStatement } from '../../support/raw-statement.ts';
import { statementFile } from '../../support/statement-file.ts';

const KINDS = ['choice', 'ordering'] as const satisfies readonly Kind[];
const base = rawStatement();
const cites = [{ source: 'report', paragraph: 3 }];

const event = (id: string, date: string, more: object = {}) => ({ id, name: `The ${id}`, moment: 'happened', date, cites, ...more });
const claimed = { standing: 'claim', assertedBy: 'signatories' };
const treaty = (id: string, date: string, more: object = {}) => ({ id, name: `Treaty on ${id}`, moment: 'adopted', date, cites, ...more });
const factsOf = (instruments: readonly object[], events: readonly object[], pools: object = {}) =>
  madeFacts({ instruments, events, pools: { countries: base.pools.countries, instruments: [], events: [], ...pools } });

const labels = (item: Item): readonly Label[] => ('options' in item.view ? item.view.options.map(({ label }) => label) : []);
const namesIn = (item: Item): readonly string[] => labels(item).map((label) => (label.say === 'text' ? (label.text['en'] ?? '') : ''));
const sets = (facts: ReturnType<typeof madeFacts>) =>
  new Set(KINDS.flatMap((kind) => tried(sequence, kind, facts, 60).items).map((item) => namesIn(item).toSorted().join(', ')));

const meeting = event('meeting', '2020-01-10');
const visit = event('visit', '2020-02-20');
const talks = event('talks', '2020-03-30');

const rows: readonly (readonly [what: string, facts: ReturnType<typeof madeFacts>, sets: readonly string[]])[] = [
  ['three events', factsOf([], [meeting, visit, talks]), ['The meeting, The talks, The visit']],
  ['two events, and one of the pool', factsOf([], [meeting, visit], { events: [talks] }), ['The meeting, The talks, The visit']],
  ['one event and many of the pool', factsOf([], [meeting], { events: [visit, talks, event('march', '2020-03-01')] }), []],
  ['two events', factsOf([], [meeting, visit]), []],
  ['two of one day', factsOf([], [meeting, visit, event('march', '2020-02-20')]), []],
  ['a month that holds a day', factsOf([], [meeting, visit, event('march', '2020-02')]), []],
  ['a month that does not', factsOf([], [meeting, visit, event('march', '2020-03')]), ['The march, The meeting, The visit']],
  ['another date that reaches over', factsOf([], [meeting, visit, event('march', '2020-03-01', { alsoDated: ['2020-02-01'] })]), []],
  ['a treaty of the time', factsOf([treaty('peace', '2018-05-05')], [meeting, visit]), ['The meeting, The visit, Treaty on peace']],
  ['a treaty of another time', factsOf([treaty('peace', '2010-05-05')], [meeting, visit]), []],
  ['two numbered treaties without a series', factsOf([treaty('a', '2001', { number: 1 }), treaty('b', '2003', { number: 2 }), treaty('c', '2005')], []), []],
  [
    'two numbered treaties of one series',
    factsOf([treaty('a', '2001', { number: 1, series: 'acts' }), treaty('b', '2003', { number: 2, series: 'acts' }), treaty('c', '2005')], []),
    [],
  ],
  [
    'two numbered treaties of two series',
    factsOf([treaty('a', '2001', { number: 1, series: 'acts' }), treaty('b', '2003', { number: 2, series: 'bills' }), treaty('c', '2005')], []),
    ['Treaty on a, Treaty on b, Treaty on c'],
  ],
  [
    'a numbered treaty that it does not cite among events',
    factsOf([], [meeting, visit], { instruments: [treaty('a', '2019', { number: 1 })] }),
    [],
  ],
  [
    'two claimed events that one claim tells of',
    factsOf([], [event('one', '2020-01-01', { ...claimed, tells: ['keep'] }), event('two', '2020-01-05', { ...claimed, tells: ['keep'] }), meeting]),
    [],
  ],
  [
    'two claimed events of one speaker',
    factsOf([], [event('one', '2020-01-01', claimed), event('two', '2020-01-05', claimed), meeting]),
    ['The meeting, The one, The two'],
  ],
  [
    'two claimed events of two speakers',
    factsOf([], [event('one', '2020-01-01', claimed), event('two', '2020-01-05', { standing: 'claim', assertedBy: 'ru' }), meeting]),
    [],
  ],
  ['no dated thing', factsOf([], []), []],
];
for (const [what, facts, expected] of rows) {
  test(`${what}: ${expected.length === 0 ? 'no sequence' : expected.join(' or ')}`, () => assert.deepEqual([...sets(facts)], expected));
}

test('a file with one dated thing has no candidate, and one that fits nothing says why', () => {
  assert.deepEqual(sequence.candidates(factsOf([], [meeting]), 'choice'), []);
  const { refused } = tried(sequence, 'choice', factsOf([], [meeting, visit]), 3);
  assert.deepEqual([...refused], [['too-few-distractors', ['made-up/meeting/dated', 'made-up/visit/dated']]]);
});

const three = factsOf([], [meeting, visit, event('talks', '2020-03-30', claimed)]);

test('the stem has the moment that all share, and the speaker of any', () => {
  for (const kind of KINDS) {
    for (const { view } of tried(sequence, kind, three, 5).items) {
      assert.deepEqual(view.stem, { form: 'sequence', about: [], moment: 'happened', speaker: { say: 'word', word: 'signatories' } });
    }
  }
  const mixed = factsOf([], [meeting, visit, event('paper', '2020-03-30', { moment: 'released' })]);
  for (const { view } of tried(sequence, 'ordering', mixed, 5).items) assert.deepEqual(view.stem, { form: 'sequence', about: [] });
});

test('what is told or tested elsewhere does not join, and is not asked', () => {
  const isTalks = (id: string) => id === 'made-up/talks/dated';
  const four = factsOf([], [meeting, visit, talks, event('march', '2020-04-01')]);
  for (const more of [{ isFresh: (id: string) => !isTalks(id) }, { mayTell: (id: string) => !isTalks(id) }]) {
    const { items, refused } = tried(sequence, 'ordering', four, 10, more);
    assert.ok(items.length > 0);
    for (const item of items) assert.equal(namesIn(item).includes('The talks'), false);
    assert.deepEqual(refused.get('would-give-away'), ['made-up/talks/dated']);
  }
});

test('states the claims that names tell, and that their speaker speaks', () => {
  const telling = factsOf([], [meeting, visit, event('talks', '2020-03-30', { ...claimed, tells: ['keep'] })]);
  for (const item of tried(sequence, 'choice', telling, 3).items) assert.deepEqual(item.states, ['made-up/keep/said', 'made-up/signatories/speaks']);
});

test('a choice tests what came first and tells the dates of all; an order tests and tells them all', () => {
  const all = ['made-up/meeting/dated', 'made-up/visit/dated', 'made-up/talks/dated'];
  for (const item of tried(sequence, 'choice', three, 5).items) {
    assert.deepEqual(Object.values(item.parts), [['made-up/meeting/dated']]);
    assert.deepEqual(item.tells.toSorted(), all.toSorted());
    assert.deepEqual(new Set(item.rationale.map(({ why }) => why)), new Set(['dated']));
  }
  for (const item of tried(sequence, 'ordering', three, 5).items) {
    assert.deepEqual(item.tells, all);
    const [reason, ...more] = item.rationale;
    assert.deepEqual([more.length, reason?.option, reason?.why, reason?.fact], [0, undefined, 'in-order', all[0]]);
    assert.deepEqual(
      reason?.about.map((label) => (label.say === 'date' ? label.date : label.say === 'text' && label.text['en'])),
      ['The meeting', '2020-01-10', 'The visit', '2020-02-20', 'The talks', '2020-03-30'],
    );
  }
});

test('is harder the nearer the nearest two are, and the more there are', () => {
  const difficulty = (events: readonly object[], kind: Kind) => new Set(tried(sequence, kind, factsOf([], events), 5).items.map((item) => item.difficulty));
  // A year between them is half of what closeness adds.
  assert.deepEqual(difficulty([event('a', '2017-01-01'), event('b', '2018-01-01'), event('c', '2020-12-31')], 'choice'), new Set([0.55]));
  assert.deepEqual(difficulty([event('a', '2018-01-01'), event('b', '2018-01-02'), event('c', '2020-12-31')], 'choice'), new Set([0.75]));
  assert.deepEqual(difficulty([event('a', '2017-01-01'), event('b', '2018-01-01'), event('c', '2020-12-31')], 'ordering'), new Set([0.6]));
  assert.deepEqual(difficulty([event('a', '2015'), event('b', '2018'), event('c', '2021')], 'ordering'), new Set([0.53]));
});

for (const id of ['joint-statement-2024', 'artemis-accords']) {
  const statement = statementFile(id);
  const facts = frozen(derive(statement, world));

  for (const kind of KINDS) {
    const { items } = tried(sequence, kind, facts, 200);
    const things = (item: Item) => labels(item).map((label) => thingNamed(label, statement));

    test(`${id}: ${kind}: the order is certain, and the key is what the dates say`, () => {
      assert.ok(items.length >= 600, String(items.length));
      for (const item of items) {
        const all = things(item);
        for (const one of all) for (const other of all) assert.equal(Number(isBefore(one, other)) + Number(isBefore(other, one)), one === other ? 0 : 1);
        const inOrder = all.toSorted((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0));
        if (kind === 'choice') assert.deepEqual(rightOf(item).map((label) => thingNamed(label, statement)), inOrder.slice(0, 1));
        else assert.ok(item.view.ask === 'order' && item.key.ask === 'order');
        if (item.view.ask === 'order' && item.key.ask === 'order') {
          const { options } = item.view;
          assert.deepEqual(item.key.right.map((right) => thingNamed(options.find((option) => option.id === right)?.label, statement)), inOrder);
        }
      }
    });

    test(`${id}: ${kind}: neither number, name nor place tells`, () => {
      for (const item of items) {
        const all = things(item);
        assert.ok(all.length >= 3 && all.length <= (kind === 'choice' ? 4 : 5));
        assert.equal(new Set(all).size, all.length);
        assert.ok(all.filter(({ pool }) => !pool).length >= 2);
        assert.equal(all.some(({ sort }) => sort === 'source'), false);
        const series = all.flatMap(({ number, series: of }) => (number === undefined ? [] : [JSON.stringify(of)]));
        assert.equal(new Set(series).size, series.length);
        const told = all.flatMap(({ tells }) => tells);
        assert.equal(new Set(told).size, told.length);
        const [speaker, ...more] = speakersOf(all);
        assert.deepEqual([more.length, item.view.stem.speaker], [0, speaker === undefined ? undefined : { say: 'word', word: 'signatories' }]);
        assert.equal(item.view.stem.moment, new Set(all.map(({ moment }) => moment)).size === 1 ? all[0]?.moment : undefined);
        for (const { fact } of all) assert.ok(item.tells.includes(fact));
      }
    });
  }

  test(`${id}: the right one stands in any place, and is of the statement about as often as not`, () => {
    const { items } = tried(sequence, 'choice', facts, 400);
    const places = placesOf(items);
    assert.equal(places.length, 4);
    for (const count of places) assert.ok(Math.abs(count / items.length - 1 / 4) < 0.04, places.join());
    const ofPool = items.filter((item) => rightOf(item).some((label) => thingNamed(label, statement).pool)).length;
    const guess = items.reduce((sum, item) => sum + things4(item).filter((label) => thingNamed(label, statement).pool).length / 4, 0);
    assert.ok(Math.abs(ofPool - guess) / items.length < 0.12, `${ofPool} of ${items.length}, by chance ${guess}`);
  });

  test(`${id}: the same dice make the same items`, () => {
    for (const kind of KINDS) assert.deepEqual(tried(sequence, kind, facts, 3), tried(sequence, kind, facts, 3));
  });
}

function things4(item: Item): readonly Label[] {
  const all = labels(item);
  assert.equal(all.length, 4);
  return all;
}

test('asks of every event of both files, and of no resolution, whose number would tell', () => {
  const asked = (id: string) => new Set(tried(sequence, 'choice', derive(statementFile(id), world), 30).refused.get('too-few-distractors') ?? []);
  assert.deepEqual([...asked('joint-statement-2024')], ['1718', '1874', '2270'].map((number) => `joint-statement-2024/resolution-${number}/dated`));
  assert.deepEqual([...asked('artemis-accords')], []);
});
