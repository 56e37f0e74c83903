import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { copied, type Shingles } from '../support/shingles.ts';
import { stringsIn } from '../support/statement-file.ts';

// The source article belongs to its publisher, so that not even this test may hold it: only hashes of its runs of words.
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const article = JSON.parse(read('article-shingles.json')) as Shingles;
const files = readdirSync(new URL('../../data/', import.meta.url)).filter((name) => /\.(json|md)$/.test(name));

test('finds a run of words that it knows, in any case and punctuation', () => {
  const run = 'eight plain words that stand in no article';
  assert.deepEqual(copied('Here: "Eight plain words, that stand in no article."', article), [run]);
  assert.deepEqual(copied('eight plain words that stand in no', article), []);
});

test('knows the article', () => {
  assert.equal(article.words, 8);
  assert.ok(article.hashes.length > 200, `${article.hashes.length} runs`);
});

for (const name of files) {
  test(`data/${name} has no eight words in a row of the article`, () => {
    const text = read(`../../data/${name}`);
    const strings = name.endsWith('.json') ? stringsIn(JSON.parse(text)) : ([['', text]] as const);
    assert.deepEqual(
      strings.flatMap(([path, words]) => copied(words, article).map((run) => `${path}: ${run}`)),
      [],
    );
  });
}
