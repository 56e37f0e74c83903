import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chance } from '../../../src/core/interactions/chance.ts';
import { assembleMatch } from '../../../src/core/interactions/match.ts';
import { scorePairs } from '../../../src/core/interactions/score-pairs.ts';
import type { ItemOf, Response } from '../../../src/core/item.ts';
import type { Label } from '../../../src/core/label.ts';
import { frozen } from '../../support/frozen.ts';

const year = (index: number): Label => ({ say: 'number', value: 2000 + index, unit: 'year' });

/** Things that belong to the targets with these places. */
const matchOf = (places: readonly number[], targets: number): ItemOf<'match'> =>
  frozen(
    assembleMatch(
      { form: 'dated', kind: 'matching', level: 'remember', topic: 'instruments', stem: { form: 'dated', about: [] } },
      places.map((target, index) => ({
        label: { say: 'country', code: `C${index}` },
        target,
        rationale: { fact: `f${index}`, why: 'dated', about: [], cites: [] },
      })),
      Array.from({ length: targets }, (_, index) => year(index)),
      0.5,
    ),
  );

const three = matchOf([3, 0, 2], 5);

/** The same as a group, in which a target may take many. */
const { view, key, ...secret } = three;
const group: ItemOf<'group'> = frozen({ ...secret, view: { ...view, kind: 'grouping', ask: 'group' }, key: { ask: 'group', right: { a: 'a', b: 'a', c: 'b' } } });

const match = (pairs: Readonly<Record<string, string>>): Response => ({ ask: 'match', pairs });
const sort = (pairs: Readonly<Record<string, string>>): Response => ({ ask: 'group', pairs });

test('options and targets have letters of their own, by place', () => {
  assert.deepEqual(three.view.options.map(({ id }) => id), ['a', 'b', 'c']);
  assert.deepEqual(three.view.targets.map(({ id, label }) => [id, label]), ['a', 'b', 'c', 'd', 'e'].map((id, index) => [id, year(index)]));
  assert.deepEqual(key, { ask: 'match', right: { a: 'd', b: 'a', c: 'c' } });
});

test('each option is a part, with its own fact and reason', () => {
  assert.deepEqual(three.parts, { a: ['f0'], b: ['f1'], c: ['f2'] });
  assert.deepEqual(three.rationale.map(({ option, fact }) => [option, fact]), [['a', 'f0'], ['b', 'f1'], ['c', 'f2']]);
  assert.deepEqual(three.tells, ['f0', 'f1', 'f2']);
});

test('two items that differ only in their key have the same view', () => {
  assert.equal(JSON.stringify(matchOf([0, 1, 2], 5).view), JSON.stringify(three.view));
});

for (const [name, item, response, partial, whole] of [
  ['every pair right', three, match({ a: 'd', b: 'a', c: 'c' }), 1, 1],
  ['two of three right', three, match({ a: 'd', b: 'a', c: 'e' }), 2 / 3, 0],
  ['two swapped', three, match({ a: 'a', b: 'd', c: 'c' }), 1 / 3, 0],
  ['none right', three, match({ a: 'b', b: 'c', c: 'e' }), 0, 0],
  ['a group, every one right', group, sort({ a: 'a', b: 'a', c: 'b' }), 1, 1],
  ['a group, all under one', group, sort({ a: 'a', b: 'a', c: 'a' }), 2 / 3, 0],
  ['a group, none right', group, sort({ a: 'b', b: 'b', c: 'a' }), 0, 0],
] as const) {
  test(`scores ${name}: ${partial.toFixed(2)} in part, ${whole} as a whole`, () => {
    const scores = [true, false].map((inPart) => scorePairs(item, response, { partial: inPart }));
    assert.deepEqual(scores.map((score) => score.type === 'scored' && [score.earned, score.possible]), [[partial, 1], [whole, 1]]);
  });
}

test('says of each option whether it is right', () => {
  const score = scorePairs(three, match({ a: 'd', b: 'b', c: 'c' }), { partial: true });
  assert.ok(score.type === 'scored');
  assert.deepEqual(score.parts, [
    { part: 'a', facts: ['f0'], earned: 1 / 3, possible: 1 / 3 },
    { part: 'b', facts: ['f1'], earned: 0, possible: 1 / 3 },
    { part: 'c', facts: ['f2'], earned: 1 / 3, possible: 1 / 3 },
  ]);
});

for (const [name, item, response, why] of [
  ['nothing', three, match({}), 'empty'],
  ['one without a target', three, match({ a: 'd', b: 'a' }), 'incomplete'],
  ['a target used twice', three, match({ a: 'd', b: 'd', c: 'c' }), 'wrong-shape'],
  ['an option that is not there', three, match({ a: 'd', b: 'a', c: 'c', d: 'b' }), 'wrong-shape'],
  ['a target that is not there', three, match({ a: 'd', b: 'a', c: 'z' }), 'wrong-shape'],
  ['a name of every object', three, match({ a: 'constructor', b: 'a', c: 'c' }), 'wrong-shape'],
  ['a prototype', three, match(JSON.parse('{"__proto__": "a", "a": "d", "b": "b"}') as Record<string, string>), 'wrong-shape'],
  ['a group where a match is asked', three, sort({ a: 'd', b: 'a', c: 'c' }), 'wrong-shape'],
  ['a match where a group is asked', group, match({ a: 'a', b: 'a', c: 'b' }), 'wrong-shape'],
  ['a group with nothing placed', group, sort({}), 'empty'],
  ['a group with one not placed', group, sort({ a: 'a', c: 'b' }), 'incomplete'],
  ['typed text', three, { ask: 'enter', text: 'a', lang: 'en' }, 'wrong-shape'],
] as const) {
  test(`is not ready to judge ${name}: ${why}`, () => {
    assert.deepEqual(scorePairs(item, response, { partial: true }), { type: 'unready', why });
  });
}

/** Every way to give `count` options a target. */
const ways = (count: number, targets: readonly string[], once: boolean): readonly (readonly string[])[] =>
  count === 0
    ? [[]]
    : targets.flatMap((target) => ways(count - 1, once ? targets.filter((other) => other !== target) : targets, once).map((rest) => [target, ...rest]));

for (const [item, once] of [[three, true], [matchOf([5, 1, 0, 3], 6), true], [group, false]] as const) {
  test(`blind chance of a ${item.view.ask} of ${item.view.options.length} to ${item.view.targets.length} is what trying every way gives`, () => {
    const ids = item.view.targets.map(({ id }) => id);
    const scores = ways(item.view.options.length, ids, once).map((given) => {
      const pairs = Object.fromEntries(item.view.options.map(({ id }, index) => [id, given[index] ?? '']));
      const score = scorePairs(item, { ask: item.view.ask, pairs }, { partial: true });
      return score.type === 'scored' ? score.earned : NaN;
    });
    assert.ok(Math.abs(scores.reduce((sum, one) => sum + one, 0) / scores.length - chance(item.view)) < 1e-12);
  });
}

for (const [name, item, response, partial] of [
  ['one pair of three, right', three, match({ b: 'a' }), 1 / 3],
  ['two pairs of three, one right', three, match({ a: 'd', c: 'e' }), 1 / 3],
  ['one pair of three, wrong', three, match({ a: 'b' }), 0],
  ['a group with one of three placed, right', group, sort({ c: 'b' }), 1 / 3],
] as const) {
  test(`when time is up, what stands is scored: ${name}`, () => {
    const scores = [true, false].map((inPart) => scorePairs(item, response, { partial: inPart, standing: true }));
    assert.deepEqual(scores.map((score) => score.type === 'scored' && score.earned), [partial, 0]);
  });
}

test('when time is up, nothing placed is still no answer', () => {
  assert.deepEqual(scorePairs(three, match({}), { partial: true, standing: true }), { type: 'unready', why: 'empty' });
});
