import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Recipe } from '../../src/core/compose/recipe.ts';
import { makers } from '../../src/core/forms/makers.ts';
import type { Response } from '../../src/core/item.ts';
import { score } from '../../src/core/score.ts';
import { madeFacts } from '../support/made-facts.ts';

const facts = madeFacts();
const recipe = newRecipe(facts, 1, { count: 3 });

// A server that scored a report anew met "Cannot read properties of null", or a quiz of nothing.
test('a recipe that somebody made up is refused with a sentence', () => {
  const madeUp = JSON.parse(JSON.stringify({ ...recipe, blueprint: { count: 3, topics: 'claims', rows: null } })) as Recipe;
  assert.throws(() => compose(facts, madeUp, makers), { name: 'RangeError', message: 'No recipe for these facts has "claims" as its topics.' });
});

test('a response that somebody made up is not judged', () => {
  const [item] = compose(facts, recipe, makers).items;
  assert.ok(item);
  for (const response of ['null', '{"ask":"choose","ids":null}', '{"ask":"enter","text":["2001"]}']) {
    assert.deepEqual(score(item, JSON.parse(response) as Response, { partial: true }), { type: 'unready', why: 'wrong-shape' });
  }
});
