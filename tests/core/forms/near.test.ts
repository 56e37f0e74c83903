import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededDraw } from '../../../src/core/compose/draw.ts';
import type { Signed } from '../../../src/core/facts/fact.ts';
import { absentees, nearest } from '../../../src/core/forms/near.ts';
import { benchOf, madeFacts } from '../../support/made-facts.ts';

const facts = madeFacts();
const of = (country: string): Signed => {
  const fact = facts.signed.find((one) => one.country === country);
  assert.ok(fact, country);
  return fact;
};
const codes = (list: readonly Signed[]) => list.map(({ country }) => country);

test('a shared group comes before a subregion, that before a continent, that before the rest', () => {
  for (let seed = 0; seed < 20; seed++) {
    const order = codes(nearest(of('FR'), [of('JP'), of('SE'), of('NL'), of('KE')], seededDraw(seed)));
    assert.deepEqual([order[0], order[1]], ['NL', 'SE']);
    const group = codes(nearest(of('DE'), [of('NL'), of('JP'), of('ES')], seededDraw(seed)));
    assert.deepEqual(group, ['ES', 'NL', 'JP']);
  }
});

test('among the equally near the dice decide', () => {
  const firsts = new Set(Array.from({ length: 30 }, (_, seed) => codes(nearest(of('FR'), [of('NL'), of('BE')], seededDraw(seed)))[0]));
  assert.deepEqual([...firsts].toSorted((a, b) => (String(a) < String(b) ? -1 : 1)), ['BE', 'NL']);
});

test('only UN members that are known to be absent stand as wrong options', () => {
  for (const { truth, unMember } of absentees(of('FR'), benchOf(facts, 1))) assert.deepEqual([truth, unMember], ['false', true]);
});

test('at most one addressed party stands among them, and none where one stood before', () => {
  const addressed = (used: string) => absentees(of('PL'), benchOf(facts, 1, { isFresh: (id) => id !== used })).filter((one) => one.addressed).length;
  assert.deepEqual([addressed('made-up/KE/signed'), addressed('made-up/RU/signed')], [1, 0]);
});

test('whoever was told about already, or is asked about, does not', () => {
  const free = codes(absentees(of('FR'), benchOf(facts, 1, { isFresh: (id) => id !== 'made-up/BE/signed' })));
  assert.deepEqual([free.includes('BE'), free.includes('NL')], [false, true]);
});
