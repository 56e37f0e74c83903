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
    return checkCommand(file, '40');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

// It composed default quizzes alone, and called a file fair of which it had seen no question.
test('every form and kind that a file supports is looked at', () => {
  const { text } = checked(rawStatement());
  for (const name of ['signed choice', 'signed multiple-response', 'signed true-false', 'dated choice', 'dated multiple-response', 'dated true-false', 'dated year', 'count choice', 'supported choice', 'supported multiple-response']) {
    assert.match(text, new RegExp(`Looked at: .*${name} [1-9]`), name);
  }
});

test('a file of which nothing can be asked is not called fair', () => {
  const { schemaVersion, id, kind, title, date, sources } = rawStatement();
  const { text, breaches } = checked({ schemaVersion, id, kind, title, date, sources, signatories: { complete: false, list: [] } });
  assert.match(text, /Nothing can be asked of this file\./);
  assert.ok(breaches > 0);
});
