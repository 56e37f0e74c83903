import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Dated } from '../../../src/core/facts/fact.ts';
import { closeness, difficultyOf } from '../../../src/core/forms/difficulty.ts';
import { byTime, daysBetween, nearestInTime, spanOf } from '../../../src/core/forms/time-order.ts';
import { lastDay } from '../../../src/core/text/edtf.ts';
import type { Edtf } from '../../../src/core/label.ts';
import { daysOf } from '../../support/raw-dates.ts';

const thing = (value: string, ...also: readonly string[]): Dated => ({
  id: value,
  topic: 'events',
  truth: 'true',
  cites: [{ source: 'report' }],
  subject: { say: 'text', text: { en: value } },
  sort: 'event',
  moment: 'happened',
  value: value as Edtf,
  also: also as readonly Edtf[],
  tells: [],
  number: undefined,
  series: undefined,
  pool: false,
});

/** Days from 1 March of year 0 to 1970. */
const EPOCH = 719_468;

for (const date of ['2009', '2000', '1900', '2009-02', '2008-02', '2000-02', '1900-02', '2009-12', '2009-04', '2009-06-12', '2024-02-29', '9999']) {
  test(`${date} ends when the calendar says`, () => assert.equal(lastDay(date as Edtf), daysOf(date)[1] + EPOCH));
}

const rows: readonly (readonly [what: string, one: Dated, other: Dated, between: number])[] = [
  ['a day and the next', thing('2024-01-01'), thing('2024-01-02'), 1],
  ['a day and itself', thing('2024-01-01'), thing('2024-01-01'), 0],
  ['a year and a day of the next', thing('2023'), thing('2024-01-01'), 1],
  ['a year and its last day', thing('2023'), thing('2023-12-31'), 0],
  ['a year and a day in it', thing('2023'), thing('2023-06-30'), -180],
  ['a month and a day in it', thing('2023-06'), thing('2023-06-30'), 0],
  ['a month and the year after', thing('2023-06'), thing('2024'), 185],
  ['two years', thing('2006'), thing('2009'), 732],
  ['another date that reaches into the other', thing('1967-01-27', '1966-12-19'), thing('1968-04-22', '1967-01-01'), -26],
  ['other dates that stay apart', thing('1967-01-27', '1966-12-19'), thing('1968-04-22', '1967-12-19'), 326],
  ['one of whose other dates is after the other', thing('1967-01-27', '1970'), thing('1968-04-22'), -451],
];
for (const [what, one, other, between] of rows) {
  test(`days between ${what}: ${between}`, () => assert.deepEqual([daysBetween(one, other), daysBetween(other, one)], [between, between]));
}

test('the span of a thing runs over all its dates', () => {
  const { first, last } = spanOf(thing('1968-04', '1967-12-19', '1968'));
  assert.deepEqual([first, last], [daysOf('1967-12-19')[0] + EPOCH, daysOf('1968')[1] + EPOCH]);
});

test('the nearest in time comes first, and equals stay as they were', () => {
  const [early, late, far, same] = [thing('2000-01-01'), thing('2000-01-09'), thing('2001-01-01'), thing('2000-01-05')];
  assert.deepEqual(nearestInTime(thing('2000-01-05'), [far, late, early, same]), [same, late, early, far]);
  assert.deepEqual([far, early, late].toSorted(byTime), [early, late, far]);
});

for (const [apart, half, close] of [[0, 365, 1], [365, 365, 0.5], [1095, 365, 0.25], [2, 2, 0.5]] as const) {
  test(`${apart} apart, where ${half} is half: ${close}`, () => assert.equal(closeness(apart, half), close));
}

test('difficulty is a share in hundredths, and closeness falls with distance', () => {
  fc.assert(
    fc.property(fc.double({ min: -2, max: 3, noNaN: true }), fc.nat({ max: 9999 }), fc.integer({ min: 1, max: 999 }), (share, apart, half) => {
      const difficulty = difficultyOf(share);
      assert.ok(difficulty >= 0 && difficulty <= 1 && Math.abs(difficulty * 100 - Math.round(difficulty * 100)) < 1e-9);
      assert.ok(closeness(apart + 1, half) < closeness(apart, half) && closeness(apart, half) <= 1);
    }),
    { seed: 20240109, numRuns: 200 },
  );
});
