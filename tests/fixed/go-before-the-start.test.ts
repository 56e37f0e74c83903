/** Where time is limited, going to an item before the start was logged, though it led nowhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin } from '../../src/core/session/session.ts';
import { transition } from '../../src/core/session/transition.ts';
import { attemptOf, go, immediate, names, quiz } from '../support/made-session.ts';

test('going to an item before the start is impossible, whatever the time', () => {
  const session = begin(attemptOf({ ...immediate, limit: { quiz: 1000 } }, []), quiz);
  assert.equal(transition(session, { n: 1, at: 0, elapsed: 5, action: go('q2') }, quiz, names), session);
});
