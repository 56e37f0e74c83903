import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededDraw } from '../../../src/core/compose/draw.ts';
import { chance } from '../../../src/core/interactions/chance.ts';
import { assembleOrder } from '../../../src/core/interactions/order.ts';
import { scoreOrder } from '../../../src/core/interactions/score-order.ts';
import type { ItemOf, Response } from '../../../src/core/item.ts';
import { frozen } from '../../support/frozen.ts';

const itemOf = (size: number, seed: number): ItemOf<'order'> =>
  frozen(
    assembleOrder(
      { form: 'sequence', kind: 'ordering', level: 'understand', topic: 'events', stem: { form: 'sequence', about: [] } },
      Array.from({ length: size }, (_, index) => ({ label: { say: 'country', code: `C${index}` }, fact: `f${index}` })),
      { fact: 'f0', why: 'in-order', about: [], cites: [] },
      0.5,
      seededDraw(seed),
    ),
  );

const put = (ids: readonly string[]): Response => ({ ask: 'order', ids });
const codes = (item: ItemOf<'order'>, ids: readonly string[]) =>
  ids.map((id) => item.view.options.find((option) => option.id === id)?.label).map((label) => (label?.say === 'country' ? label.code : ''));
const earned = (item: ItemOf<'order'>, ids: readonly string[], partial = true) => {
  const score = scoreOrder(item, put(ids), { partial });
  return score.type === 'scored' ? score.earned : score.why;
};

const three = itemOf(3, 1);
const four = itemOf(4, 1);

test('letters what is shown by place, and the key names the earliest first', () => {
  assert.deepEqual(four.view.options.map(({ id }) => id), ['a', 'b', 'c', 'd']);
  assert.deepEqual(codes(four, four.key.right), ['C0', 'C1', 'C2', 'C3']);
});

for (const [size, others] of [[3, 5], [4, 23]] as const) {
  test(`${size} things are never shown in the right order, and in each of ${others} others as often`, () => {
    const shown = new Map<string, number>();
    for (let seed = 0; seed < 100 * others; seed++) {
      const item = itemOf(size, seed);
      const order = codes(item, item.view.options.map(({ id }) => id)).join();
      shown.set(order, (shown.get(order) ?? 0) + 1);
    }
    assert.equal(shown.has(['C0', 'C1', 'C2', 'C3'].slice(0, size).join()), false);
    assert.equal(shown.size, others);
    for (const [order, times] of shown) assert.ok(Math.abs(times - 100) < 45, `${order} ${times}`);
  });
}

test('each pair is a part, the earlier first, with the facts of both', () => {
  const [first = '', second = '', third = ''] = three.key.right;
  assert.deepEqual(three.parts, {
    [`${first}<${second}`]: ['f0', 'f1'],
    [`${first}<${third}`]: ['f0', 'f2'],
    [`${second}<${third}`]: ['f1', 'f2'],
  });
  assert.deepEqual(three.tells, ['f0', 'f1', 'f2']);
  assert.equal(Object.keys(itemOf(5, 3).parts).length, 10);
});

test('keeps the key and every fact out of the view', () => {
  assert.doesNotMatch(JSON.stringify(four.view), /f\d|right/);
});

/** Which of the four right places is named in each. */
const rows: readonly (readonly [name: string, order: readonly number[], partial: number, whole: number])[] = [
  ['all in order', [0, 1, 2, 3], 1, 1],
  ['two neighbours swapped', [1, 0, 2, 3], 5 / 6, 0],
  ['the last put first', [3, 0, 1, 2], 3 / 6, 0],
  ['both ends swapped', [3, 1, 2, 0], 1 / 6, 0],
  ['all the other way round', [3, 2, 1, 0], 0, 0],
];
for (const [name, order, partial, whole] of rows) {
  test(`scores ${name}: ${partial.toFixed(2)} in part, ${whole} as a whole`, () => {
    const ids = order.map((place) => four.key.right[place] ?? '');
    assert.deepEqual([earned(four, ids), earned(four, ids, false)], [partial, whole]);
  });
}

test('says which pairs stand in order', () => {
  const [first = '', second = '', third = ''] = three.key.right;
  const score = scoreOrder(three, put([second, first, third]), { partial: true });
  assert.ok(score.type === 'scored');
  assert.deepEqual(
    score.parts.map(({ part, facts, earned: got, possible }) => [part, facts, got, possible]),
    [
      [`${first}<${second}`, ['f0', 'f1'], 0, 1 / 3],
      [`${first}<${third}`, ['f0', 'f2'], 1 / 3, 1 / 3],
      [`${second}<${third}`, ['f1', 'f2'], 1 / 3, 1 / 3],
    ],
  );
});

for (const [name, response, why] of [
  ['nothing', put([]), 'empty'],
  ['one left out', put(['a', 'b']), 'incomplete'],
  ['one twice', put(['a', 'a', 'b']), 'wrong-shape'],
  ['one too many', put(['a', 'b', 'c', 'd']), 'wrong-shape'],
  ['one that is not there', put(['a', 'b', 'z']), 'wrong-shape'],
  ['a name of every object', put(['a', 'b', 'constructor']), 'wrong-shape'],
  ['a choice', { ask: 'choose', ids: ['a', 'b', 'c'] }, 'wrong-shape'],
  ['pairs', { ask: 'match', pairs: { a: 'a' } }, 'wrong-shape'],
  ['ten thousand ids', put(Array.from({ length: 10_000 }, (_, index) => `x${index}`)), 'wrong-shape'],
] as const) {
  test(`is not ready to judge ${name}: ${why}`, () => {
    assert.deepEqual(scoreOrder(three, response, { partial: true }), { type: 'unready', why });
  });
}

const orders = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.length === 0 ? [[]] : ids.flatMap((id) => orders(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));

for (const size of [3, 4, 5]) {
  test(`blind chance of ${size} is what trying every order gives`, () => {
    const item = itemOf(size, 7);
    const scores = orders(item.view.options.map(({ id }) => id)).map((ids) => Number(earned(item, ids)));
    assert.ok(Math.abs(scores.reduce((sum, one) => sum + one, 0) / scores.length - chance(item.view)) < 1e-12);
  });
}

test('when time is up, the pairs of what was put count, and no other', () => {
  const [first = '', second = '', third = '', last = ''] = four.key.right;
  const standing = (ids: readonly string[]) => {
    const score = scoreOrder(four, put(ids), { partial: true, standing: true });
    return score.type === 'scored' ? Math.round(score.earned * 6) : score.why;
  };
  assert.deepEqual([[first], [first, last], [last, first], [first, third, second]].map(standing), [0, 1, 0, 2]);
  assert.equal(standing([]), 'empty');
});
