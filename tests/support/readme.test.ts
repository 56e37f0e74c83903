import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './run.mjs';
import { withTables } from './write-readme-tables.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the tables of README.md are what `npm run readme` writes', () => {
  assert.equal(withTables(readme), readme);
});

test('README.md has a table for each public tag', () => {
  const tags = [...readme.matchAll(/<!-- api:([a-z-]+) -->/g)].map((match) => match[1]);
  assert.deepEqual(tags, ['statement-quiz', 'statement-choice', 'statement-entry', 'statement-ordering', 'statement-matching', 'statement-grouping', 'statement-reading', 'statement-recall', 'statement-worksheet']);
});

test('README.md gives the two commands that this package has', () => {
  assert.match(readme, /npm ci && npm start/);
  assert.match(readme, /npm ci && npm test/);
});
