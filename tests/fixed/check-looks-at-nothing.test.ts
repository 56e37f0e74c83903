import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkCommand } from '../../src/cli/check-command.ts';
import { rawStatement } from '../support/raw-statement.ts';

const checked = (statement: unknown) => {
  const folder = mkdtempSync(join(tmpdir(), 'statement-quiz-'));
  const file = join(folder, 'statement.json');
  writeFileSync(file, JSON.stringify(statement));
  try {
    return checkCommand(file, '60');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

// It composed default quizzes alone, and called a file fair of which it had seen no question.
test('every form and kind that a file supports is looked at', () => {
  const { text } = checked(rawStatement());
  const names = [
    ...['choice', 'multiple-response', 'true-false', 'recall'].map((kind) => `signed ${kind}`),
    ...['choice', 'multiple-response', 'true-false', 'year', 'date', 'matching'].map((kind) => `dated ${kind}`),
    ...['choice', 'ordering'].map((kind) => `sequence ${kind}`),
    ...['count', 'interval', 'speaker'].map((form) => `${form} choice`),
    ...['choice', 'multiple-response'].map((kind) => `supported ${kind}`),
    ...['choice', 'multiple-response', 'grouping'].map((kind) => `missing ${kind}`),
  ];
  for (const name of names) {
    assert.match(text, new RegExp(`Looked at: .*${name} [1-9]`), name);
  }
});

test('a file of which nothing can be asked is not called fair', () => {
  const { schemaVersion, id, kind, title, date, sources } = rawStatement();
  const { text, breaches } = checked({ schemaVersion, id, kind, title, date, sources, signatories: { complete: false, list: [] } });
  assert.match(text, /Nothing can be asked of this file\./);
  assert.ok(breaches > 0);
});
