import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makers } from '../../../src/core/forms/makers.ts';
import { signed } from '../../../src/core/forms/signed.ts';
import type { Form, Item, Kind } from '../../../src/core/item.ts';
import { benchOf, itemAbout, madeFacts, makeOf } from '../../support/made-facts.ts';
import { rawStatement } from '../../support/raw-statement.ts';

const base = rawStatement();
const facts = madeFacts();

/** Every item that a form makes in a kind, over seeds. */
function made(form: Form, kind: Kind, from = facts, seeds = 20): readonly Item[] {
  const maker = makers.find((one) => one.form === form);
  assert.ok(maker);
  return Array.from({ length: seeds }, (_, seed) => seed).flatMap((seed) =>
    maker.candidates(from, kind).flatMap((candidate) => {
      const item = makeOf(maker, candidate, kind, benchOf(from, seed));
      return typeof item === 'string' ? [] : [item];
    }),
  );
}

const options = (item: Item) => {
  assert.ok(item.view.ask === 'choose');
  const { right } = item.key as Extract<Item['key'], { ask: 'choose' }>;
  return item.view.options.map(({ id, label }) => ({ label, right: right.includes(id) }));
};
const keyOf = (item: Item) => options(item).flatMap(({ label, right }) => (right ? [label] : []));

const table: readonly (readonly [form: Form, kind: Kind, candidates: number, sizes: readonly number[]])[] = [
  ['signed', 'choice', 7, [4]],
  ['signed', 'multiple-response', 7, [5]],
  ['signed', 'true-false', 7, [2]],
  ['dated', 'choice', 6, [4]],
  ['dated', 'multiple-response', 1, [5]],
  ['dated', 'true-false', 5, [2]],
  ['count', 'choice', 2, [4]],
  ['supported', 'choice', 5, [4]],
  ['supported', 'multiple-response', 5, [5]],
];

for (const [form, kind, candidates, sizes] of table) {
  test(`${form} as ${kind}: ${candidates} facts, ${sizes.join(' or ')} options`, () => {
    const items = made(form, kind);
    assert.equal(items.length, candidates * 20);
    assert.deepEqual([...new Set(items.map((item) => options(item).length))].toSorted((a, b) => a - b), sizes);
  });
}

test('dated as year: a number that is no year is a near miss, and a year that every citation gives is not asked', () => {
  const items = made('dated', 'year', facts, 1);
  assert.deepEqual(
    items.map(({ key }) => key.ask === 'enter' && [key.right.say === 'date' && key.right.date, key.near.map(({ typed }) => typed)]),
    [['2001', ['11']], ['2006', ['17']], ['2014', ['25']]],
  );
});

test('every right place comes up, and where one cannot, the pool says why', () => {
  const places = (form: Form, of: (item: Item) => boolean) =>
    [...new Set(made(form, 'choice', facts, 60).filter(of).map((item) => options(item).findIndex(({ right }) => right)))].toSorted((a, b) => a - b);
  const about = (name: string) => (item: Item) => JSON.stringify(item.view.stem.about).includes(name);
  assert.deepEqual(places('signed', () => true), [0, 1, 2, 3]);
  assert.deepEqual(places('supported', () => true), [0, 1, 2, 3]);
  assert.deepEqual(places('dated', about('Resolution 17')), [0, 1, 2, 3]);
  // One year of the pool is earlier, so that this cannot stand third.
  assert.deepEqual(places('dated', about('Resolution 11')), [0, 1]);
});

test('dates stand in order, and none is another right one', () => {
  for (const item of made('dated', 'choice')) {
    const dates = options(item).map(({ label }) => (label.say === 'date' ? label.date : ''));
    assert.deepEqual(dates, dates.toSorted());
    assert.equal(new Set(dates).size, dates.length);
    assert.equal(new Set(dates.map(({ length }) => length)).size, 1);
  }
});

test('a date that it could also be asked for is never an option', () => {
  const also = madeFacts({ instruments: [{ ...base.instruments[1], alsoDated: ['2004', '2010-05'] }] });
  for (const item of made('dated', 'choice', also)) {
    assert.doesNotMatch(JSON.stringify(item.view), /"2004"|"2010"/);
  }
});

test('an event of the day of its source is not asked for its date, nor said to be of that day', () => {
  const sameDay = madeFacts({ sources: [{ ...base.sources[0], date: '2020-05-04' }] });
  for (const kind of ['choice', 'true-false', 'year'] as const) {
    for (const { view } of made('dated', kind, sameDay)) assert.doesNotMatch(JSON.stringify(view.stem.about), /Release/);
  }
  for (const { view } of made('dated', 'true-false', facts, 60)) assert.doesNotMatch(JSON.stringify(view.stem.about), /2020-05-06/);
});

test('an event is not asked among the dates of instruments', () => {
  for (const item of made('dated', 'choice').filter(({ view }) => view.topic === 'events')) {
    for (const { label } of options(item)) assert.match(label.say === 'date' ? label.date : '', /^2020-0[45]-/);
  }
});

test('nearest first: beside a neighbour stand the neighbours that are not on the list', () => {
  const germany = made('signed', 'choice').filter((item) => JSON.stringify(keyOf(item)).includes('"DE"'));
  assert.equal(germany.length, 20);
  for (const item of germany) {
    const codes = options(item).flatMap(({ label, right }) => (label.say === 'country' && !right ? [label.code] : []));
    assert.ok(codes.includes('CH') && codes.includes('BE'), codes.join());
  }
});

test('at most one addressed party is an option, and none where the quiz has one already', () => {
  const few = madeFacts({ pools: { ...base.pools, countries: ['KE'] } });
  const addressed = (item: Item) => options(item).filter(({ label }) => label.say === 'country' && ['RU', 'BY'].includes(label.code)).length;
  const items = made('signed', 'choice', few);
  assert.equal(Math.max(...items.map(addressed)), 1);
  const item = itemAbout('made-up/france/signed', signed, 'choice', benchOf(few, 1, { isFresh: (id) => id !== 'made-up/RU/signed' }));
  assert.ok(typeof item === 'object');
  assert.equal(addressed(item), 0);
});

test('a later joiner is no option and no key', () => {
  for (const kind of ['choice', 'multiple-response', 'true-false'] as const) {
    for (const item of made('signed', kind)) assert.doesNotMatch(JSON.stringify(item), /"PW"/);
  }
});

test('true and false come about equally often', () => {
  const items = made('signed', 'true-false', facts, 100);
  const trues = items.filter((item) => keyOf(item).some((label) => label.say === 'word' && label.word === 'true')).length;
  assert.ok(Math.abs(trues / items.length - 0.5) < 0.05, `${trues} of ${items.length}`);
});

test('true-false is never asked of a claim', () => {
  for (const item of made('dated', 'true-false')) assert.equal(item.view.stem.speaker, undefined);
});

for (const [unit, values] of [
  // Signatories 8: 5 and 3 by paragraph, 4 of a group and without it, 7 countries, 9 with the later one, 10 with all of the group.
  ['signatory', [3, 4, 5, 7, 8, 9, 10]],
  ['country', [2, 3, 4, 5, 7, 8, 9]],
] as const) {
  test(`counting by ${unit}, each wrong number is a slip that somebody makes`, () => {
    const items = made('count', 'choice', facts, 60).filter(({ view }) => view.stem.unit === unit);
    const seen = new Set(items.flatMap((item) => options(item).map(({ label }) => (label.say === 'number' ? label.value : 0))));
    for (const value of seen) assert.ok((values as readonly number[]).includes(value), String(value));
    for (const item of items) assert.equal(new Set(item.rationale.map(({ why }) => why)).size >= 3, true);
  });
}

test('a list that is not complete is neither asked nor counted', () => {
  const incomplete = madeFacts({ signatories: { ...base.signatories, complete: false } });
  for (const kind of ['choice', 'multiple-response', 'true-false'] as const) assert.deepEqual(made('signed', kind, incomplete), []);
  assert.deepEqual(made('count', 'choice', incomplete), []);
  assert.equal(itemAbout('made-up/france/signed', signed, 'choice', benchOf(incomplete, 1)), 'list-incomplete');
});

test('what is asked of all members has no wrong addressee', () => {
  const items = [...made('supported', 'choice'), ...made('supported', 'multiple-response')];
  const wrong = items.flatMap((item) => options(item).filter(({ right }) => !right));
  for (const { label } of wrong) assert.doesNotMatch(JSON.stringify(label), /"support for the talks"|breach of the treaties/);
});

test('no two options speak of the same matter', () => {
  for (const item of made('supported', 'multiple-response')) {
    const matters = options(item).map(({ label }) => (label.say === 'claim' ? JSON.stringify(label.about) : ''));
    assert.equal(new Set(matters).size, matters.length);
  }
});

test('an account that is not complete asks nothing of what is reported', () => {
  assert.deepEqual(made('supported', 'choice', madeFacts({ reported: { ...base.reported, complete: false } })), []);
});
