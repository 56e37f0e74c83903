import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, defensible, type TimeUnit } from '../../../src/core/forms/apart.ts';
import type { Dated } from '../../../src/core/facts/fact.ts';
import type { Edtf } from '../../../src/core/label.ts';
import { madeFacts } from '../../support/made-facts.ts';

const [base] = madeFacts().dated;
assert.ok(base);
const some = base;
const thing = (value: string, ...also: readonly string[]): Dated => ({ ...some, value: value as Edtf, also: also as readonly Edtf[] });

const rows: readonly (readonly [unit: TimeUnit, from: string, until: string, apart: number | undefined, why: string])[] = [
  ['day', '2024-01-02', '2024-01-09', 7, 'two days'],
  ['day', '2023-12-30', '2024-01-02', 3, 'over the end of a year'],
  ['day', '2024-02-28', '2024-03-01', 2, 'over a leap day'],
  ['day', '2023-02-28', '2023-03-01', 1, 'over no leap day'],
  ['day', '2024-01', '2024-01-09', undefined, 'a month is no day'],
  ['day', '2024', '2025', undefined, 'a year is no day'],
  ['year', '2006', '2009', 3, 'two years'],
  ['year', '2006', '2009-06-12', undefined, 'a year and a day'],
  ['year', '2006-10', '2009-11', undefined, 'two months'],
  ['year', '1967-01-27', '1972-03-29', 5, 'little more than full years'],
  ['year', '1969-07-20', '2000-11-02', 31, 'little more than full years'],
  ['year', '1967-01-27', '1968-01-27', 1, 'to the day'],
  ['year', '1967-01-27', '1968-01-26', 1, 'a day short of a full year'],
  ['year', '1967-01-27', '1975-01-14', 8, 'little short of a full year'],
  ['year', '1967-01-27', '1969-07-20', 2, 'just under a half year more'],
  ['year', '1967-01-27', '1969-08-20', undefined, 'more than a half year more'],
  ['year', '1969-08-20', '1972-01-27', undefined, 'more than a half year less'],
  ['year', '1969-12-31', '1971-01-01', undefined, 'a year and a day, over two ends of years'],
];
for (const [unit, from, until, expected, why] of rows) {
  test(`${unit}s from ${from} to ${until}: ${expected ?? 'uncertain'}, ${why}`, () => assert.equal(apart(unit, [thing(from), thing(until)]), expected));
}

const sorted = (numbers: ReadonlySet<number>) => [...numbers].toSorted((a, b) => a - b);

for (const [unit, from, until, expected] of [
  ['day', thing('2024-01-02'), thing('2024-01-09'), [7]],
  ['day', thing('2024-01-02', '2024-01-01'), thing('2024-01-09', '2024-01-12'), [7, 8, 10, 11]],
  ['year', thing('2006'), thing('2009'), [2, 3]],
  ['year', thing('1967-01-27', '1966-12-19'), thing('1972-03-29', '1971-11-29'), [3, 4, 5, 6]],
] as const) {
  test(`${unit}s from ${from.value} to ${until.value} that could be defended: ${expected.join(', ')}`, () =>
    assert.deepEqual(sorted(defensible({ unit, ends: [from, until] })), expected));
}
