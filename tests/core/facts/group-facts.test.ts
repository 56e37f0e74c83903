import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memberId, speaksId } from '../../../src/core/facts/fact-ids.ts';
import { madeFacts } from '../../support/made-facts.ts';
import { rawStatement } from '../../support/raw-statement.ts';

const base = rawStatement();
const cites = [{ source: 'report', paragraph: 2 }];
const withGroup = (members: readonly object[], more: object = {}) =>
  madeFacts({ groups: [{ id: 'some', name: 'some countries', members, complete: true, cites, ...more }] });

const country = (code: string) => ({ country: code });
const entity = (id: string) => ({ entity: id });

for (const [name, members, countries, complete] of [
  ['countries', [country('FR'), country('CH')], 'FR CH', true],
  ['a country and a signatory', [country('CH'), entity('italy')], 'CH IT', true],
  ['one named twice', [country('IT'), entity('italy'), country('CH')], 'IT CH', true],
  ['one who joined later', [country('FR'), entity('palau')], 'FR PW', true],
  ['a body that is no country', [country('FR'), entity('union')], 'FR', false],
] as const) {
  test(`a group of ${name} ${complete ? 'is whole' : 'is not whole as a group of countries'}`, () => {
    const [group] = withGroup(members).groups;
    assert.deepEqual([group?.countries.join(' '), group?.complete], [countries, complete]);
  });
}

test('what the file calls incomplete is', () => {
  assert.equal(withGroup([country('FR')], { complete: false }).groups[0]?.complete, false);
});

test('each member is a fact of its own, cited as the group is', () => {
  const { members } = withGroup([country('FR'), entity('palau')]);
  assert.deepEqual(
    members.map(({ id, truth, group, country: code }) => [id, truth, group, code]),
    [
      ['made-up/some/has-FR', 'true', 'some', 'FR'],
      ['made-up/some/has-PW', 'true', 'some', 'PW'],
    ],
  );
  assert.deepEqual(members.map((member) => member.cites), [cites, cites]);
  assert.equal(members[0]?.id, memberId('made-up', 'some', 'FR'));
});

test('no two facts have one id', () => {
  const { signed, dated, counted, said, reported, members } = madeFacts();
  const ids = [signed, dated, counted, said, reported, members].flatMap((list) => list.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
});

test('whoever is named as a speaker is a fact: of claims, and of claimed dates alone', () => {
  const { said, dated } = madeFacts();
  assert.deepEqual(new Set(said.map(({ speaks }) => speaks)), new Set([speaksId('made-up', 'signatories')]));
  assert.deepEqual(
    dated.flatMap(({ id, speaker, speaks }) => (speaker === undefined && speaks === undefined ? [] : [[id, speaks]])),
    [['made-up/talks/dated', 'made-up/signatories/speaks']],
  );
});

test('a claim knows whether its source names an author', () => {
  const authored = (sources: readonly object[]) => new Set(madeFacts({ sources }).said.map((said) => said.authored));
  assert.deepEqual(authored(base.sources), new Set([true]));
  assert.deepEqual(authored([{ id: 'report', title: 'A made-up report' }]), new Set([false]));
});

test('the hash falls with a member, and with the author of a source', () => {
  const hashes = [
    withGroup([country('FR'), country('CH')]),
    withGroup([country('FR')]),
    withGroup([country('FR'), entity('union')]),
    madeFacts({ sources: [{ id: 'report', title: 'A made-up report', date: '2020-05-06' }] }),
    madeFacts(),
  ].map(({ hash }) => hash);
  assert.equal(new Set(hashes).size, hashes.length);
});
