import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreChoose } from '../../../src/core/interactions/choose.ts';
import type { Response } from '../../../src/core/item.ts';
import { chooseItem } from '../../support/choose-item.ts';

const chosen = (...ids: readonly string[]): Response => ({ ask: 'choose', ids });

test('letters the options by place and keeps the key and every fact id out of the view', () => {
  const item = chooseItem(false, true, false);
  assert.deepEqual(item.view.options.map(({ id }) => id), ['a', 'b', 'c']);
  assert.deepEqual(item.key, { ask: 'choose', right: ['b'] });
  assert.doesNotMatch(JSON.stringify(item.view), /f0|f1|f2|right/);
});

test('two items that differ only in their key have the same view', () => {
  assert.equal(JSON.stringify(chooseItem(true, false, false).view), JSON.stringify(chooseItem(false, false, true).view));
});

test('gives each option its own rationale', () => {
  assert.deepEqual(chooseItem(false, true).rationale.map(({ option, fact }) => [option, fact]), [['a', 'f0'], ['b', 'f1']]);
});

test('tests the fact of the right option alone, and tells those of all', () => {
  const item = chooseItem(false, true, false);
  assert.deepEqual(item.parts, { b: ['f1'] });
  assert.deepEqual(item.tells, ['f0', 'f1', 'f2']);
  assert.deepEqual(chooseItem(true, true, false).parts, { a: ['f0'], b: ['f1'] });
});

const single = chooseItem(false, true, false);
const double = chooseItem(true, false, true, false, false);

for (const [name, item, ids, partial, earned] of [
  ['the right one', single, ['b'], true, 1],
  ['a wrong one', single, ['a'], true, 0],
  ['both right ones', double, ['a', 'c'], true, 1],
  ['both right ones in another order', double, ['c', 'a'], true, 1],
  ['one right, one wrong: the wrong one takes the right one off', double, ['a', 'b'], true, 0],
  ['both wrong', double, ['b', 'd'], true, 0],
  ['both right ones, all or nothing', double, ['a', 'c'], false, 1],
  ['one right, one wrong, all or nothing', double, ['a', 'b'], false, 0],
] as const) {
  test(`scores ${name}: ${earned}`, () => {
    const score = scoreChoose(item, chosen(...ids), { partial });
    assert.deepEqual([score.type, score.type === 'scored' && [score.earned, score.possible]], ['scored', [earned, 1]]);
  });
}

test('of three right ones, two and a wrong one earn a third', () => {
  const score = scoreChoose(chooseItem(true, true, true, false, false), chosen('a', 'b', 'd'), { partial: true });
  assert.ok(score.type === 'scored');
  assert.equal(score.earned, 1 / 3);
  assert.deepEqual(score.parts.map(({ part, earned }) => [part, earned]), [['a', 1 / 3], ['b', 1 / 3], ['c', 0]]);
});

for (const [name, item, response, why] of [
  ['nothing', single, chosen(), 'empty'],
  ['one where two are asked', double, chosen('a'), 'incomplete'],
  ['three where two are asked', double, chosen('a', 'b', 'c'), 'wrong-shape'],
  ['two where one is asked', single, chosen('a', 'b'), 'wrong-shape'],
  ['typed text', single, { ask: 'enter', text: 'b', lang: 'en' }, 'wrong-shape'],
] as const) {
  test(`is not ready to judge ${name}`, () => {
    assert.deepEqual(scoreChoose(item, response, { partial: true }), { type: 'unready', why });
  });
}

for (const [ids, partial, whole] of [
  [['a'], 1 / 2, 0],
  [['b'], 0, 0],
  [['a', 'c'], 1, 1],
  [['a', 'b'], 0, 0],
] as const) {
  test(`when time is up, ${ids.join(' and ')} of two to pick gives ${partial} in part, ${whole} as a whole`, () => {
    const scores = [true, false].map((inPart) => scoreChoose(double, chosen(...ids), { partial: inPart, standing: true }));
    assert.deepEqual(scores.map((score) => score.type === 'scored' && score.earned), [partial, whole]);
  });
}

test('when time is up, one wrong of two picked where three are to pick takes one off', () => {
  const triple = chooseItem(true, true, true, false, false);
  const score = scoreChoose(triple, chosen('a', 'd'), { partial: true, standing: true });
  assert.deepEqual(score.type === 'scored' && [score.earned, score.parts.map((part) => part.earned)], [0, [1 / 3, 0, 0]]);
  const two = scoreChoose(triple, chosen('a', 'b'), { partial: true, standing: true });
  assert.ok(two.type === 'scored' && Math.abs(two.earned - 2 / 3) < 1e-12);
});

test('when time is up, nothing picked is still no answer, and too much no shape', () => {
  assert.deepEqual(scoreChoose(double, chosen(), { partial: true, standing: true }), { type: 'unready', why: 'empty' });
  assert.deepEqual(scoreChoose(double, chosen('a', 'b', 'c'), { partial: true, standing: true }), { type: 'unready', why: 'wrong-shape' });
});
