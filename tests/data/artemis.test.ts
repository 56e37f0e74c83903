import assert from 'node:assert/strict';
import { test } from 'node:test';
import { world } from '../../src/world/countries.ts';
import { statementFile } from '../support/statement-file.ts';

const { signatories, instruments, events, groups, claims, pools, reading, sources } = statementFile('artemis-accords');

test('lists the eight that signed first, complete for that day alone', () => {
  assert.equal(signatories.list.map(({ country }) => country).join(' '), 'AU CA IT JP LU AE GB US');
  assert.deepEqual([signatories.complete, signatories.asOf, signatories.office], [true, '2020-10-13', 'government']);
});

test('dates four treaties by the day that each was opened, and keeps the day of adoption from the wrong options', () => {
  assert.deepEqual(
    instruments.map(({ id, moment, date, alsoDated }) => [id, moment, date, ...alsoDated]),
    [
      ['outer-space-treaty', 'opened', '1967-01-27', '1966-12-19'],
      ['rescue-agreement', 'opened', '1968-04-22', '1967-12-19'],
      ['liability-convention', 'opened', '1972-03-29', '1971-11-29'],
      ['registration-convention', 'opened', '1975-01-14', '1974-11-12'],
    ],
  );
});

test('dates what happened', () => {
  assert.deepEqual(
    events.map(({ id, moment, date }) => [id, moment, date]),
    [
      ['signing', 'signed', '2020-10-13'],
      ['apollo-landing', 'happened', '1969-07-20'],
      ['station-crew', 'happened', '2000-11-02'],
    ],
  );
});

test('shows no source whose date is that of the signing', () => {
  assert.deepEqual(sources.flatMap(({ date }) => date ?? []), []);
});

test('has one claim for each of sections 3 to 12', () => {
  assert.deepEqual(claims.map(({ act, cites }) => `${cites[0].section} ${act}`), [
    '3 commits-to', '4 commits-to', '5 commits-to', '6 commits-to', '7 commits-to',
    '8 commits-to', '9 commits-to', '10 says', '11 commits-to', '12 commits-to',
  ]);
});

const membersOf = ({ members }: (typeof groups)[number]): readonly string[] => members.map((member) => ('country' in member ? member.country : member.entity));

test('members of the groups', () => {
  assert.deepEqual(
    groups.map((group) => [group.id, membersOf(group).join(' ')]),
    [
      ['station-partners', 'CA JP RU US'],
      ['own-crewed-rockets', 'CN RU US'],
      ['european', 'IT LU GB'],
      ['north-american', 'CA US'],
      ['elsewhere', 'AU JP AE'],
      ['g7', 'CA IT JP GB US'],
    ],
  );
});

// Who had signed by the end of 2024.
const SIGNED = `AE AO AR AM AT AU BE BG BH BR CA CH CL CO CY CZ DE DK DO EC EE ES FR GB GR IL IN IS IT JP KR LI LT LU MX NG NL
  NZ PA PE PL RO RW SA SE SG SI SK TH UA US UY`.split(/\s+/);

test('has in its groups nobody who joined later, and nobody from outside the UN', () => {
  const founders = new Set(signatories.list.map(({ country }) => country));
  for (const code of groups.flatMap(membersOf)) {
    assert.ok(founders.has(code) || !SIGNED.includes(code), code);
    assert.equal(world.get(code)?.unMember, true, code);
  }
});

test('has in its pool only states that did not sign in the four years that followed', () => {
  assert.equal(SIGNED.length, 52);
  assert.deepEqual(pools.countries.filter((code) => SIGNED.includes(code)), []);
  assert.ok(pools.countries.length >= 10);
  for (const code of ['RU', 'CN', 'IR', 'ZA', 'ID', 'EG', 'PK']) assert.ok(pools.countries.includes(code), code);
});

test('retells the preamble and all thirteen sections', () => {
  assert.deepEqual(reading.map(({ section }) => section), ['preamble', ...Array.from({ length: 13 }, (_, index) => String(index + 1))]);
});
