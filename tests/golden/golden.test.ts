/**
 * What codes out in the world open. A change here means that every old code would open another quiz: raise `edition`
 * and write the file anew with `node --import tsx tests/golden/golden.test.ts --write`.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { edition } from '../../src/core/compose/edition.ts';
import { makers } from '../../src/core/forms/makers.ts';
import { goldenQuizzes } from './golden-quizzes.ts';

const file = new URL('quizzes.json', import.meta.url);

if (process.argv.includes('--write')) {
  writeFileSync(file, `${JSON.stringify({ edition, quizzes: goldenQuizzes() }, null, 2)}\n`);
} else {
  const golden = JSON.parse(readFileSync(file, 'utf8')) as { edition: number; quizzes: unknown };
  test('the golden quizzes are of this edition', () => assert.equal(golden.edition, edition));
  test('there is a golden item of every form and kind', () => {
    const asked = new Set(goldenQuizzes().flatMap(({ items }) => items.map((item) => item.split(' ', 2).join(' '))));
    const all = makers.flatMap(({ form, kinds }) => kinds.map((kind) => `${form} ${kind}`));
    assert.deepEqual(all.filter((one) => !asked.has(one)), []);
  });
  test('the same recipes make the golden quizzes', () => assert.deepEqual(goldenQuizzes(), golden.quizzes));
}
