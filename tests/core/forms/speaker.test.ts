import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraft } from '../../../src/core/compose/draft.ts';
import { seededDraw } from '../../../src/core/compose/draw.ts';
import { dated } from '../../../src/core/forms/dated.ts';
import { speaker } from '../../../src/core/forms/speaker.ts';
import { supported } from '../../../src/core/forms/supported.ts';
import type { Label } from '../../../src/core/label.ts';
import { askedAs, itemsOf, rightOf, wrongOf } from '../../support/items-of.ts';
import { benchOf, itemAbout, madeFacts } from '../../support/made-facts.ts';
import { rawStatement } from '../../support/raw-statement.ts';

const base = rawStatement();
const said = (label: Label): string => (label.say === 'word' ? label.word : label.say === 'country' ? label.code : label.say === 'text' ? Object.values(label.text).join() : '');

/** Every wrong option that comes up for one claim, over many dice. */
function othersOf(claim: string, more: object = {}): string {
  const facts = madeFacts(more);
  const items = Array.from({ length: 40 }, (_, seed) => itemAbout(`made-up/${claim}/said`, speaker, 'choice', benchOf(facts, seed))).filter((item) => typeof item === 'object');
  return items.length === 0 ? '' : [...new Set(askedAs('choose', items).flatMap((item) => wrongOf(item).map(said)))].toSorted().join(', ');
}

for (const [claim, others, why] of [
  ['look', 'BY, RU, author', 'put to nobody: any state off the list, and the reporter'],
  ['reply', 'RU, author', 'put to Belarus'],
  ['blame', 'BY, author', 'put to Russia'],
  ['keep', '', 'put to both, which leaves the reporter alone'],
  ['join', '', 'put to all UN members, and so to each'],
] as const) {
  test(`who says ${claim} (${why}): ${others || 'not asked'}`, () => assert.equal(othersOf(claim), others));
}

test('a party on the list is among the signatories, one that joined later may be', () => {
  const parties = (code: string) => ({ parties: [...base.parties, { id: 'other', country: code, role: 'affected' }] });
  assert.equal(othersOf('reply', parties('FR')), 'RU, author');
  assert.equal(othersOf('reply', parties('PW')), 'RU, author');
  assert.equal(othersOf('reply', parties('CH')), 'CH, RU, author');
});

test('a set of states may hold signatories, a body that asserts does not', () => {
  assert.doesNotMatch(othersOf('look'), /council|UN members/);
  assert.equal(othersOf('reply', { parties: [...base.parties, { id: 'court', name: 'the court', role: 'asserting' }] }), 'RU, author, the court');
});

test('a source without an author has none who could be taken for the speaker', () => {
  const sources = [{ id: 'report', title: 'A made-up report', date: '2020-05-06' }];
  assert.equal(othersOf('look', { sources }), '');
  assert.equal(othersOf('look', { sources, parties: [...base.parties, { id: 'court', name: 'the court', role: 'asserting' }] }), 'BY, RU, the court');
});

test('where a party speaks the signatories are another, unless they say the same', () => {
  const told = { id: 'told', act: 'says', by: 'court', to: [], about: 'the end of the season', cites: [{ source: 'report', paragraph: 5 }] };
  const parties = [...base.parties, { id: 'court', name: 'the court', role: 'asserting' }];
  assert.match(othersOf('told', { parties, claims: [...base.claims, told] }), /signatories/);
  const both = [...base.claims, told, { ...told, id: 'told-too', by: 'signatories' }];
  assert.doesNotMatch(othersOf('told', { parties, claims: both }), /signatories/);
  assert.doesNotMatch(othersOf('told-too', { parties, claims: both }), /the court/);
});

test('the stem names no speaker; the key is the speaker, and each option has its reason', () => {
  const items = askedAs('choose', itemsOf(speaker, 'choice', madeFacts()));
  for (const item of items) {
    const { view, rationale, parts, tells } = item;
    assert.deepEqual([view.stem.speaker, view.stem.about.length, view.stem.about[0]?.say, view.topic, view.level], [undefined, 1, 'claim', 'claims', 'understand']);
    assert.deepEqual(rightOf(item), [{ say: 'word', word: 'signatories' }]);
    assert.ok(view.options.length === 3 || view.options.length === 4);
    for (const { id, label } of view.options) {
      const [reason] = rationale.filter(({ option }) => option === id);
      const [claim] = view.stem.about;
      assert.deepEqual(reason?.speaker, { say: 'word', word: 'signatories' });
      assert.deepEqual([reason?.why, reason?.about], item.key.right.includes(id) ? ['says-so', [claim]] : ['does-not-say', [label, claim]]);
    }
    const [tested = []] = Object.values(parts);
    assert.deepEqual(Object.keys(parts), item.key.right);
    assert.match(String(tested), /^made-up\/\w+\/said,made-up\/signatories\/speaks$/);
    for (const fact of tested) assert.ok(tells.includes(fact));
  }
});

test('one addressed party at most, whose absence from the list is told; none where one was shown before', () => {
  const facts = madeFacts();
  for (const item of askedAs('choose', itemsOf(speaker, 'choice', facts))) {
    const shown = wrongOf(item).map(said).filter((code) => ['RU', 'BY'].includes(code));
    assert.equal(shown.length, 1);
    assert.ok(item.tells.includes(`made-up/${shown[0]}/signed`));
  }
  assert.deepEqual(itemsOf(speaker, 'choice', facts, 5, { isFresh: (id) => id !== 'made-up/RU/signed' }), []);
});

test('no quiz has two, though their speakers differ', () => {
  const told = { id: 'told', act: 'says', by: 'court', to: [], about: 'the end of the season', cites: [{ source: 'report', paragraph: 5 }] };
  const facts = madeFacts({ parties: [...base.parties, { id: 'court', name: 'the court', role: 'asserting' }], claims: [...base.claims, told] });
  const [first, second] = ['look', 'told'].map((id) => itemAbout(`made-up/${id}/said`, speaker, 'choice', benchOf(facts, 1)));
  assert.ok(typeof first === 'object' && typeof second === 'object');
  assert.notDeepEqual(rightOf(askedAs('choose', [first])[0] ?? assert.fail()), rightOf(askedAs('choose', [second])[0] ?? assert.fail()));
  const draft = newDraft(facts, seededDraw(1));
  assert.deepEqual([draft.take(first), draft.take(second)], [true, false]);
});

test('no quiz has two, nor one beside an item whose stem names the speaker', () => {
  const facts = madeFacts();
  const bench = benchOf(facts, 1);
  const make = (maker: typeof speaker, id: string) => {
    const item = itemAbout(id, maker, 'choice', bench);
    assert.ok(typeof item === 'object', id);
    return item;
  };
  const who = make(speaker, 'made-up/look/said');
  for (const other of [make(speaker, 'made-up/reply/said'), make(supported, 'made-up/keep/said'), make(dated, 'made-up/talks/dated')]) {
    for (const [first, second] of [[who, other], [other, who]] as const) {
      const draft = newDraft(facts, seededDraw(1));
      assert.deepEqual([draft.take(first), draft.take(second)], [true, false]);
    }
  }
});
