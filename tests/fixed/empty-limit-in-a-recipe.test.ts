import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import { madeFacts } from '../support/made-facts.ts';

// Its code read back as no limit at all.
for (const name of ['topics', 'kinds', 'levels', 'rows'] as const) {
  test(`a recipe limited to no ${name} is refused`, () => {
    assert.throws(() => newRecipe(madeFacts(), 1, { count: 3, [name]: [] }), RangeError);
  });
}
