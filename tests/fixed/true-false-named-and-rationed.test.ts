/** Whoever named true-false among other kinds got none in a quiz of fewer than ten, and was told that naming kinds lifts that. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkItems } from '../../src/check/check-items.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint, Quiz } from '../../src/core/compose/recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { makers } from '../../src/core/forms/makers.ts';
import { world } from '../../src/world/countries.ts';
import { statementFile } from '../support/statement-file.ts';

const statement = statementFile('joint-statement-2024');
const facts = derive(statement, world);
const quizOf = (seed: number, blueprint: Blueprint): Quiz => compose(facts, newRecipe(facts, seed, blueprint), makers);
const trueFalse = ({ items }: Quiz): number => items.filter(({ view }) => view.kind === 'true-false').length;
const many = Array.from({ length: 40 }, (_, seed) => seed);

for (const [count, told] of [[3, []], [5, ['too-few-facts']], [9, ['too-few-facts']]] as const) {
  test(`true-false beside a kind of which there is nothing, ${count} of both: all that there is, and no word of a balance`, () => {
    for (const seed of many) {
      // The years of the three resolutions are in the file, and no days.
      const quiz = quizOf(seed, { count, kinds: ['true-false', 'date'], topics: ['instruments'] });
      assert.deepEqual([quiz.items.length, trueFalse(quiz), quiz.short.map(({ why }) => why)], [3, 3, told]);
    }
  });
}

test('unnamed it is one in ten at most, beside a row that asks for it too', () => {
  for (const seed of many) {
    assert.ok(trueFalse(quizOf(seed, { count: 12, topics: ['signatories', 'instruments'] })) <= 1);
    assert.equal(trueFalse(quizOf(seed, { count: 12, rows: [{ kind: 'true-false', count: 2 }] })), 2);
  }
});

test('the checker rations it where nobody asked for it alone', () => {
  const { items } = quizOf(1, { count: 6, kinds: ['true-false'] });
  const found = (rationed?: boolean) => checkItems(statement, world, items, [], rationed === undefined ? {} : { rationed }).filter(({ name }) => name === 'too-many-true-false').length;
  assert.deepEqual([found(), found(true), found(false)], [5, 5, 0]);
});
