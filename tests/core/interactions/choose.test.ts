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
