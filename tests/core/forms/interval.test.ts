import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derive } from '../../../src/core/facts/derive.ts';
import { interval } from '../../../src/core/forms/interval.ts';
import type { Item } from '../../../src/core/item.ts';
import type { Label } from '../../../src/core/label.ts';
import { world } from '../../../src/world/countries.ts';
import { frozen } from '../../support/frozen.ts';
import { madeFacts } from '../../support/made-facts.ts';
import { placesOf, rightOf, tried } from '../../support/made-items.ts';
import { daysOf, type RawThing, speakersOf, thingNamed } from '../../support/raw-dates.ts';
import { rawStatement } from '../../support/raw-statement.ts';
import { statementFile } from '../../support/statement-file.ts';

const base = rawStatement();
const cites = [{ source: 'report', paragraph: 3 }];
const event = (id: string, date: string, more: object = {}) => ({ id, name: `The ${id}`, moment: 'happened', date, cites, ...more });
const treaty = (id: string, date: string, more: object = {}) => ({ id, name: `Treaty on ${id}`, moment: 'opened', date, cites, ...more });
const claimed = { standing: 'claim', assertedBy: 'signatories' };

/** Days before and after the two that are asked about, so that no place tells. */
const around = [event('early', '2020-01-06'), event('before', '2020-01-08'), event('after', '2020-01-23'), event('late', '2020-01-28')];
const yearsAround = ['1959', '1960', '1961', '1964', '1966', '1969', '1973', '1977', '1985'].map((date, at) => treaty(`p${at}`, date));

const factsOf = (instruments: readonly object[], events: readonly object[], more: object = {}) =>
  madeFacts({ instruments, events, sources: [{ ...base.sources[0], date: '2020-06-01' }], pools: { countries: [], instruments: yearsAround, events: around }, ...more });

const numbers = ({ view }: Item): readonly number[] => (view.ask === 'choose' ? view.options.map(({ label }) => (label.say === 'number' ? label.value : NaN)) : []);
const keyOf = (item: Item) => rightOf(item).map((label) => (label.say === 'number' ? `${label.value} ${label.unit}` : ''))[0];

const [one, two] = [event('one', '2020-01-10'), event('two', '2020-01-20')];

const rows: readonly (readonly [what: string, facts: ReturnType<typeof madeFacts>, keys: readonly string[]])[] = [
  ['two days', factsOf([], [one, two]), ['10 day']],
  ['61 days', factsOf([], [one, event('two', '2020-03-11')]), []],
  ['one day', factsOf([], [one, event('two', '2020-01-10')]), []],
  ['a day and a month', factsOf([], [one, event('two', '2020-02')]), []],
  ['two years', factsOf([treaty('a', '1962'), treaty('b', '1970')], []), ['8 year']],
  ['one year', factsOf([treaty('a', '1962'), treaty('b', '1963')], []), []],
  ['101 years', factsOf([treaty('a', '1861'), treaty('b', '1962')], []), []],
  ['a year and a day', factsOf([treaty('a', '1962'), treaty('b', '1970-05-05')], []), []],
  ['an event and a treaty', factsOf([treaty('a', '2020-01-12')], [one]), []],
  ['two moments without other dates', factsOf([], [one, { ...two, moment: 'released' }]), ['10 day']],
  ['two moments with other dates', factsOf([], [one, { ...two, moment: 'released', alsoDated: ['2020-01-21'] }]), []],
  ['one moment with other dates', factsOf([], [one, { ...two, alsoDated: ['2020-01-19'] }]), ['10 day']],
  ['two speakers', factsOf([], [{ ...one, ...claimed }, { ...two, standing: 'claim', assertedBy: 'ru' }]), []],
  ['a day that every citation gives', factsOf([], [one, two], { sources: [{ ...base.sources[0], date: '2020-01-20' }] }), []],
  ['one dated thing', factsOf([], [one]), []],
];
for (const [what, facts, keys] of rows) {
  test(`${what}: ${keys.length === 0 ? 'not asked' : keys.join()}`, () => assert.deepEqual([...new Set(tried(interval, 'choice', facts, 20).items.map(keyOf))], keys));
}

test('says why it asks nothing', () => {
  assert.deepEqual(interval.candidates(factsOf([], [one]), 'choice'), []);
  assert.deepEqual([...tried(interval, 'choice', factsOf([], [one, event('two', '2022')]), 3).refused.keys()], ['too-few-facts']);
  const bare = factsOf([], [one, two], { pools: { countries: [], instruments: [], events: [] } });
  assert.deepEqual([...tried(interval, 'choice', bare, 3).refused.keys()], ['too-few-distractors']);
});

test('what is told or tested elsewhere is not asked about', () => {
  const isTwo = (id: string) => id === 'made-up/two/dated';
  const facts = factsOf([], [one, two]);
  assert.equal(tried(interval, 'choice', facts, 5, { isFresh: (id) => !isTwo(id) }).items.length, 0);
  assert.equal(tried(interval, 'choice', facts, 5, { mayTell: (id) => !isTwo(id) }).items.length, 0);
});

test('what is tested elsewhere is told in no reason', () => {
  const items = tried(interval, 'choice', factsOf([], [one, two]), 40, { mayTell: (id) => id !== 'made-up/after/dated' }).items;
  assert.ok(items.length > 0);
  for (const item of items) assert.doesNotMatch(JSON.stringify(item), /The after/);
});

const claims = factsOf([], [{ ...one, ...claimed, tells: ['keep'] }, two]);

test('asks how far, earlier first, in its unit, by its speaker, and tests both', () => {
  for (const { view, parts, states } of tried(interval, 'choice', claims, 10).items) {
    assert.deepEqual(
      [view.form, view.kind, view.level, view.topic, view.stem],
      [
        'interval',
        'choice',
        'apply',
        'events',
        {
          form: 'interval',
          about: ['The one', 'The two'].map((name) => ({ say: 'text', text: { en: name } })),
          moment: 'happened',
          speaker: { say: 'word', word: 'signatories' },
          unit: 'day',
        },
      ],
    );
    assert.deepEqual(Object.values(parts), [['made-up/one/dated', 'made-up/two/dated']]);
    assert.deepEqual(states, ['made-up/keep/said', 'made-up/signatories/speaks']);
  }
});

test('each wrong number is the distance to or from another thing, or counts both ends', () => {
  const items = tried(interval, 'choice', claims, 200).items;
  const whys = new Set<string>();
  for (const item of items) {
    for (const { why, about } of item.rationale) {
      whys.add(why);
      const [number] = about;
      assert.ok(number?.say === 'number');
      if (why === 'counts-both-ends') assert.deepEqual([number.value, about.length], [11, 1]);
      else assert.match(JSON.stringify(about), /The one|The two/);
    }
  }
  assert.deepEqual([...whys].toSorted(), ['apart', 'apart-others', 'counts-both-ends']);
});

test('of sources it tells before it tells of the statement', () => {
  // 8 days from the source to the second, and from another event of the statement to it.
  const facts = factsOf([], [one, two, event('third', '2020-01-12')], { sources: [{ ...base.sources[0], date: '2020-01-12' }] });
  const eights = tried(interval, 'choice', facts, 200).items.flatMap(({ rationale }) => rationale.filter(({ about: [number] }) => number?.say === 'number' && number.value === 8));
  assert.ok(eights.length > 0);
  assert.deepEqual(new Set(eights.map(({ fact }) => fact)), new Set(['made-up/report/source-dated']));
});

test('no wrong number can be defended by another date', () => {
  const facts = factsOf([treaty('a', '1962-02-02', { alsoDated: ['1961-10-10'] }), treaty('b', '1970-03-03', { alsoDated: ['1969-09-09'] })], [], {
    pools: { countries: [], events: [], instruments: ['1959', '1960', '1961', '1963', '1964', '1965', '1966', '1967', '1968', '1972', '1974', '1977', '1978', '1979'].map((year, at) => treaty(`p${at}`, `${year}-02-20`)) },
  });
  const items = tried(interval, 'choice', facts, 100).items;
  assert.ok(items.length > 0);
  // 1961 or 1962 to 1969 or 1970, and one less for years that have not passed in full.
  for (const item of items) assert.deepEqual(numbers(item).filter((number) => number >= 6 && number <= 9), [8]);
});

for (const id of ['joint-statement-2024', 'artemis-accords']) {
  const statement = statementFile(id);
  const facts = frozen(derive(statement, world));
  const { items } = tried(interval, 'choice', facts, 300);
  const dayOf = ({ date }: RawThing) => daysOf(date)[0];
  const yearOf = ({ date }: RawThing) => Number(date.slice(0, 4));
  const distance = (from: Label | undefined, until: Label | undefined, unit: string | undefined) => {
    const [a, b] = [thingNamed(from, statement), thingNamed(until, statement)];
    return unit === 'day' ? dayOf(b) - dayOf(a) : yearOf(b) - yearOf(a);
  };

  test(`${id}: the key is what the dates say, within bounds, and nothing else is`, () => {
    assert.ok(items.length >= 900, String(items.length));
    for (const item of items) {
      const { unit, about, speaker } = item.view.stem;
      assert.ok(about.length === 2 && (unit === 'day' || unit === 'year'));
      const value = distance(about[0], about[1], unit);
      assert.deepEqual(rightOf(item), [{ say: 'number', value, unit }]);
      assert.ok(unit === 'day' ? value >= 1 && value <= 60 : value >= 2 && value <= 100);
      const ends = about.map((label) => thingNamed(label, statement));
      for (const { date, pool, sort } of ends) {
        assert.deepEqual([date.length, pool], [unit === 'day' ? 10 : ends[0]?.date.length, false]);
        assert.equal(sort, ends[0]?.sort);
      }
      assert.equal(speaker !== undefined, speakersOf(ends).length === 1);
      const shown = numbers(item);
      assert.deepEqual(shown, [...new Set(shown)].toSorted((a, b) => a - b));
      assert.ok(shown.length >= 3 && shown.length <= 4);
    }
  });

  test(`${id}: each reason gives its own option's number, and is true`, () => {
    for (const { view, rationale, tells } of items) {
      assert.ok(view.ask === 'choose');
      assert.deepEqual(rationale.map(({ option }) => option), view.options.map((option) => option.id));
      for (const { option, why, about } of rationale) {
        const [number, from, , until] = about;
        assert.deepEqual(number, view.options.find((one) => one.id === option)?.label);
        if (why === 'counts-both-ends') assert.deepEqual(number, { say: 'number', value: distance(view.stem.about[0], view.stem.about[1], view.stem.unit) + 1, unit: view.stem.unit });
        else {
          assert.deepEqual(number, { say: 'number', value: distance(from, until, view.stem.unit), unit: view.stem.unit });
          for (const end of [from, until]) assert.ok(tells.includes(thingNamed(end, statement).fact));
        }
      }
    }
  });

  test(`${id}: where there is room, the right one stands in any place`, () => {
    const ofEvents = items.filter(({ view }) => view.topic === 'events');
    const places = placesOf(ofEvents);
    assert.equal(places.length, 4);
    for (const count of places) assert.ok(Math.abs(count / ofEvents.length - 1 / 4) < 0.05, places.join());
  });

  test(`${id}: the same dice make the same items`, () => assert.deepEqual(tried(interval, 'choice', facts, 3), tried(interval, 'choice', facts, 3)));
}

test('asks the model item: from the second use to the release, with the days to the article and from the first', () => {
  const facts = derive(statementFile('joint-statement-2024'), world);
  const seven = tried(interval, 'choice', facts, 300).items.filter((item) => keyOf(item) === '7 day');
  const wrong = new Set(seven.flatMap(numbers));
  assert.ok(seven.length > 0 && [1, 8, 10].every((number) => wrong.has(number)), [...wrong].join());
});
