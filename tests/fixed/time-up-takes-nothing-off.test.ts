import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reveal } from '../../src/core/reveal.ts';
import { score } from '../../src/core/score.ts';
import { verdictOf } from '../../src/elements/feedback.ts';
import { all } from '../../src/phrases/all.ts';
import { aStatement } from '../support/a-statement.ts';
import { whichSigned } from '../support/an-item.ts';
import { namesAreCodes } from '../support/own-response.ts';

/** Two of five are right: the first and the third. */
const item = whichSigned();

// It said " wrong take  off: 0.5 points.", of nothing that was wrong.
for (const [ids, en, ar] of [
  [['a'], '0.5 points.', '٠٫٥ نقطة.'],
  [['c'], '0.5 points.', '٠٫٥ نقطة.'],
  [['a', 'b'], 'One wrong takes one off: 0 points.', 'كل اختيار خاطئ يُنقص واحدًا: ٠ نقطة.'],
] as const) {
  test(`${ids.join(' and ')} stood when time was up: ${en}`, () => {
    const response = { ask: 'choose', ids } as const;
    const judged = score(item, response, { partial: true, standing: true }, namesAreCodes);
    const lastOf = (words: (typeof all)[keyof typeof all]) => verdictOf(response, judged, reveal(item, aStatement()), words).lines.at(-1);
    assert.deepEqual([lastOf(all.en), lastOf(all.ar)], [en, ar]);
  });
}
