/** A row that named what the blueprint's own limits shut out was asked nevertheless. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offInBlueprint } from '../../src/core/compose/check-recipe.ts';

const limits = { topics: ['claims', 'events'], kinds: ['choice'], levels: ['understand'] };

for (const [row, off] of [
  [{}, []],
  [{ topic: 'events', kind: 'choice', level: 'understand' }, []],
  [{ topic: 'instruments' }, ['rows']],
  [{ kind: 'year' }, ['rows']],
  [{ level: 'remember' }, ['rows']],
] as const) {
  test(`a row of ${JSON.stringify(row)} within ${JSON.stringify(limits)}: ${off.length > 0 ? 'refused' : 'taken'}`, () => {
    assert.deepEqual(offInBlueprint({ count: 4, ...limits, rows: [{ count: 2 }, { ...row, count: 2 }] }), off);
    assert.deepEqual(offInBlueprint({ count: 4, rows: [{ ...row, count: 2 }] }), []);
  });
}
