import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededDraw } from '../../../src/core/compose/draw.ts';
import type { Signed } from '../../../src/core/facts/fact.ts';
import { nearestByRegion, regionShare } from '../../../src/core/forms/regions.ts';
import { madeFacts } from '../../support/made-facts.ts';

const { signed } = madeFacts();
const of = (codes: string): readonly Signed[] => codes.split(' ').flatMap((code) => signed.filter(({ country }) => country === code));
const [france] = of('FR');
assert.ok(france);

// France, Germany, Switzerland and the Netherlands are of Western Europe; Spain, Italy and Sweden of other parts of it.
test('the same subregion comes before the same continent, that before the rest', () => {
  for (let seed = 0; seed < 20; seed++) {
    const order: readonly string[] = nearestByRegion(france, of('JP ES NL SE DE'), seededDraw(seed)).map(({ country }) => country);
    assert.deepEqual([order.slice(0, 2).toSorted(), order.slice(2, 4).toSorted(), order.slice(4)], [['DE', 'NL'], ['ES', 'SE'], ['JP']]);
  }
});

test('a group of the file makes nobody nearer', () => {
  // Italy and Germany are of one group, Italy and Sweden of none.
  const [italy] = of('IT');
  assert.ok(italy);
  const firsts = new Set(Array.from({ length: 40 }, (_, seed) => nearestByRegion(italy, of('DE SE'), seededDraw(seed))[0]?.country ?? ''));
  assert.deepEqual([...firsts].toSorted(), ['DE', 'SE']);
});

for (const [codes, share] of [
  ['FR', 0],
  ['FR DE', 1],
  ['DE ES', 0.5],
  ['CH NL DE JP', 0.75],
  ['JP ES', 0],
] as const) {
  test(`of ${codes} beside France, ${share} are from its part of the world`, () => assert.equal(regionShare(france, of(codes)), share));
}
