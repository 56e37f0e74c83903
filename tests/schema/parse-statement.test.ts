import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStatement, parseStatementText } from '../../src/schema/parse-statement.ts';
import { rawStatement } from '../support/raw-statement.ts';

const problemsIn = (input: unknown) => {
  const parsed = parseStatement(input);
  assert.equal(parsed.ok, false);
  return parsed.ok ? [] : parsed.problems.map(({ path, found, expected }) => `${path}: ${found}; ${expected}`);
};
const base = rawStatement();
const withSignatories = (more: object) => rawStatement({ signatories: { ...base.signatories, ...more } });

test('reads a whole file', () => {
  const parsed = parseStatement(base);
  assert.ok(parsed.ok, JSON.stringify(parsed));
});

test('puts plain strings under the language of the file, and leaves maps alone', () => {
  const parsed = parseStatement(rawStatement({ lang: 'fr' }));
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.statement.sources[0].title, { fr: 'A made-up report' });
  assert.deepEqual(parsed.statement.title, { en: 'A made-up statement', ar: 'بيان متخيل' });
});

test('fills in what may be left out', () => {
  const { schemaVersion, id, kind, title, date, sources } = base;
  const parsed = parseStatement({ schemaVersion, id, kind, title, date, sources, signatories: { complete: false, list: [] } });
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.statement, {
    schemaVersion, id, kind, title, date, lang: 'en',
    sources: [{ ...sources[0], title: { en: 'A made-up report' } }],
    signatories: { complete: false, office: 'government', list: [], later: [] },
    parties: [], instruments: [], events: [], claims: [], groups: [], reading: [],
    reported: { complete: false, list: [] },
    pools: { countries: [], instruments: [], events: [] },
  });
});

test('does not change its input', () => {
  const before = JSON.stringify(base);
  parseStatement(base);
  assert.equal(JSON.stringify(base), before);
});

const faults: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  ['nothing', null, ': null; an object'],
  ['a list', [], ': an empty list; an object'],
  ['another version', rawStatement({ schemaVersion: 2 }), 'schemaVersion: 2; 1'],
  ['an unknown field', rawStatement({ signatorees: [] }), 'signatorees: a field of this name; a field that the format knows'],
  ['an unknown kind', rawStatement({ kind: 'song' }), 'kind: "song"; one of joint-statement, declaration, accord, communique, resolution, open-letter'],
  ['no title', rawStatement({ title: undefined }), 'title: nothing; text, or a map from language to text such as {"en": "…"}'],
  ['an empty title', rawStatement({ title: '' }), 'title: ""; some text'],
  ['a blank title', rawStatement({ title: ' \u00a0\n' }), 'title: " \u00a0\\n"; some text that can be seen'],
  ['a title of no width', rawStatement({ title: '\u200b\u2060\u00ad' }), 'title: "\u200b\u2060\u00ad"; some text that can be seen'],
  ['a title of controls', rawStatement({ title: { en: '\u0007' } }), 'title.en: "\\u0007"; some text that can be seen'],
  ['a title in no language', rawStatement({ title: {} }), 'title: an object; text in one language at least'],
  ['an author of spaces', rawStatement({ sources: [{ ...base.sources[0], author: '  ' }] }), 'sources[0].author: "  "; some text that can be seen'],
  ['no sources', rawStatement({ sources: [] }), 'sources: an empty list; at least one entry'],
  ['a month of 13', rawStatement({ date: '2020-13-01' }), 'date: "2020-13-01"; a date such as 2009, 2009-06 or 2009-06-12'],
  ['a day that is not', rawStatement({ date: '2021-02-29' }), 'date: "2021-02-29"; a day that the calendar has'],
  ['a leap day of a century', rawStatement({ date: '1900-02-29' }), 'date: "1900-02-29"; a day that the calendar has'],
  ['a script for an address', rawStatement({ sources: [{ ...base.sources[0], url: 'javascript:alert(1)' }] }), 'sources[0].url: "javascript:alert(1)"; an address that begins with https://'],
  ['complete as a word', withSignatories({ complete: 'yes' }), 'signatories.complete: "yes"; a boolean'],
  ['a state without country', withSignatories({ list: [{ id: 'x', kind: 'state', cites: base.signatories.list[0]!.cites }] }), "signatories.list[0].country: nothing; the state's country code"],
  ['an unknown country', withSignatories({ list: [{ ...base.signatories.list[0], country: 'QQ' }] }), 'signatories.list[0].country: "QQ"; the code of a country'],
  ['a country twice', withSignatories({ list: [base.signatories.list[0], { ...base.signatories.list[0], id: 'again' }] }), 'signatories.list[1].country: "FR"; a country that is listed once'],
  ['an id twice', rawStatement({ claims: [base.claims[0], base.claims[0]] }), 'claims[1].id: "keep"; an id that nothing else has'],
  ['an id that is a claim’s and an event’s', rawStatement({ events: [{ ...base.events[0], id: 'keep' }] }), 'claims[0].id: "keep"; an id that nothing else has'],
  ['two of a name', rawStatement({ pools: { instruments: [{ ...base.pools.instruments[0], name: ' RESOLUTION\u200b １１' }] } }), 'pools.instruments[0].name: " RESOLUTION\u200b １１"; a name that does not read like another'],
  ['two of a name in one of their languages', rawStatement({ events: [{ ...base.events[2], name: { en: 'One', ar: 'زيارة' } }, { ...base.events[0], name: { en: 'Another', ar: 'زيارة' } }] }), 'events[1].name: "زيارة"; a name that does not read like another'],
  ['what is claimed and not reported', rawStatement({ reported: { complete: true, list: [{ ...base.reported.list[1], name: 'Support for the talks' }] } }), 'reported.list[0].name: "Support for the talks"; what no claim is about, since it is not reported'],
  ['what is not reported twice', rawStatement({ reported: { complete: true, list: [base.reported.list[1], { ...base.reported.list[2], name: base.reported.list[1]!.name }] } }), 'reported.list[1].name: "a common fund for trade"; a name that does not read like another'],
  ['a party without a name', rawStatement({ parties: [...base.parties, { id: 'nobody', role: 'urged' }] }), 'parties[5].name: nothing; a country or a name'],
  ['a body without a name', withSignatories({ list: [{ ...base.signatories.list[7], name: undefined }] }), "signatories.list[0].name: nothing; the organisation's name"],
  ['an unknown claim told', rawStatement({ events: [{ ...base.events[0], tells: ['moon'] }] }), 'events[0].tells[0]: "moon"; the id of a claim'],
  ['a country twice in the pool', rawStatement({ pools: { countries: ['CH', 'CH'] } }), 'pools.countries[1]: "CH"; a country that is listed once'],
  ['a citation of nothing', rawStatement({ claims: [{ ...base.claims[0], cites: [{ source: 'gone' }] }] }), 'claims[0].cites[0].source: "gone"; the id of a source in this file'],
  ['paragraph 0', rawStatement({ claims: [{ ...base.claims[0], cites: [{ source: 'report', paragraph: 0 }] }] }), 'claims[0].cites[0].paragraph: 0; a number above 0'],
  ['a claim by nobody known', rawStatement({ claims: [{ ...base.claims[0], by: 'moon' }] }), 'claims[0].by: "moon"; the id of a party, or signatories'],
  ['a claim to nobody known', rawStatement({ claims: [{ ...base.claims[0], to: ['ru', 'moon'] }] }), 'claims[0].to[1]: "moon"; the id of a party'],
  ['a claimed date of nobody', rawStatement({ events: [{ ...base.events[1], assertedBy: undefined }] }), 'events[0].assertedBy: nothing; who says so, since it is a claim'],
  ['a name that holds its date', rawStatement({ events: [{ ...base.events[0], name: 'Release in 2020' }] }), 'events[0].name: "Release in 2020"; a name without its date, 2020'],
  ['a name that holds its date in other digits', rawStatement({ events: [{ ...base.events[0], name: { ar: 'صدور ٢٠٢٠' } }] }), 'events[0].name: "صدور ٢٠٢٠"; a name without its date, 2020'],
  ['a signatory in the pool', rawStatement({ pools: { countries: ['FR'] } }), 'pools.countries[0]: "FR"; a country that is neither on the list nor joined later'],
  ['a later joiner in the pool', rawStatement({ pools: { countries: ['PW'] } }), 'pools.countries[0]: "PW"; a country that is neither on the list nor joined later'],
  ['no UN member in the pool', rawStatement({ pools: { countries: ['XK'] } }), 'pools.countries[0]: "XK"; a member of the United Nations'],
  ['a member that is no signatory', rawStatement({ groups: [{ ...base.groups[0], members: [{ entity: 'moon' }] }] }), 'groups[0].members[0].entity: "moon"; the id of a signatory'],
  ['a member of no kind', rawStatement({ groups: [{ ...base.groups[0], members: [{}] }] }), 'groups[0].members[0]: an object; a member such as {"country": "FR"} or {"entity": "eu"}'],
  ['a prototype', JSON.parse('{"__proto__": {"ok": true}}'), '__proto__: a field of this name; a field that the format knows'],
];

for (const [name, input, problem] of faults) {
  test(`says what is wrong with ${name}`, () => {
    const problems = problemsIn(input);
    assert.ok(problems.includes(problem), problems.join('\n'));
  });
}

test('says ten faults at once, of shape and of sense together', () => {
  const { signatories, pools } = base;
  const problems = problemsIn({
    ...base,
    schemaVersion: '1',
    id: 'Made Up',
    date: '2021-02-30',
    extra: true,
    sources: [{ id: 'report', title: 5 }],
    signatories: { ...signatories, complete: undefined, list: [{ ...signatories.list[0], country: 'QQ' }] },
    pools: { ...pools, countries: ['QZ'] },
    claims: [{ ...base.claims[0], by: 'moon', act: 'shouts' }],
  });
  assert.deepEqual(
    problems.map((problem) => problem.split(':')[0] ?? '').toSorted((a, b) => (a < b ? -1 : 1)),
    ['claims[0].act', 'claims[0].by', 'date', 'extra', 'groups[0].members[2].entity', 'id', 'pools.countries[0]', 'schemaVersion', 'signatories.complete', 'signatories.list[0].country', 'sources[0].title'],
  );
});

test('a fault alone is said alone', () => {
  for (const [name, input] of faults.filter(([name]) => /day that|paragraph 0|script|claim by nobody|blank|no width|controls|no language|of a name|not reported|party without a name|^a country twice in|month of 13|in the pool/.test(name))) {
    assert.equal(problemsIn(input).length, 1, name);
  }
});

for (const [name, input] of [
  ['a name that another has in another language', rawStatement({ events: [{ ...base.events[0], name: { en: 'Talks' } }, { ...base.events[2], name: { de: 'Talks' } }] })],
  ['a subject of two claims', rawStatement({ claims: [base.claims[0], { ...base.claims[0], id: 'again', act: 'urges' }] })],
  ['what is claimed and reported', rawStatement({ reported: { complete: true, list: [{ ...base.reported.list[0], name: 'support for the talks' }] } })],
  ['an event of the name that a party has', rawStatement({ events: [{ ...base.events[0], name: 'all UN members' }] })],
  ['a number in a name that is no year', rawStatement({ instruments: [{ ...base.instruments[0], name: 'Resolution 2002' }] })],
] as const) {
  test(`takes ${name}`, () => {
    const parsed = parseStatement(input);
    assert.ok(parsed.ok, JSON.stringify(parsed));
  });
}

test('a file that goes round in a circle is refused', () => {
  const round: Record<string, unknown> = { ...base };
  round['groups'] = [round];
  assert.ok(problemsIn(round).length > 0);
});

for (const [name, text, found] of [
  ['a web page', '<!doctype html><title>Not found</title>', 'a web page'],
  ['half a file', '{"schemaVersion": 1', /^"\{\\"schemaVersion\\": 1" \(.+\)$/],
  ['nothing', '', /^"" \(.+\)$/],
] as const) {
  test(`says that ${name} is no statement file`, () => {
    const parsed = parseStatementText(text);
    assert.ok(!parsed.ok && parsed.problems.length === 1);
    const [problem] = parsed.problems;
    assert.equal(problem?.expected, 'a statement file in JSON');
    if (typeof found === 'string') assert.equal(problem?.found, found);
    else assert.match(problem?.found ?? '', found);
  });
}

