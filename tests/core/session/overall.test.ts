import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Overall } from '../../../src/core/session/attempt.ts';
import { overall } from '../../../src/core/session/overall.ts';

const asked = (...earned: readonly (readonly [item: string, earned: number])[]) => earned.map(([item, points]) => ({ item, earned: points, possible: 1 }));
const first = asked(['q1', 1], ['q2', 0.5], ['q3', 0]);
const of = (points: number) => ({ earned: points, possible: 3 });

const rows: readonly (readonly [name: string, attempts: Parameters<typeof overall>[0], all: Overall | undefined])[] = [
  ['no attempt', [], undefined],
  ['one alone', [first], undefined],
  ['a retry of what was missed', [first, asked(['q2', 1], ['q3', 0])], { first: of(1.5), last: of(2), best: of(2) }],
  ['a retry that went worse', [first, asked(['q2', 0], ['q3', 0])], { first: of(1.5), last: of(1), best: of(1.5) }],
  ['two retries', [first, asked(['q2', 0], ['q3', 1]), asked(['q2', 1])], { first: of(1.5), last: of(3), best: of(3) }],
  ['points below 0', [asked(['q1', -1]), asked(['q1', -0.5])], { first: { earned: -1, possible: 1 }, last: { earned: -0.5, possible: 1 }, best: { earned: -0.5, possible: 1 } }],
];

for (const [name, attempts, all] of rows) {
  test(name, () => assert.deepEqual(overall(attempts), all));
}

test('the best is never less than the first or the last, and all are out of the same', () => {
  const ids = ['q1', 'q2', 'q3', 'q4'];
  const points = fc.integer({ min: -6, max: 3 });
  const attempt = fc.subarray(ids, { minLength: 1 }).chain((some) => fc.tuple(...some.map((id) => points.map((earned) => ({ item: id, earned, possible: 3 })))));
  const whole = fc.tuple(...ids.map((id) => points.map((earned) => ({ item: id, earned, possible: 3 }))));
  fc.assert(
    fc.property(whole, fc.array(attempt, { minLength: 1, maxLength: 4 }), (all, retries) => {
      const made = overall([all, ...retries]);
      assert.ok(made && made.best.earned >= made.first.earned && made.best.earned >= made.last.earned);
      assert.deepEqual([made.first.possible, made.last.possible, made.best.possible], [12, 12, 12]);
    }),
    { seed: 20240109, numRuns: 300 },
  );
});
