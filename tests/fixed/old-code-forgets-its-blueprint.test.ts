/** A code of another edition tells topics, kinds and count, but today's quiz that it offered was of something else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quizCode } from '../../src/core/compose/code.ts';
import { edition } from '../../src/core/compose/edition.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint } from '../../src/core/compose/recipe.ts';
import { asked } from '../../src/elements/statement-quiz/asked.ts';
import { Trouble } from '../../src/elements/statement-quiz/trouble.ts';
import { madeFacts } from '../support/made-facts.ts';

const facts = madeFacts();
const page: Blueprint = { count: 10 };
const rows: Blueprint = { count: 4, rows: [{ form: 'dated', count: 3 }] };
const simple: Blueprint = { count: 4, topics: ['claims'], kinds: ['choice'], levels: ['understand'], difficulty: 'easy' };

for (const [what, blueprint, supplied, offered] of [
  ['a simple blueprint is in the code', simple, undefined, simple],
  ['a simple blueprint goes before what the page supplies', simple, rows, simple],
  ['a fuller one that the page supplies', rows, rows, rows],
  ['a fuller one that the page does not supply', rows, undefined, page],
  ['another than the page supplies', rows, { ...rows, count: 5 }, { ...rows, count: 5 }],
  ['more questions than a quiz has today', { count: 255 }, undefined, page],
] as const) {
  test(`a code of another edition offers today's quiz: ${what}`, () => {
    const code = quizCode({ ...newRecipe(facts, 7, page), edition: edition + 1, blueprint });
    assert.throws(
      () => asked({ blueprint: page, policy: { feedback: 'immediate', marking: { partial: true } } }, { code, blueprint: supplied }, facts),
      (thrown) => {
        assert.ok(thrown instanceof Trouble);
        assert.equal(thrown.code, 'other-code');
        assert.deepEqual(thrown.instead, newRecipe(facts, 7, offered));
        return true;
      },
    );
  });
}
