import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDigits } from '../../../src/core/text/read-digits.ts';

const rows: readonly (readonly [typed: string, read: string])[] = [
  ['2009', '2009'],
  ['٢٠٠٩', '2009'],
  ['۲۰۰۹', '2009'],
  ['२००९', '2009'],
  ['２００９', '2009'],
  ['๒๐๐๙', '2009'],
  ['from ٢٠٠٩ on', 'from 2009 on'],
  ['²', '²'],
  ['', ''],
];

for (const [typed, read] of rows) {
  test(`reads ${typed || 'nothing'} as ${read || 'nothing'}`, () => assert.equal(readDigits(typed), read));
}
