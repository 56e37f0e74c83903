import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Parted, partedGroups } from '../../../src/core/forms/parted-groups.ts';
import { codesOf } from '../../support/items-of.ts';
import { madeFacts } from '../../support/made-facts.ts';
import { rawStatement } from '../../support/raw-statement.ts';

const base = rawStatement();

function partedOf(codes: string, more: object = {}, group: object = {}): Parted | undefined {
  const members = codes.split(' ').map((country) => ({ country }));
  const cites = [{ source: 'report', paragraph: 2 }];
  return partedGroups(madeFacts({ groups: [{ id: 'some', name: 'some', members, complete: true, cites, ...group }], ...more }))[0];
}
const row = (parted: Parted | undefined) =>
  parted && [codesOf(parted.on.map(({ subject }) => subject)), codesOf(parted.off.map(({ subject }) => subject)), parted.known];

for (const [name, codes, on, off, known] of [
  ['some on the list, some not', 'FR DE CH', 'DE FR', 'CH', true],
  ['all on the list', 'FR DE', 'DE FR', '', true],
  ['none on the list', 'CH KE', '', 'CH KE', true],
  ['one outside every pool', 'FR MX', 'FR', 'MX', true],
  ['an addressed party', 'FR RU', 'FR', 'RU', true],
  ['one who joined later', 'FR CH PW', 'FR', 'CH', false],
  ['one from outside the UN', 'FR CH XK', 'FR', 'CH', false],
] as const) {
  test(`${name}: on ${on || 'nobody'}, off ${off || 'nobody'}, ${known ? 'all known' : 'not all known'}`, () => {
    assert.deepEqual(row(partedOf(codes)), [on, off, known]);
  });
}

test('of a list that is not complete nobody is known to be missing', () => {
  assert.deepEqual(row(partedOf('FR DE CH', { signatories: { ...base.signatories, complete: false } })), ['DE FR', '', false]);
});

test('a group that is not whole is not asked about', () => {
  assert.equal(partedOf('FR DE CH', {}, { complete: false }), undefined);
});
