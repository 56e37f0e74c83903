import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missing } from '../../../src/core/forms/missing.ts';
import type { Kind } from '../../../src/core/item.ts';
import { askedAs, codeOf, codesOf, itemsOf, rightOf, wrongOf } from '../../support/items-of.ts';
import { benchOf, itemAbout, madeFacts } from '../../support/made-facts.ts';
import { madeGroups } from '../../support/made-groups.ts';
import { rawStatement } from '../../support/raw-statement.ts';

const base = rawStatement();
const id = (entity: string): string => `made-up/${entity}/signed`;

for (const [kind, name, groups, asked] of [
  ['choice', 'one missing of three', { a: 'FR DE CH' }, 'CH'],
  ['choice', 'one beside it on the list', { a: 'FR CH' }, ''],
  ['choice', 'none missing', { a: 'FR DE ES' }, ''],
  ['choice', 'none on the list', { a: 'CH BE NL' }, ''],
  ['choice', 'a later joiner beside them', { a: 'FR DE CH PW' }, 'CH'],
  ['choice', 'a later joiner in place of a missing one', { a: 'FR DE PW' }, ''],
  ['choice', 'one from outside the UN', { a: 'FR DE XK' }, ''],
  ['choice', 'the same one in two groups', { a: 'FR DE CH', b: 'ES IT CH' }, 'CH'],
  ['multiple-response', 'two missing of five', { a: 'FR DE ES CH BE' }, 'CH BE'],
  ['multiple-response', 'one missing', { a: 'FR DE ES IT CH' }, ''],
  ['multiple-response', 'two on the list', { a: 'FR DE CH BE NL' }, ''],
  ['short-answer', 'just one missing', { a: 'FR DE CH' }, 'CH'],
  ['short-answer', 'two missing', { a: 'FR CH BE' }, ''],
  ['short-answer', 'a later joiner', { a: 'FR DE CH PW' }, ''],
  ['short-answer', 'two members in all', { a: 'FR CH' }, ''],
  ['grouping', 'one missing of four', { a: 'FR DE ES CH' }, 'CH'],
  ['grouping', 'three missing of four', { a: 'FR CH BE NL' }, 'CH BE NL'],
  ['grouping', 'three in all', { a: 'FR DE CH' }, ''],
  ['grouping', 'none missing', { a: 'FR DE ES IT' }, ''],
  ['grouping', 'none on the list', { a: 'CH BE NL SE' }, ''],
  ['grouping', 'four in all, one a later joiner', { a: 'FR DE CH PW' }, ''],
  ['grouping', 'a later joiner beside four', { a: 'FR DE ES CH PW' }, 'CH'],
] as const) {
  test(`${kind} of ${name}: ${asked || 'nothing'} is asked`, () => {
    const facts = madeGroups(groups);
    assert.equal(missing.candidates(facts, kind).map(({ fact }) => fact.id.split('/')[1]).join(' '), asked);
    const items = itemsOf(missing, kind, facts, 5);
    assert.equal(items.length, asked === '' ? 0 : 5 * asked.split(' ').length);
    for (const item of items) assert.doesNotMatch(JSON.stringify(item), /"PW"|"XK"/);
  });
}

for (const [name, facts] of [
  ['a list that is not complete', madeGroups({ a: 'FR DE ES CH' }, { signatories: { ...base.signatories, complete: false } })],
  ['a file without groups', madeFacts({ groups: [] })],
] as const) {
  test(`${name} has nobody missing`, () => {
    for (const kind of missing.kinds) assert.deepEqual(missing.candidates(facts, kind), []);
  });
}

test('choice: the missing one beside those of its group that are on the list, and the stem names the group', () => {
  for (const item of askedAs('choose', itemsOf(missing, 'choice', madeGroups({ a: 'FR DE ES IT CH BE' }), 20))) {
    assert.equal(item.view.options.length, 4);
    assert.match(codesOf(rightOf(item)), /^(BE|CH)$/);
    for (const label of wrongOf(item)) assert.match(codeOf(label), /FR|DE|ES|IT/);
    assert.deepEqual(item.view.stem, { form: 'missing', about: [{ say: 'text', text: { en: 'group a' } }], office: 'foreign-minister', asFirstPublished: true });
    assert.deepEqual([item.view.level, item.view.topic, item.view.hints], ['understand', 'signatories', 0]);
  }
});

test('every option has its reason, which says where it is and never why', () => {
  const items = [...itemsOf(missing, 'choice', madeGroups({ a: 'FR DE CH' }), 3), ...itemsOf(missing, 'grouping', madeGroups({ a: 'FR DE ES CH' }), 3)];
  for (const { view, rationale } of items) {
    assert.ok(view.ask === 'choose' || view.ask === 'group');
    for (const { id: option, label } of view.options) {
      const [reason, ...more] = rationale.filter((one) => one.option === option);
      assert.deepEqual([reason?.why, reason?.about, more], [codeOf(label) === 'CH' ? 'not-on-list' : 'on-list', [label], []]);
    }
  }
});

test('the stem states that all of them are of the group, and the feedback tells where each is', () => {
  const [item] = itemsOf(missing, 'choice', madeGroups({ a: 'FR DE CH' }), 1);
  assert.deepEqual(Object.values(item?.parts ?? {}), [[id('CH')]]);
  assert.deepEqual(item?.states.toSorted(), ['made-up/a/has-CH', 'made-up/a/has-DE', 'made-up/a/has-FR']);
  assert.deepEqual(item?.tells.toSorted(), [id('CH'), id('france'), id('germany')]);
});

test('multiple-response: two missing of five', () => {
  for (const item of askedAs('choose', itemsOf(missing, 'multiple-response', madeGroups({ a: 'FR DE ES IT CH BE NL' }), 20))) {
    assert.deepEqual([item.view.options.length, item.view.pick, rightOf(item).length], [5, 2, 2]);
    for (const label of rightOf(item)) assert.match(codeOf(label), /CH|BE|NL/);
    assert.deepEqual(Object.keys(item.parts).toSorted(), item.key.right.toSorted());
  }
});

test('short-answer: the missing one is typed, and tested and told with it is that the others are on the list', () => {
  const [item] = askedAs('enter', itemsOf(missing, 'short-answer', madeGroups({ a: 'FR DE CH' }), 1));
  assert.ok(item);
  assert.equal(codeOf(item.key.right), 'CH');
  assert.deepEqual(item.parts, { '': [id('CH'), id('france'), id('germany')] });
  assert.deepEqual(item.tells.toSorted(), [id('CH'), 'made-up/a/has-CH', id('france'), id('germany')]);
  assert.deepEqual(item.rationale.map(({ option, why }) => [option, why]), [[undefined, 'not-on-list']]);
  assert.deepEqual([item.view.hints, item.hints], [1, [{ hint: 'first-letters', about: [item.key.right] }]]);
});

test('grouping: four to six under on the list and not on the list, each at least one, in every mixture', () => {
  const items = askedAs('group', itemsOf(missing, 'grouping', madeGroups({ a: 'FR DE ES IT PL CH BE NL SE' }), 80));
  const mixtures = items.map(({ view, key }) => {
    assert.deepEqual(view.targets.map(({ label }) => label.say === 'word' && label.word), ['on-the-list', 'not-on-the-list']);
    const [on, off] = view.targets.map((target) => view.options.filter((option) => key.right[option.id] === target.id).map(({ label }) => codeOf(label)));
    for (const code of on ?? []) assert.match(code, /FR|DE|ES|IT|PL/);
    for (const code of off ?? []) assert.match(code, /CH|BE|NL|SE/);
    assert.ok(view.options.length >= 4 && view.options.length <= 6);
    return `${on?.length}+${off?.length}`;
  });
  assert.deepEqual([...new Set(mixtures)].toSorted(), ['1+3', '1+4', '2+2', '2+3', '2+4', '3+1', '3+2', '3+3', '4+1', '4+2', '5+1']);
});

test('nearest first: beside a Western European stand those of its part of the world', () => {
  for (const item of askedAs('choose', itemsOf(missing, 'choice', madeGroups({ a: 'FR DE JP CL ES IT CH' }), 20))) {
    const codes = codesOf(wrongOf(item));
    assert.ok(codes.includes('DE') && codes.includes('FR') && !codes.includes('JP') && !codes.includes('CL'), codes);
  }
});

const addressed = { a: 'FR DE ES RU BY' };
for (const [kind, addressedFree, most] of [
  ['choice', true, 1],
  ['choice', false, 0],
  ['multiple-response', true, 0],
  ['grouping', true, 1],
  ['grouping', false, 0],
] as const) {
  test(`${kind} of a group with two addressed parties${addressedFree ? '' : ', one shown before,'} shows ${most} at most`, () => {
    const items = itemsOf(missing, kind, madeGroups(addressed), 20, addressedFree ? {} : { isFresh: (fact) => fact !== id('RU') });
    const shown = items.map(({ view }) => ('options' in view ? view.options.filter(({ label }) => /RU|BY/.test(codeOf(label))).length : 0));
    assert.equal(Math.max(0, ...shown), most);
  });
}

test('an addressed party is not typed where one was shown before', () => {
  const facts = madeGroups({ a: 'FR DE RU' });
  assert.equal(itemAbout(id('RU'), missing, 'short-answer', benchOf(facts, 1, { isFresh: (fact) => fact !== id('BY') })), 'would-give-away');
  assert.equal(typeof itemAbout(id('RU'), missing, 'short-answer', benchOf(facts, 1)), 'object');
});

test('whoever is asked about or was told about does not stand beside them', () => {
  const facts = madeGroups({ a: 'FR DE ES IT CH' });
  const codes = (more: object) => itemsOf(missing, 'choice', facts, 20, more).flatMap(({ view }) => ('options' in view ? view.options.map(({ label }) => codeOf(label)) : []));
  assert.ok(codes({}).includes('FR'));
  assert.ok(!codes({ mayTell: (fact: string) => fact !== id('france') }).includes('FR'));
  assert.ok(!codes({ isFresh: (fact: string) => fact !== id('france') }).includes('FR'));
  assert.equal(itemAbout(id('CH'), missing, 'choice', benchOf(facts, 1, { isFresh: () => false })), 'would-give-away');
});

test('neighbours are harder to tell apart than a far-flung group', () => {
  const difficulty = (kind: Kind, codes: string) => itemsOf(missing, kind, madeGroups({ a: codes }), 1)[0]?.difficulty ?? 0;
  assert.ok(difficulty('choice', 'JP CL CH') < difficulty('choice', 'FR DE CH'));
  assert.ok(difficulty('choice', 'FR DE ES CH BE') < difficulty('multiple-response', 'FR DE ES CH BE'));
});
