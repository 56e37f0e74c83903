/** A file saved on Windows begins with a byte order mark: the command refused it, though a page read it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStatementText } from '../../src/schema/parse-statement.ts';
import { openStatement } from '../../src/schema/open-statement.ts';
import { rawStatement } from '../support/raw-statement.ts';

test('a byte order mark is no part of the file', async () => {
  const text = JSON.stringify(rawStatement());
  assert.deepEqual(parseStatementText(`\uFEFF${text}`), parseStatementText(text));
  assert.deepEqual(await openStatement(`\uFEFF${text}`), parseStatementText(text));
  assert.ok(!parseStatementText(`\uFEFF\uFEFF${text}`).ok);
});
