/** A code of a kind or difficulty that nobody knows, or of no topic at all, was written, and opened a quiz of everything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quizCode } from '../../src/core/compose/code.ts';
import type { Blueprint, Recipe } from '../../src/core/compose/recipe.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import { madeFacts } from '../support/made-facts.ts';

const recipe = newRecipe(madeFacts(), 7, { count: 5 });

for (const [limits, message] of [
  [{ kinds: ['essay'] }, 'kinds ["essay"]'],
  [{ kinds: ['choice', 'essay'] }, 'kinds ["choice","essay"]'],
  [{ topics: ['weather'] }, 'topics ["weather"]'],
  [{ topics: 'claims' }, 'topics "claims"'],
  [{ levels: ['toString'] }, 'levels ["toString"]'],
  [{ levels: [] }, 'levels []'],
  [{ difficulty: 'extreme' }, 'difficulty "extreme"'],
  [{ kinds: ['essay'], exclude: ['a'] }, 'kinds ["essay"]'],
] as const) {
  test(`no code of ${JSON.stringify(limits)}`, () => {
    // As a caller without types hands it over.
    const unknown = JSON.parse(JSON.stringify({ ...recipe, blueprint: { ...recipe.blueprint, ...limits } })) as Recipe & { readonly blueprint: Blueprint };
    assert.throws(() => quizCode(unknown), { name: 'RangeError', message });
  });
}
