import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, isDate, tellsYear } from '../../src/schema/rules.ts';

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
const padded = (value: number, width: number) => String(value).padStart(width, '0');

test('a date is one that the calendar has', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
      const there = month >= 1 && month <= 12;
      assert.equal(isDate(padded(year, 4)), true);
      assert.equal(isDate(`${padded(year, 4)}-${padded(month, 2)}`), there);
      assert.equal(isDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`), there && day >= 1 && day <= daysIn(year, month));
    }),
    { seed: 20240109, numRuns: 2000 },
  );
});

test('what is written otherwise is no date', () => {
  for (const text of ['', '9', '209', '20090', '2009-', '2009-6', '2009-06-', '2009-06-1', '2009-06-12T00:00', '2009-06-12 ', ' 2009', '+002009', '2009/06/12', '12 June 2009', '٢٠٠٩', 'now']) {
    assert.equal(isDate(text), false, text);
  }
});

for (const [one, other] of [
  ['Resolution 11', 'resolution 11'],
  ['Resolution 11', ' Resolution 11\u200b'],
  ['Resolution 11', 'Ｒesolution １１'],
  ['caf\u00e9', 'cafe\u0301'],
  ['a b', 'a\u00a0b'],
] as const) {
  test(`${JSON.stringify(one)} reads like ${JSON.stringify(other)}`, () => assert.equal(fold(one), fold(other)));
}

test('names that look different read differently', () => {
  const names = ['Resolution 1', 'Resolution 11', 'Resolution I', 'قرار ١', 'قرار ٢', 'resolutión 1'];
  assert.equal(new Set(names.map(fold)).size, names.length);
});

test('what cannot be seen leaves nothing', () => {
  for (const text of ['', ' ', '\t\n', '\u00a0\u2003\u3000', '\u200b\u200c\u200d\u2060\ufeff', '\u00ad', '\u202e\u2066', '\u0000\u0007\u009f', '\ufe0f', '\u3164']) assert.equal(fold(text), '', JSON.stringify(text));
  for (const text of ['a', '-', '?', '٣', '国', '\u0601', '😀', ' \u200bx']) assert.notEqual(fold(text), '', text);
});

for (const [name, date, tells] of [
  ['Release of 2020', '2020-05-04', true],
  ['Release of 2020', '2020', true],
  ['صدور ٢٠٢٠', '2020-05', true],
  ['انتشار ۲۰۲۰', '2020', true],
  ['Release', '2020', false],
  ['Resolution 2021', '2020', false],
  ['Resolution 20', '2020', false],
  ['20 of 20', '2020', false],
] as const) {
  test(`${name} ${tells ? 'tells' : 'does not tell'} the year of ${date}`, () => assert.equal(tellsYear(name, date), tells));
}
