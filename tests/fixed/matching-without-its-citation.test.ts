/** The list of what was missed, and the key on paper, said where a right choice is written, but not where a right match, a right sorting or a right list is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from '../../src/core/item.ts';
import { reveal } from '../../src/core/reveal.ts';
import { passagesOfKey } from '../../src/elements/feedback.ts';
import { aStatement } from '../support/a-statement.ts';
import { whichSigned } from '../support/an-item.ts';
import { nameThree, whichCountry } from '../support/name-items.ts';
import { backwards, matchYears, sortCoasts } from '../support/row-items.ts';

const statement = aStatement();
const placesOf = (item: Item): readonly string[] => [
  ...new Set(item.rationale.filter(({ option }) => item.key.ask !== 'choose' || item.key.right.includes(option ?? '')).flatMap(({ cites }) => cites.map(({ source, paragraph }) => `${source} ${paragraph}`))),
];

for (const item of [whichSigned(), whichCountry(), backwards(), matchYears(), sortCoasts(), nameThree()]) {
  test(`${item.view.ask}: it is told where the right answer is written`, () => {
    const places = passagesOfKey(reveal(item, statement)).map(({ source, paragraph }) => `${source} ${paragraph}`);
    assert.ok(places.length > 0);
    assert.deepEqual(places, placesOf(item));
  });
}
