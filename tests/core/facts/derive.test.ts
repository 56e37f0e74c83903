import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeFacts } from '../../support/made-facts.ts';
import { rawStatement } from '../../support/raw-statement.ts';

const base = rawStatement();
const facts = madeFacts();
const signed = (id: string, from = facts) => from.signed.find((fact) => fact.id === `made-up/${id}/signed`);

for (const [id, truth, kind] of [
  ['france', 'true', 'state'],
  ['union', 'true', 'organisation'],
  ['palau', 'unknown', 'state'],
  ['HU', 'false', 'state'],
  ['RU', 'false', 'state'],
  ['CH', 'false', 'state'],
] as const) {
  test(`that ${id} is on the list is ${truth}`, () => assert.deepEqual([signed(id)?.truth, signed(id)?.kind], [truth, kind]));
}

test('names every country once, the affected party not at all', () => {
  const codes = facts.signed.flatMap(({ country }) => country ?? []);
  assert.equal(new Set(codes).size, codes.length);
  assert.equal(codes.includes('UA'), false);
});

test('knows the addressed parties', () => {
  assert.deepEqual(facts.signed.filter(({ addressed }) => addressed).map(({ country }) => country), ['RU', 'BY']);
});

test('of an incomplete list no absence is known', () => {
  const incomplete = madeFacts({ signatories: { ...base.signatories, complete: false } });
  assert.deepEqual(new Set(incomplete.signed.map(({ truth }) => truth)), new Set(['true', 'unknown']));
  assert.deepEqual(incomplete.counted.map(({ truth }) => truth), ['unknown', 'unknown']);
});

test('places a country in its groups, then subregion, then continent', () => {
  assert.deepEqual(signed('germany')?.places, ['neighbours', '155', '150']);
  assert.deepEqual(signed('italy')?.places, ['neighbours', '039', '150']);
  assert.deepEqual(signed('japan')?.places, ['030', '142']);
});

test('counts countries and signatories apart', () => {
  assert.deepEqual(facts.counted.map(({ unit, value }) => [unit, value]), [['country', 7], ['signatory', 8]]);
});

test('counts once where only states signed', () => {
  const states = madeFacts({ signatories: { ...base.signatories, list: base.signatories.list.filter(({ kind }) => kind === 'state') } });
  assert.deepEqual(states.counted.map(({ unit }) => unit), ['country']);
});

test('gives a claimed date its speaker, and a recorded one none', () => {
  const speakers = facts.dated.filter(({ sort }) => sort === 'event').map(({ id, speaker }) => [id, speaker]);
  assert.deepEqual(speakers, [
    ['made-up/release/dated', undefined],
    ['made-up/talks/dated', { say: 'word', word: 'signatories' }],
    ['made-up/visit/dated', undefined],
  ]);
});

test('follows what parties include to the end', () => {
  const covers = Object.fromEntries(facts.parties.map(({ id, covers }) => [id, covers.toSorted()]));
  assert.deepEqual(covers, { ru: ['ru'], by: ['by'], ua: ['ua'], all: ['all', 'by', 'council', 'ru', 'ua'], council: ['council', 'ru'] });
});

test('parties that include each other do not turn for ever', () => {
  const round = madeFacts({ claims: [], events: [], parties: [{ id: 'a', name: 'A', role: 'urged', includes: ['b'] }, { id: 'b', name: 'B', role: 'urged', includes: ['a'] }] });
  assert.deepEqual(round.parties.map(({ covers }) => covers.toSorted()), [['a', 'b'], ['a', 'b']]);
});

test('says the list is the first published one where it grew or is bounded in time', () => {
  assert.equal(facts.list.asFirstPublished, true);
  const { asOf: _, ...open } = base.signatories;
  assert.equal(madeFacts({ signatories: { ...open, later: [] } }).list.asFirstPublished, undefined);
});

test('unreported is false of a complete account and unknown of another', () => {
  const truths = (from: typeof facts) => from.reported.map(({ truth }) => truth);
  assert.deepEqual(truths(facts), ['true', 'false', 'false', 'false', 'false', 'false']);
  assert.deepEqual(new Set(truths(madeFacts({ reported: { ...base.reported, complete: false } }))), new Set(['true', 'unknown']));
});

test('knows what a thing is numbered in', () => {
  const numbered = madeFacts({ instruments: base.instruments.map((one) => ({ ...one, series: 'resolutions of the council' })) });
  assert.deepEqual(numbered.dated.flatMap(({ series }) => (series === undefined ? [] : [series])), base.instruments.map(() => 0));
});

test('the hash tells series apart, and lives through a mended name of one', () => {
  const hash = (...series: readonly (string | undefined)[]) =>
    madeFacts({ instruments: base.instruments.map((one, at) => ({ ...one, ...(series[at] === undefined ? {} : { series: series[at] }) })) }).hash;
  assert.equal(hash('acts', 'acts', 'acts'), hash('Acts', 'Acts', 'Acts'));
  assert.equal(new Set([hash(), hash('acts', 'acts', 'acts'), hash('acts', 'bills', 'acts'), hash('acts', 'acts'), hash('acts', 'bills', 'bills')]).size, 5);
});

test('the hash falls with who claims a date', () => {
  const hash = (assertedBy: string) => madeFacts({ events: base.events.map((one) => ('assertedBy' in one ? { ...one, assertedBy } : one)) }).hash;
  assert.notEqual(hash('ru'), hash('by'));
});

const [claim] = base.claims;
const [instrument] = base.instruments;
const first = <T>(list: readonly T[], more: object) => [{ ...list[0], ...more }, ...list.slice(1)];

test('the hash is 20 bits', () => assert.ok(facts.hash >= 0 && facts.hash < 2 ** 20));

for (const [name, change] of [
  ['the title', { title: 'Another title' }],
  ['names of instruments', { instruments: base.instruments.map((one) => ({ ...one, name: `The ${one.name}` })) }],
  ['the name of a source', { sources: first(base.sources, { title: 'Another report' }) }],
  ['what a claim is about', { claims: first(base.claims, { about: 'keeping the treaties' }) }],
  ['a subject that is not reported', { reported: { ...base.reported, list: base.reported.list.map((one) => ({ ...one, name: `${one.name} or so` })) } }],
  ['the name of a group', { groups: first(base.groups, { name: 'those around France' }) }],
  ['the name of a party', { parties: base.parties.map((party) => ('name' in party ? { ...party, name: { en: 'others', ar: 'آخرون' } } : party)) }],
  ['the name of a body', { signatories: { ...base.signatories, list: base.signatories.list.map((one) => ('name' in one ? { ...one, name: 'the Union' } : one)) } }],
  ['the language of its texts', { lang: 'fr' }],
  ['the order of keys', { claims: base.claims.map((one) => Object.fromEntries(Object.entries(one).toReversed())) }],
] as const) {
  test(`the hash lives through a change of ${name}`, () => assert.equal(madeFacts(change).hash, facts.hash));
}

test('the hash falls with every changed fact', () => {
  const { signatories, pools, reported, groups, parties, events } = base;
  const changes: readonly object[] = [
    { id: 'another' },
    { instruments: base.instruments.slice(1) },
    ...[{ date: '2002' }, { number: 12 }, { moment: 'opened' }, { alsoDated: ['2003'] }, { id: 'primary' }, { cites: [{ source: 'report', paragraph: 4 }] }].map((more) => ({ instruments: [{ ...instrument, ...more }, ...base.instruments.slice(1)] })),
    { events: events.map(({ standing: _, assertedBy: __, ...event }) => event) },
    { events: first(events, { tells: ['keep'] }) },
    { signatories: { ...signatories, complete: false } },
    { signatories: { ...signatories, office: 'leader' } },
    { signatories: { ...signatories, list: signatories.list.slice(1) } },
    { signatories: { ...signatories, list: first(signatories.list, { country: 'PT' }) } },
    { signatories: { ...signatories, later: [] } },
    ...[{ act: 'urges' }, { by: 'ua' }, { to: ['ru'] }, { open: ['to'] }, { about: base.claims[1]?.about }].map((more) => ({ claims: [{ ...claim, ...more }, ...base.claims.slice(1)] })),
    { claims: base.claims.slice(1) },
    { pools: { ...pools, countries: pools.countries.slice(1) } },
    { pools: { ...pools, instruments: pools.instruments.slice(1) } },
    { reported: { ...reported, complete: false } },
    { reported: { ...reported, list: reported.list.map((one) => ({ ...one, fits: ['urges'] })) } },
    { groups: [] },
    { groups: first(groups, { complete: false }) },
    { groups: first(groups, { members: [{ country: 'DE' }] }) },
    { parties: first(parties, { role: 'urged' }) },
    { parties: parties.map(({ includes: _, ...party }) => party) },
    { sources: first(base.sources, { date: '2020-05-07' }) },
  ];
  const hashes = changes.map((change) => madeFacts(change).hash);
  assert.equal(new Set([facts.hash, ...hashes]).size, changes.length + 1);
});
