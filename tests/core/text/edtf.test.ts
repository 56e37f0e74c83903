import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDate, dayNumber, daysIn, isEdtf, precisionOf, trimmed } from '../../../src/core/text/edtf.ts';
import type { Edtf } from '../../../src/core/label.ts';

const date = (text: string): Edtf => {
  assert.ok(isEdtf(text));
  return text;
};

for (const [text, precision] of [['2009', 1], ['2009-06', 2], ['2009-06-12', 3]] as const) {
  test(`${text} has precision ${precision}`, () => assert.equal(precisionOf(date(text)), precision));
}

for (const text of ['209', '2009-6', '2009-06-12T00:00', '', '2009/2010', '-2009']) {
  test(`refuses ${text || 'nothing'} as a date`, () => assert.equal(isEdtf(text), false));
}

for (const [text, precision, result] of [
  ['2009-06-12', 1, '2009'],
  ['2009-06-12', 2, '2009-06'],
  ['2009-06-12', 3, '2009-06-12'],
  ['2009', 3, '2009'],
] as const) {
  test(`trims ${text} to precision ${precision}`, () => assert.equal(trimmed(date(text), precision), result));
}

test('orders dates of one precision', () => {
  assert.equal(byDate(date('2009-06-12'), date('2009-06-13')), -1);
  assert.equal(byDate(date('2010'), date('2009')), 1);
  assert.equal(byDate(date('2009'), date('2009')), 0);
});

test('counts days as the platform calendar does, over leap years and centuries', () => {
  for (const text of ['1900-02-28', '1900-03-01', '2000-02-29', '2023-12-30', '2024-01-02', '2024-02-29', '2100-03-01']) {
    assert.equal(dayNumber(date(text)) - dayNumber(date('1970-01-01')), Date.parse(text) / 86_400_000, text);
  }
});

test('knows how long each month is, as the platform calendar does', () => {
  for (const year of [1900, 2000, 2023, 2024, 2100]) {
    for (let month = 1; month <= 12; month++) assert.equal(daysIn(year, month), new Date(Date.UTC(year, month, 0)).getUTCDate(), `${year}-${month}`);
    assert.deepEqual([daysIn(year, 0), daysIn(year, 13)], [0, 0]);
  }
});
