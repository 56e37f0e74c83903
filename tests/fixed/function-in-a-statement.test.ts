/** A statement set from a script may hold what no JSON does: telling what was found there threw, and nobody was told anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStatement } from '../../src/schema/parse-statement.ts';
import { rawStatement } from '../support/raw-statement.ts';

for (const [name, value, found] of [
  ['a function', () => 'made-up', 'a function'],
  ['a symbol', Symbol('made-up'), 'a symbol'],
  ['a big integer', 5n, '5'],
] as const) {
  test(`${name} is a problem like any other`, () => {
    const parsed = parseStatement(rawStatement({ id: value }));
    assert.ok(!parsed.ok);
    assert.deepEqual(
      parsed.problems.map((problem) => [problem.path, problem.found]),
      [['id', found]],
    );
  });
}
