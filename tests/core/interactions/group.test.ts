import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chance } from '../../../src/core/interactions/chance.ts';
import { assembleGroup, type Sorted } from '../../../src/core/interactions/group.ts';
import type { ItemOf } from '../../../src/core/item.ts';
import type { Label } from '../../../src/core/label.ts';
import { frozen } from '../../support/frozen.ts';

const country = (code: string): Label => ({ say: 'country', code });
const name = (en: string): Label => ({ say: 'text', text: { en } });
const sorted = (code: string, under: number, more: Partial<Sorted> = {}): Sorted => ({
  label: country(code),
  under,
  rationale: { fact: `has-${code}`, why: 'in-group', about: [country(code), name('a group')], cites: [{ source: 'report' }] },
  ...more,
});

const itemOf = (options: readonly Sorted[], targets: readonly string[] = ['north', 'south']): ItemOf<'group'> =>
  assembleGroup(
    { form: 'signed', kind: 'grouping', level: 'remember', topic: 'signatories', stem: { form: 'signed', about: [] } },
    frozen(options),
    frozen(targets.map(name)),
    0.5,
  );

test('letters options and targets by place, and sets under which target each belongs', () => {
  const { view, key } = itemOf([sorted('SE', 0), sorted('IT', 1), sorted('FI', 0)]);
  assert.deepEqual(view.options, [{ id: 'a', label: country('SE') }, { id: 'b', label: country('IT') }, { id: 'c', label: country('FI') }]);
  assert.deepEqual(view.targets, [{ id: 'a', label: name('north') }, { id: 'b', label: name('south') }]);
  assert.deepEqual(key, { ask: 'group', right: { a: 'a', b: 'b', c: 'a' } });
});

test('keeps key and facts out of the view: two items that differ only in their key have the same', () => {
  const one = JSON.stringify(itemOf([sorted('SE', 0), sorted('IT', 1)]).view);
  assert.equal(one, JSON.stringify(itemOf([sorted('SE', 1), sorted('IT', 0)]).view));
  assert.doesNotMatch(one, /has-|right/);
});

test('gives each option its rationale and what it tests, and tells all of it', () => {
  const item = itemOf([sorted('SE', 0), sorted('IT', 1, { facts: ['signed-IT', 'has-IT'] })]);
  assert.deepEqual(item.rationale.map(({ option, fact }) => [option, fact]), [['a', 'has-SE'], ['b', 'has-IT']]);
  assert.deepEqual(item.parts, { a: ['has-SE'], b: ['signed-IT', 'has-IT'] });
  assert.deepEqual(item.tells.toSorted(), ['has-IT', 'has-SE', 'signed-IT']);
});

for (const [targets, share] of [[['in', 'out'], 1 / 2], [['north', 'south', 'east'], 1 / 3]] as const) {
  test(`a guess among ${targets.length} targets is right in ${share.toFixed(2)} of all pairs`, () => {
    assert.equal(chance(itemOf([sorted('SE', 0), sorted('IT', 1)], targets).view), share);
  });
}
