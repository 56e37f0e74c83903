/** zod passes over a key `__proto__` in a map: what stood there was dropped without a word. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStatement } from '../../src/schema/open-statement.ts';
import { parseStatementText } from '../../src/schema/parse-statement.ts';
import { rawStatement } from '../support/raw-statement.ts';

for (const [path, put] of [
  ['title.__proto__', { title: { en: 'Made up', put: 'x' } }],
  ['title.__proto__', { title: { en: 'Made up', put: { polluted: true } } }],
  ['__proto__', { put: { polluted: true } }],
] as const) {
  test(`${path} is refused, once`, async () => {
    const text = JSON.stringify(rawStatement(put)).replace('"put":', '"__proto__":');
    for (const parsed of [parseStatementText(text), await openStatement(text)]) {
      assert.deepEqual(!parsed.ok && parsed.problems.map((problem) => problem.path), [path]);
    }
    assert.equal('polluted' in {}, false);
  });
}
