import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signed } from '../../../src/core/forms/signed.ts';
import type { Kind } from '../../../src/core/item.ts';
import { askedAs, codeOf, codesOf, itemsOf } from '../../support/items-of.ts';
import { benchOf, itemAbout, madeFacts } from '../../support/made-facts.ts';
import { madeGroups } from '../../support/made-groups.ts';

const candidates = (kind: Kind, groups: Readonly<Record<string, string>>, more: object = {}): string =>
  signed
    .candidates(madeGroups(groups, more), kind)
    .map(({ fact }) => fact.id.split('/')[1])
    .join(' ');

const id = (entity: string): string => `made-up/${entity}/signed`;

for (const [kind, name, groups, asked] of [
  ['short-answer', 'just one on the list', { a: 'FR CH BE' }, 'france'],
  ['short-answer', 'two on the list', { a: 'FR DE CH' }, ''],
  ['short-answer', 'none on the list', { a: 'CH BE NL' }, ''],
  ['short-answer', 'two members in all', { a: 'FR CH' }, ''],
  ['short-answer', 'a later joiner', { a: 'FR CH PW' }, ''],
  ['short-answer', 'a member from outside the UN', { a: 'FR CH XK' }, ''],
  ['short-answer', 'the same one in two groups', { a: 'FR CH BE', b: 'FR SE NL' }, 'france'],
  ['recall', 'two on the list', { a: 'FR DE CH' }, 'france germany'],
  ['recall', 'one on the list', { a: 'FR CH BE' }, ''],
  ['recall', 'all on the list', { a: 'FR DE' }, 'france germany'],
  ['recall', 'a later joiner', { a: 'FR DE PW' }, ''],
  ['grouping', 'two apart', { a: 'FR DE', b: 'ES IT' }, 'france germany spain italy'],
  ['grouping', 'two that share a member', { a: 'FR DE ES', b: 'ES IT PL' }, ''],
  ['grouping', 'two that share a member that is not on the list', { a: 'FR DE CH', b: 'ES IT CH' }, ''],
  ['grouping', 'too few on the list', { a: 'FR CH', b: 'ES IT' }, ''],
  ['grouping', 'one alone', { a: 'FR DE ES IT' }, ''],
] as const) {
  test(`${kind} of ${name}: ${asked || 'nothing'} is asked`, () => {
    assert.equal(candidates(kind, groups), asked);
    const items = itemsOf(signed, kind, madeGroups(groups), 5);
    assert.equal(items.length, asked === '' ? 0 : 5 * asked.split(' ').length);
  });
}

test('without groups none of the three is asked', () => {
  for (const kind of ['short-answer', 'recall', 'grouping'] as const) assert.deepEqual(signed.candidates(madeFacts({ groups: [] }), kind), []);
});

test('of an incomplete list what is on it can be recalled, but nobody is the only one', () => {
  const incomplete = { signatories: { ...listOf(), complete: false } };
  assert.equal(candidates('recall', { a: 'FR DE' }, incomplete), 'france germany');
  assert.equal(candidates('short-answer', { a: 'FR CH BE' }, incomplete), '');
});
const listOf = () => ({
  asOf: '2020-05-06',
  list: ['FR', 'DE'].map((country) => ({ id: country === 'FR' ? 'france' : 'germany', kind: 'state', country, cites: [{ source: 'report', paragraph: 1 }] })),
});

test('short-answer: the only one is typed; tested and told with it is that the others are not on the list, and that it is of the group', () => {
  const [item] = askedAs('enter', itemsOf(signed, 'short-answer', madeGroups({ a: 'FR CH BE' }), 1));
  assert.ok(item);
  const { view, key, parts, tells, rationale, hints } = item;
  assert.deepEqual([view.ask === 'enter' && view.reads === 'name' && view.names, codeOf(key.right), key.near], ['country', 'FR', []]);
  assert.deepEqual(view.stem, { form: 'signed', about: [{ say: 'text', text: { en: 'group a' } }], office: 'foreign-minister', asFirstPublished: true });
  assert.deepEqual(parts, { '': [id('france'), id('CH'), id('BE')] });
  assert.deepEqual(tells.toSorted(), [id('BE'), id('CH'), 'made-up/a/has-FR', id('france')]);
  assert.deepEqual(rationale.map(({ option, why }) => [option, why]), [[undefined, 'on-list']]);
  assert.deepEqual(hints, [{ hint: 'first-letters', about: [key.right] }]);
  assert.deepEqual([view.hints], [1]);
});

test('recall: all on the list are to be named, each a part; tested and told with it is who of the group is missing', () => {
  const [item] = askedAs('list', itemsOf(signed, 'recall', madeGroups({ a: 'FR DE CH' }), 1));
  assert.ok(item);
  const { view, key, parts, tells, rationale, hints } = item;
  assert.deepEqual([view.names, view.of, codesOf(key.right), view.hints], ['country', 2, 'DE FR', 1]);
  assert.deepEqual(parts, { 0: [id('france'), id('CH')], 1: [id('germany'), id('CH')] });
  assert.deepEqual(tells.toSorted(), [id('CH'), 'made-up/a/has-DE', 'made-up/a/has-FR', id('france'), id('germany')]);
  assert.deepEqual(rationale.map(({ option, why }) => [option, why]), [['0', 'on-list'], ['1', 'on-list']]);
  assert.deepEqual(hints, [{ hint: 'first-letters', about: key.right }]);
});

test('recall asks for eight names and for no more', () => {
  const many = (count: number) => {
    const codes = 'FR DE ES IT PL JP CL SE NL'.split(' ').slice(0, count);
    const list = codes.map((country) => ({ id: country.toLowerCase(), kind: 'state', country, cites: [{ source: 'report', paragraph: 1 }] }));
    return candidates('recall', { a: codes.join(' ') }, { signatories: { complete: true, list }, pools: { countries: ['CH'] } }).split(' ').filter(Boolean).length;
  };
  assert.deepEqual([many(8), many(9)], [8, 0]);
});

test('grouping: four to six of those on the list, each under the one group that it is of, and none stays empty', () => {
  const groups = { a: 'FR DE CH', b: 'ES IT', c: 'PL JP', d: 'CL KE' };
  const items = askedAs('group', itemsOf(signed, 'grouping', madeGroups(groups), 60));
  for (const { view, key, parts, states } of items) {
    assert.ok(view.options.length >= 4 && view.options.length <= 6);
    assert.ok(view.targets.length === 2 || view.targets.length === 3);
    assert.deepEqual(view.stem.about, []);
    assert.deepEqual(new Set(Object.values(key.right)), new Set(view.targets.map((target) => target.id)));
    for (const { id: option, label } of view.options) {
      const target = view.targets.find((one) => one.id === key.right[option]);
      const group = target?.label.say === 'text' ? (target.label.text['en']?.at(-1) ?? '') : '';
      assert.ok(groups[group as keyof typeof groups].split(' ').includes(codeOf(label)), `${codeOf(label)} under ${group}`);
      assert.deepEqual(parts[option], [`made-up/${group}/has-${codeOf(label)}`]);
    }
    assert.equal(states.length, view.options.length);
  }
  assert.deepEqual(new Set(items.map(({ view }) => view.options.length)), new Set([4, 5, 6]));
  assert.deepEqual(new Set(items.map(({ view }) => view.targets.length)), new Set([2, 3]));
});

test('grouping shows the one that was asked for', () => {
  const facts = madeGroups({ a: 'FR DE ES', b: 'IT PL JP CL' });
  for (let seed = 0; seed < 30; seed++) {
    const item = itemAbout(id('chile'), signed, 'grouping', benchOf(facts, seed));
    assert.ok(typeof item === 'object' && item.view.ask === 'group');
    assert.ok(item.view.options.some(({ label }) => codeOf(label) === 'CL'));
  }
});

test('a group is not asked about while another item of the quiz asks about a member', () => {
  const facts = madeGroups({ a: 'FR CH BE', b: 'DE ES KE' });
  const refuses = (entity: string, kind: Kind, taken: string) => itemAbout(id(entity), signed, kind, benchOf(facts, 1, { mayTell: (fact) => fact !== taken }));
  for (const taken of ['france', 'CH', 'BE']) assert.equal(refuses('france', 'short-answer', id(taken)), 'would-give-away');
  for (const taken of ['germany', 'spain', 'KE']) assert.equal(refuses('germany', 'recall', id(taken)), 'would-give-away');
  assert.equal(typeof refuses('germany', 'recall', id('france')), 'object');
});

test('recall does not ask what was told', () => {
  const facts = madeGroups({ b: 'DE ES KE' });
  assert.equal(itemAbout(id('germany'), signed, 'recall', benchOf(facts, 1, { isFresh: (fact) => fact !== id('spain') })), 'would-give-away');
});

test('a longer recall is harder, and so is the only one of a larger group', () => {
  const difficulty = (kind: Kind, codes: string) => itemsOf(signed, kind, madeGroups({ a: codes }), 1)[0]?.difficulty ?? 0;
  assert.ok(difficulty('recall', 'FR DE') < difficulty('recall', 'FR DE ES IT'));
  assert.ok(difficulty('short-answer', 'FR CH BE') < difficulty('short-answer', 'FR CH BE NL SE HU'));
});
