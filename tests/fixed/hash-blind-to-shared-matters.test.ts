import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeFacts } from '../support/made-facts.ts';
import { rawStatement } from '../support/raw-statement.ts';

const { claims } = rawStatement();
const about = (first: string, second: string) => madeFacts({ claims: [{ ...claims[0], about: first }, { ...claims[2], about: second }] }).hash;

// Whether two claims are about one matter decides what stands beside what, and did not count.
test('two claims about one matter and two about two have other hashes', () => assert.notEqual(about('peace', 'peace'), about('peace', 'trade')));
test('how a matter is worded does not count', () => {
  assert.equal(about('peace', 'trade'), about('calm', 'commerce'));
  assert.equal(about('peace', 'peace'), about('calm', 'calm'));
});
