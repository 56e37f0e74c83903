import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import { makers } from '../../src/core/forms/makers.ts';
import { madeFacts } from '../support/made-facts.ts';

// Half of a quiz above recall, of nothing above recall, was no quiz at all.
test('a file without claims and without countable parts still gets the questions that it supports', () => {
  const facts = madeFacts({ claims: [], groups: [] });
  for (let seed = 0; seed < 30; seed++) {
    const { items } = compose(facts, newRecipe(facts, seed, { count: 10 }), makers);
    assert.equal(items.length >= 8, true, `seed ${seed}: ${items.length}`);
  }
});
