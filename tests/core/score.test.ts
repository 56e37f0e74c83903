import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { signed } from '../../src/core/forms/signed.ts';
import { dated } from '../../src/core/forms/dated.ts';
import type { Item, Marking, Response } from '../../src/core/item.ts';
import { score } from '../../src/core/score.ts';
import { benchOf, itemAbout, madeFacts } from '../support/made-facts.ts';

const bench = benchOf(madeFacts(), 1);
const choice = itemAbout('made-up/france/signed', signed, 'choice', bench);
const year = itemAbout('made-up/first/dated', dated, 'year', bench);
assert.ok(typeof choice === 'object' && typeof year === 'object');

/** As a caller without types, or one that reads JSON, hands it over. */
const scored = (item: Item, response: unknown) => score(item, response as Response, { partial: true });

for (const [name, item, response] of [
  ['an option of a choice', choice, { ask: 'choose', ids: ['a'] }],
  ['a year', year, { ask: 'enter', text: '2001', lang: 'en' }],
] as const) {
  test(`judges ${name}`, () => assert.equal(scored(item, response).type, 'scored'));
}

for (const response of [
  undefined,
  null,
  'a',
  [],
  {},
  { ids: ['a'] },
  { ask: 'sing', ids: ['a'] },
  { ask: 'toString' },
  { ask: 'choose' },
  { ask: 'choose', ids: 'a' },
  { ask: 'choose', ids: [1] },
  { ask: 'choose', ids: ['z'] },
  { ask: 'choose', ids: ['a', 'a'] },
  { ask: 'choose', ids: ['a', 'z'] },
  { ask: 'choose', ids: { length: 1, 0: 'a' } },
  { ask: 'enter' },
  { ask: 'enter', text: 2001, lang: 'en' },
  { ask: 'enter', text: '2001' },
]) {
  test(`${JSON.stringify(response)} has the wrong shape`, () => {
    for (const item of [choice, year]) assert.deepEqual(scored(item, response), { type: 'unready', why: 'wrong-shape' });
  });
}

test('whatever JSON is answered, there is a score', () => {
  const any = fc.jsonValue();
  const near = fc.record({ ask: fc.constantFrom('choose', 'enter', 'sing'), ids: any, text: any, lang: any }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.constantFrom(choice, year), fc.oneof(any, near), (item, response) => {
      assert.match(scored(item, response).type, /^(unready|scored)$/);
    }),
    { seed: 20240109, numRuns: 500 },
  );
});

test('an item that is not there is called that', () => {
  assert.throws(() => scored(undefined as unknown as Item, { ask: 'choose', ids: ['a'] }), { name: 'TypeError', message: 'There is no such item to score.' });
});

for (const marking of [undefined, null, {}, { partial: 1 }]) {
  test(`${JSON.stringify(marking)} is no marking`, () => {
    assert.throws(() => score(choice, { ask: 'choose', ids: ['a'] }, marking as unknown as Marking), { name: 'TypeError', message: /^Marking is/ });
  });
}
