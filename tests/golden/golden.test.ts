/**
 * What codes out in the world open. A change here means that every old code would open another quiz: raise `edition`
 * and write the file anew with `node --import tsx tests/golden/golden.test.ts --write`.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { quizCode } from '../../src/core/compose/code.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { edition } from '../../src/core/compose/edition.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint } from '../../src/core/compose/recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { hashText } from '../../src/core/facts/hash-facts.ts';
import { makers } from '../../src/core/forms/makers.ts';
import { parseStatement } from '../../src/schema/parse-statement.ts';
import { world } from '../../src/world/countries.ts';
import { rawStatement } from '../support/raw-statement.ts';

const file = new URL('quizzes.json', import.meta.url);
const blueprints: readonly Blueprint[] = [
  { count: 10 },
  { count: 3 },
  { count: 6, topics: ['instruments', 'events'] },
  { count: 6, kinds: ['multiple-response', 'true-false'] },
  { count: 5, levels: ['understand'], difficulty: 'hard' },
  { count: 5, rows: [{ form: 'signed', count: 2 }, { form: 'dated', kind: 'year', count: 2 }, { topic: 'claims', count: 1 }] },
];

/** The made-up statement, whose file no one edits to mend a name. */
function quizzes() {
  const parsed = parseStatement(rawStatement());
  assert.ok(parsed.ok);
  const facts = derive(parsed.statement, world);
  return blueprints.flatMap((blueprint) =>
    [1, 20240109].map((seed) => {
      const quiz = compose(facts, newRecipe(facts, seed, blueprint), makers);
      return {
        code: quizCode(quiz.recipe),
        items: quiz.items.map(({ view, key }) => `${view.form} ${view.kind} ${JSON.stringify(key)}`),
        // All of it, byte for byte.
        hash: hashText(JSON.stringify(quiz.items), 30).toString(36),
        short: quiz.short,
      };
    }),
  );
}

if (process.argv.includes('--write')) {
  writeFileSync(file, `${JSON.stringify({ edition, quizzes: quizzes() }, null, 2)}\n`);
} else {
  const golden = JSON.parse(readFileSync(file, 'utf8')) as { edition: number; quizzes: unknown };
  test('the golden quizzes are of this edition', () => assert.equal(golden.edition, edition));
  test('the same recipes make the golden quizzes', () => assert.deepEqual(quizzes(), golden.quizzes));
}
