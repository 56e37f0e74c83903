import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { version } from '../../src/version.ts';

test('classes and events come without registering a tag, and without a page', async () => {
  const entry = await import('../../src/index.ts');
  assert.deepEqual(Object.keys(entry).toSorted(), [
    'StatementAnsweredEvent',
    'StatementChoice',
    'StatementEntry',
    'StatementErrorEvent',
    'StatementFinishedEvent',
    'StatementGrouping',
    'StatementMatching',
    'StatementOrdering',
    'StatementQuiz',
    'StatementReading',
    'StatementReadyEvent',
    'StatementRecall',
    'StatementStepEvent',
    'StatementWorksheet',
  ]);
  assert.equal(globalThis.customElements?.get('statement-quiz'), undefined);
});

test('the version that claims the tags is that of the package', () => {
  const { version: published } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.equal(version, published);
});
