/** A short one of `npm run leaks`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaks } from '../support/leaks.mjs';

test('quizzes that are answered and taken away leave nothing behind', async () => {
  const { before, after } = await leaks(60);
  assert.equal(after.nodes, before.nodes);
  assert.equal(after.listeners, before.listeners);
  assert.ok(after.heap < 1.05 * before.heap, `${before.heap} bytes before, ${after.heap} after`);
});
