import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../../src/core/compose/compose.ts';
import { newRecipe } from '../../../src/core/compose/new-recipe.ts';
import { derive } from '../../../src/core/facts/derive.ts';
import { makers } from '../../../src/core/forms/makers.ts';
import { world } from '../../../src/world/countries.ts';
import { statementFile } from '../../support/statement-file.ts';

const SEEDS = 300;
const LEAST = 0.03;

for (const id of ['joint-statement-2024', 'artemis-accords']) {
  const facts = derive(statementFile(id), world);
  const quizzes = Array.from({ length: SEEDS }, (_, seed) => compose(facts, newRecipe(facts, seed, { count: 10 }), makers));
  const formsIn = quizzes.map(({ items }) => new Set(items.map(({ view }) => view.form)));

  test(`${id}: every form that it supports is met in some three of a hundred quizzes at least`, () => {
    const supported = makers.filter(({ form, kinds }) => kinds.some((kind) => compose(facts, newRecipe(facts, 1, { count: 3, rows: [{ form, kind, count: 3 }] }), makers).items.length > 0));
    assert.ok(supported.length >= 7);
    for (const { form } of supported) {
      const share = formsIn.filter((forms) => forms.has(form)).length / SEEDS;
      assert.ok(share >= LEAST, `${form}: ${share}`);
    }
  });

  test(`${id}: a quiz of ten is full, of four forms at least, and seldom asks alike twice running`, () => {
    assert.ok(quizzes.every(({ items, short }) => items.length === 10 && short.length === 0));
    assert.ok(formsIn.every(({ size }) => size >= 4), `${Math.min(...formsIn.map(({ size }) => size))}`);
    const twice = quizzes.reduce((sum, { items }) => sum + items.filter(({ view }, at) => view.form === items[at - 1]?.view.form).length, 0);
    assert.ok(twice / SEEDS < 0.1, `${twice}`);
  });
}
