import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { oneEdit } from '../../../src/core/text/one-edit.ts';

const rows: readonly (readonly [a: string, b: string, one: boolean])[] = [
  ['france', 'france', false],
  ['france', 'frnce', true],
  ['france', 'frrance', true],
  ['france', 'frence', true],
  ['france', 'farnce', true],
  ['france', 'francee', true],
  ['france', 'rance', true],
  ['france', 'franec', true],
  ['france', 'nfrace', false],
  ['france', 'fornce', false],
  ['france', 'frnc', false],
  ['iran', 'iraq', true],
  ['niger', 'nigeria', false],
  ['ab', 'ba', true],
  ['abc', 'cba', false],
  ['', 'a', true],
  ['', '', false],
  ['𞤀𞤁', '𞤀𞤂', true],
];

for (const [a, b, one] of rows) {
  test(`${a || 'nothing'} and ${b || 'nothing'} are ${one ? '' : 'not '}one edit apart`, () => {
    assert.equal(oneEdit([...a], [...b]), one);
    assert.equal(oneEdit([...b], [...a]), one);
  });
}

/** The textbook table (optimal string alignment). */
function distance(a: string, b: string): number {
  const at = new Map<string, number>();
  const get = (i: number, j: number): number => at.get(`${i} ${j}`) ?? Infinity;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(
        get(i - 1, j) + 1,
        get(i, j - 1) + 1,
        get(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? get(i - 2, j - 2) + 1 : Infinity,
      );
      at.set(`${i} ${j}`, i + j === 0 ? 0 : least);
    }
  }
  return get(a.length, b.length);
}

test('agrees with the textbook distance', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/);
  fc.assert(fc.property(word, word, (a, b) => assert.equal(oneEdit([...a], [...b]), distance(a, b) === 1)), { numRuns: 3000 });
});
