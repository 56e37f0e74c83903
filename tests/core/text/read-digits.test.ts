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
  ['𞥒𞥐𞥐𞥙', '2009'],
  ['𝟮𝟬𝟬𝟵', '2009'],
  ['from ٢٠٠٩ on', 'from 2009 on'],
  ['²', '²'],
  ['\ud83e', '\ud83e'],
  ['', ''],
];

for (const [typed, read] of rows) {
  test(`reads ${typed || 'nothing'} as ${read || 'nothing'}`, () => assert.equal(readDigits(typed), read));
}

test('reads every decimal digit that there is: they come in tens, in order', () => {
  const digits = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter((letter) => /\p{Nd}/u.test(letter));
  assert.ok(digits.length >= 650);
  assert.equal(readDigits(digits.join(' ')), digits.map((_, index) => index % 10).join(' '));
});
