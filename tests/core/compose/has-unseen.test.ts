import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../../src/core/compose/compose.ts';
import { testedIn } from '../../../src/core/compose/fresh-quiz.ts';
import { hasUnseen } from '../../../src/core/compose/has-unseen.ts';
import { newRecipe } from '../../../src/core/compose/new-recipe.ts';
import type { Blueprint } from '../../../src/core/compose/recipe.ts';
import { derive } from '../../../src/core/facts/derive.ts';
import { makers } from '../../../src/core/forms/makers.ts';
import type { FactId } from '../../../src/core/item.ts';
import { world } from '../../../src/world/countries.ts';
import { frozen } from '../../support/frozen.ts';
import { statementFile } from '../../support/statement-file.ts';

const facts = frozen(derive(statementFile('joint-statement-2024'), world));

function unseen(blueprint: Blueprint, seen: Iterable<FactId>): boolean {
  const steps = hasUnseen(facts, blueprint, new Set(seen), makers);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All that quizzes of a blueprint come to test. */
const testedOver = (blueprint: Blueprint, seeds: number): ReadonlySet<FactId> =>
  new Set(Array.from({ length: seeds }, (_, seed) => testedIn(compose(facts, newRecipe(facts, seed, blueprint), makers))).flat());

const rows: readonly (readonly [name: string, blueprint: Blueprint])[] = [
  ['years', { count: 4, kinds: ['year'] }],
  ['true or false about documents', { count: 4, topics: ['instruments'], kinds: ['true-false'] }],
  ['who says what', { count: 3, topics: ['claims'] }],
  ['rows', { count: 4, rows: [{ kind: 'year', count: 2 }, { form: 'speaker', count: 2 }] }],
];

for (const [name, blueprint] of rows) {
  test(`of ${name}, nothing is left once all was asked, and something while one fact was not`, () => {
    const all = testedOver(blueprint, 150);
      assert.ok(all.size > 2);
    assert.equal(unseen(blueprint, all), false);
    for (const fact of all) assert.equal(unseen(blueprint, [...all].filter((one) => one !== fact)), true, fact);
  });
}

test('what is excluded is not left', () => {
  const blueprint: Blueprint = { count: 4, kinds: ['year'] };
  const [first = '', ...others] = testedOver(blueprint, 100);
  assert.equal(unseen({ ...blueprint, exclude: [first] }, others), false);
  assert.equal(unseen({ ...blueprint, exclude: [first] }, others.slice(1)), true);
});

test('what rows leave free is free', () => {
  const years: Blueprint = { count: 2, rows: [{ kind: 'year', count: 2 }] };
  const all = testedOver(years, 100);
  assert.deepEqual([unseen(years, all), unseen({ ...years, count: 3 }, all)], [false, true]);
});

test('of a whole quiz much is left after one', () => {
  const blueprint = { count: 10 };
  assert.equal(unseen(blueprint, testedIn(compose(facts, newRecipe(facts, 3, blueprint), makers))), true);
  assert.equal(unseen(blueprint, []), true);
});
