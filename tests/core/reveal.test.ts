import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signed } from '../../src/core/forms/signed.ts';
import { reveal } from '../../src/core/reveal.ts';
import { parseStatement } from '../../src/schema/parse-statement.ts';
import { benchOf, itemAbout, madeFacts } from '../support/made-facts.ts';
import { rawStatement } from '../support/raw-statement.ts';

const parsed = parseStatement(rawStatement());
assert.ok(parsed.ok);
const { statement } = parsed;
const item = itemAbout('made-up/france/signed', signed, 'choice', benchOf(madeFacts(), 1));
assert.ok(typeof item === 'object');
const told = reveal(item, statement);

test('tells key and reasons, and no fact id', () => {
  assert.deepEqual(told.key, item.key);
  assert.equal(told.rationale.length, 4);
  assert.doesNotMatch(JSON.stringify(told), /made-up\//);
});

test('spells each citation out once, with the line of the source retold where there is one', () => {
  const places = told.passages.map(({ paragraph, line }) => [paragraph, line]);
  assert.deepEqual(places.toSorted(([a], [b]) => Number(a) - Number(b)), [
    [1, { en: 'The report says who stands on the list.' }],
    // Where the rest of the list stands, and so where a name is missing.
    [2, undefined],
  ]);
  assert.deepEqual(told.passages[0]?.title, { en: 'A made-up report' });
  assert.equal(told.passages[0]?.author, 'A. Writer');
});

test('a citation of an unknown source is passed over', () => {
  const [first, ...rest] = item.rationale;
  assert.ok(first);
  const odd = { ...item, rationale: [{ ...first, cites: [{ source: 'gone' }] }, ...rest] };
  assert.deepEqual(reveal(odd, statement).passages.map(({ source }) => source).includes('gone'), false);
});
