import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededDraw } from '../../../src/core/compose/draw.ts';
import { ranked } from '../../../src/core/forms/ranked.ts';

/** Below and above in the order in which they are taken. */
const rows: readonly (readonly [name: string, below: readonly number[], above: readonly number[], ranks: readonly number[]])[] = [
  ['plenty on both sides', [9, 8, 7, 6], [11, 12, 13, 14], [0, 1, 2, 3]],
  ['just enough on both sides', [9, 8, 7], [11, 12, 13], [0, 1, 2, 3]],
  ['one below', [9], [11, 12, 13], [0, 1]],
  ['none below', [], [11, 12, 13], [0]],
  ['none above', [9, 8, 7], [], [3]],
  ['two in all', [9], [11], [1]],
  ['one in all', [], [11], [0]],
];

for (const [name, below, above, ranks] of rows) {
  test(`with ${name} the right one stands at ${ranks.join(', ')}`, () => {
    const seen = new Set(Array.from({ length: 60 }, (_, seed) => ranked(below, 10, above, 4, seededDraw(seed)).indexOf(10)));
    assert.deepEqual([...seen].toSorted((a, b) => a - b), ranks);
  });
}

test('options stand in order, the right one among them once, nearest taken first', () => {
  const side = (from: number, step: 1 | -1) => fc.nat({ max: 6 }).map((length) => Array.from({ length }, (_, index) => from + step * (index + 1)));
  fc.assert(
    fc.property(side(100, -1), side(100, 1), fc.integer({ min: 2, max: 5 }), fc.nat(), (below, above, size, seed) => {
      const options = ranked(below, 100, above, size, seededDraw(seed));
      assert.equal(options.length, Math.min(size, below.length + above.length + 1));
      assert.deepEqual(options, [...options].toSorted((a, b) => a - b));
      assert.equal(options.filter((option) => option === 100).length, 1);
      // No gap: whatever is nearer than an option is an option, too.
      assert.equal((options.at(-1) ?? 0) - (options[0] ?? 0), options.length - 1);
    }),
    { seed: 20240109, numRuns: 300 },
  );
});
