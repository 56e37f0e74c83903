/** Limits are sets, but a code told ['a', 'b'] from ['b', 'a'], and a report made by the one was no report of the other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesCheck, quizCode, readCode } from '../../src/core/compose/code.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint } from '../../src/core/compose/recipe.ts';
import { verify } from '../../src/core/session/verify.ts';
import { madeFacts } from '../support/made-facts.ts';
import { honestReport, settingOf, trustedFor } from '../support/honest-report.ts';

const facts = madeFacts();
const codeOf = (blueprint: Blueprint): string => quizCode(newRecipe(facts, 7, blueprint));
const rows = [{ form: 'dated', count: 2 }, { topic: 'claims', count: 1 }] as const;

for (const [one, other, same] of [
  [{ count: 5, exclude: ['a', 'b'] }, { count: 5, exclude: ['b', 'a'] }, true],
  [{ count: 5, exclude: ['a', 'b'] }, { count: 5, exclude: ['b', 'a', 'b'] }, true],
  [{ count: 5, exclude: ['a', 'b'] }, { count: 5, exclude: ['a'] }, false],
  [{ count: 5, exclude: [] }, { count: 5 }, true],
  [{ count: 5, exclude: [], rows }, { count: 5, rows }, true],
  [{ count: 5, kinds: ['year', 'choice'], exclude: ['a'] }, { count: 5, kinds: ['choice', 'year'], exclude: ['a'] }, true],
  [{ count: 5, topics: ['claims', 'events'], levels: ['apply', 'remember'], rows }, { count: 5, topics: ['events', 'claims'], levels: ['remember', 'apply'], rows }, true],
  [{ count: 5, topics: ['claims', 'events', 'claims'] }, { count: 5, topics: ['events', 'claims'] }, true],
  // Rows stand in order of preference.
  [{ count: 5, rows }, { count: 5, rows: rows.toReversed() }, false],
] as const satisfies readonly (readonly [Blueprint, Blueprint, boolean])[]) {
  test(`${JSON.stringify(one)} and ${JSON.stringify(other)}: ${same ? 'one code' : 'two'}`, () => {
    assert.equal(codeOf(one) === codeOf(other), same);
    const read = readCode(codeOf(one));
    assert.ok(read.ok);
    if (read.check !== undefined) assert.equal(matchesCheck(other, read.check), same);
  });
}

test('a report of a quiz from its code verifies against the blueprint that the code was made from', () => {
  const policy = { feedback: 'immediate', marking: { partial: true } } as const;
  const ofCode = settingOf('joint-statement-2024', 7, { count: 4, kinds: ['choice', 'year'] });
  const report = honestReport(ofCode, { policy, steps: [] });
  for (const [blueprint, ok] of [[{ count: 4, kinds: ['year', 'choice'], exclude: [] }, true], [{ count: 4, kinds: ['year'] }, false]] as const) {
    assert.equal(verify(report, ofCode.statement, trustedFor(ofCode, policy, { blueprint })).ok, ok);
  }
});
