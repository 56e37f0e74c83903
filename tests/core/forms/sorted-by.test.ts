import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sortedBy } from '../../../src/core/forms/sorted-by.ts';

test('lowest rank first, and what ranks alike stays in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 3 })), (ranks) => {
      const list = ranks.map((rank, place) => ({ rank, place }));
      const expected = list.toSorted((a, b) => a.rank - b.rank || a.place - b.place);
      assert.deepEqual(sortedBy(Object.freeze(list), ({ rank }) => rank), expected);
    }),
    { seed: 20240109, numRuns: 200 },
  );
});
