import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chance } from '../../../src/core/interactions/chance.ts';
import { scoreChoose } from '../../../src/core/interactions/choose.ts';
import type { ItemOf } from '../../../src/core/item.ts';
import { typeYear } from '../../support/an-item.ts';
import { chooseItem } from '../../support/choose-item.ts';

/** All ways to pick, one by one: slow and obvious. */
function chanceByTrying(item: ItemOf<'choose'>): number {
  const all = item.view.options.map(({ id }) => id);
  const picks = all.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);
  const scores = picks
    .filter(({ length }) => length === item.view.pick)
    .map((ids) => scoreChoose(item, { ask: 'choose', ids }, { partial: true }))
    .map((score) => (score.type === 'scored' ? score.earned : NaN));
  return scores.reduce((sum, earned) => sum + earned, 0) / scores.length;
}

for (const right of [[true, false], [true, false, false, false], [true, true, false, false], [true, true, false, false, false], [true, true, true, false, false]]) {
  test(`blind chance of ${right.filter(Boolean).length} in ${right.length} is what trying every pick gives`, () => {
    const item = chooseItem(...right);
    const expected = chanceByTrying(item);
    assert.ok(Math.abs(chance(item.view) - expected) < 1e-12, String(expected));
  });
}

test('a year is guessed once in fifty', () => assert.equal(chance(typeYear().view), 0.02));
