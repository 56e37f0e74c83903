/** A list of a million excluded facts held a page, or a server that looks into a report, for seconds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offInBlueprint } from '../../src/core/compose/check-recipe.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import { makers } from '../../src/core/forms/makers.ts';
import { manyFacts } from '../support/many-facts.ts';

const facts = manyFacts(30);
const strangers = (many: number): readonly string[] => Array.from({ length: many }, (_, index) => `stranger/${index}/signed`);

for (const [many, off] of [[0, []], [10_000, []], [10_001, ['exclude']], [1_000_000, ['exclude']]] as const) {
  test(`${many} excluded facts are ${off.length === 0 ? 'taken' : 'refused'}`, () => {
    assert.deepEqual(offInBlueprint({ count: 5, exclude: strangers(many) }), off);
  });
}

test('a long list is read through now and then, and not for each question that could be', () => {
  const list = strangers(10_000);
  let reads = 0;
  const exclude = new Proxy(list, { get: (of, key, self): unknown => ((reads += 1), Reflect.get(of, key, self)) });
  const { items } = compose(facts, newRecipe(facts, 3, { count: 20, exclude }), makers);
  assert.equal(items.length, 20);
  assert.ok(reads < 10 * list.length, `${reads / list.length} times`);
});
