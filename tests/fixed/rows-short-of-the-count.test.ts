/** Rows that asked for less than the quiz made a shorter one, and rows that asked for more were dropped, both in silence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offInBlueprint } from '../../src/core/compose/check-recipe.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint, Quiz } from '../../src/core/compose/recipe.ts';
import { makers } from '../../src/core/forms/makers.ts';
import { madeFacts } from '../support/made-facts.ts';
import { manyFacts } from '../support/many-facts.ts';

const quizOf = (seed: number, blueprint: Blueprint, facts = manyFacts(30)): Quiz => compose(facts, newRecipe(facts, seed, blueprint), makers);

test('what rows leave of the count is filled within the other limits', () => {
  for (let seed = 0; seed < 20; seed++) {
    const { items, short } = quizOf(seed, { count: 10, topics: ['instruments'], rows: [{ form: 'dated', kind: 'year', count: 3 }] });
    assert.deepEqual([items.length, short], [10, []]);
    assert.ok(items.filter(({ view }) => view.form === 'dated' && view.kind === 'year').length >= 3);
    assert.ok(items.every(({ view }) => view.topic === 'instruments'));
    assert.ok(items.filter(({ view }) => view.kind === 'true-false').length <= 1);
  }
});

test('what cannot be filled is told beside the rows, and a row that falls short is not filled with something else', () => {
  const facts = madeFacts();
  const { items, short } = quizOf(1, { count: 60, topics: ['signatories'], rows: [{ form: 'count', count: 2 }, { form: 'signed', kind: 'choice', count: 1 }] }, facts);
  assert.deepEqual(short.map(({ wanted, form }) => [wanted, form]), [[2, 'count'], [57, undefined]]);
  assert.equal(items.length, 60 - short.reduce((sum, { wanted, made }) => sum + wanted - made, 0));
});

test('rows that ask for more than the count in all are refused', () => {
  const rows = [{ form: 'dated', count: 3 }, { form: 'supported', count: 5 }] as const;
  for (const [count, off] of [[3, ['rows']], [7, ['rows']], [8, []], [9, []], [0, ['count']]] as const) {
    assert.deepEqual(offInBlueprint({ count, rows }), off, String(count));
  }
  assert.throws(() => quizOf(1, { count: 7, rows }), { name: 'RangeError', message: /as its rows/ });
});
