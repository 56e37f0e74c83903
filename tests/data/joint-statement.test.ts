import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementFile } from '../support/statement-file.ts';

const statement = statementFile('joint-statement-2024');
const { signatories, instruments, events, groups, claims, parties, pools } = statement;

// Typed from the source by hand, in its own order and spelling, apart from the file.
const PARAGRAPH_11 = `Albania AL, Andorra AD, Argentina AR, Australia AU, Austria AT, Belgium BE, Bulgaria BG, Canada CA, Croatia HR,
  Cyprus CY, Czechia CZ, Denmark DK, Estonia EE, Finland FI, France FR, Georgia GE, Germany DE, Greece GR, Guatemala GT, Iceland IS,
  Ireland IE, Israel IL, Italy IT, Japan JP, Latvia LV, Liechtenstein LI, Lithuania LT, Luxembourg LU`;
const PARAGRAPH_12 = `Malta MT, Moldova MD, Monaco MC, Montenegro ME, Netherlands NL, New Zealand NZ, North Macedonia MK, Norway NO,
  Palau PW, Poland PL, Portugal PT, South Korea KR, Romania RO, San Marino SM, Slovenia SI, Spain ES, Sweden SE, Ukraine UA,
  United Kingdom GB`;
const codesIn = (names: string): readonly string[] => names.match(/\b[A-Z]{2}\b/g) ?? [];

const inParagraph = (paragraph: number) =>
  signatories.list.filter(({ cites }) => cites.some((cite) => cite.source === 'article' && cite.paragraph === paragraph));

test('lists 48 countries and the High Representative of the EU', () => {
  assert.equal(signatories.list.length, 49);
  assert.equal(signatories.list.filter(({ kind }) => kind === 'state').length, 48);
  assert.deepEqual(signatories.list.filter(({ kind }) => kind === 'organisation').map(({ id }) => id), ['eu']);
  assert.equal(signatories.complete, true);
  assert.equal(signatories.asOf, '2024-01-10');
  assert.equal(signatories.office, 'foreign-minister');
});

test('names each where the article does', () => {
  assert.deepEqual(inParagraph(2).map(({ id }) => id), ['us', 'eu']);
  assert.deepEqual(inParagraph(11).map(({ country }) => country), codesIn(PARAGRAPH_11));
  assert.deepEqual(inParagraph(12).map(({ country }) => country), codesIn(PARAGRAPH_12));
  assert.equal(codesIn(PARAGRAPH_11).length, 28);
  assert.equal(codesIn(PARAGRAPH_12).length, 19);
});

test('holds these countries and no other', () => {
  assert.equal(
    signatories.list.flatMap(({ country }) => country ?? []).toSorted().join(' '),
    'AD AL AR AT AU BE BG CA CY CZ DE DK EE ES FI FR GB GE GR GT HR IE IL IS IT JP KR LI LT LU LV MC MD ME MK MT NL NO NZ PL PT PW RO SE SI SM UA US',
  );
});

test('keeps those who joined later apart', () => {
  assert.deepEqual(
    signatories.later.map(({ country, joined, cites }) => [country, joined, cites[0].source]),
    [['FM', '2024-01-12', 'govuk'], ['PY', '2024-01-12', 'govuk']],
  );
});

test('never calls one Korea by the name of both', () => {
  const names = signatories.list.flatMap(({ aliases }) => Object.values(aliases ?? {}).flat());
  assert.ok(names.includes('South Korea'));
  assert.deepEqual(names.filter((name) => ['korea', 'كوريا'].includes(name.toLowerCase())), []);
});

test('dates the three resolutions by year, as the article does', () => {
  assert.deepEqual(
    instruments.map(({ number, date, moment, cites }) => [number, date, moment, cites[0].paragraph]),
    [[1718, '2006', 'adopted', 4], [1874, '2009', 'adopted', 4], [2270, '2016', 'adopted', 4]],
  );
});

test('tells what is said to have happened from what is on record', () => {
  assert.deepEqual(
    events.map(({ date, moment, standing, assertedBy, cites }) => [date, moment, standing, assertedBy, cites[0].paragraph]),
    [
      ['2023-12-30', 'happened', 'claim', 'signatories', 3],
      ['2024-01-02', 'happened', 'claim', 'signatories', 3],
      ['2024-01-09', 'released', 'record', undefined, 1],
    ],
  );
});

test('takes claims from the paragraphs that have them, each with its speaker', () => {
  assert.deepEqual(
    claims.map(({ act, by, to, cites }) => [act, by, to.join(' '), cites[0].paragraph]),
    [
      ['condemns', 'signatories', 'nk', 3],
      ['condemns', 'signatories', 'ru', 3],
      ['says', 'signatories', '', 4],
      ['calls-on', 'signatories', 'nk ru', 6],
      ['watches', 'signatories', '', 7],
      ['urges', 'signatories', 'un-members', 7],
      ['urges', 'signatories', 'nk', 9],
    ],
  );
});

test('leaves open what another state could be told with equal truth', () => {
  const open = claims.filter((claim) => claim.open.includes('to')).map(({ id }) => id);
  assert.deepEqual(open, ['condemns-export', 'condemns-use', 'urges-condemnation']);
  const all = parties.find(({ id }) => id === 'un-members');
  assert.deepEqual(all?.includes.toSorted(), parties.map(({ id }) => id).filter((id) => id !== 'un-members').toSorted());
});

// Typed by hand from the groups' own sites: those on the list, then those that are not.
const GROUPS: readonly (readonly [id: string, on: string, off: string])[] = [
  ['nordic', 'DK FI IS NO SE', ''],
  ['baltic', 'EE LT LV', ''],
  ['benelux', 'BE LU NL', ''],
  ['visegrad', 'CZ PL', 'HU SK'],
  ['efta', 'IS LI NO', 'CH'],
  ['microstates', 'AD LI MC SM', ''],
  ['south-caucasus', 'GE', 'AM AZ'],
  ['eastern-partnership', 'GE MD UA', 'AM AZ BY'],
  ['new-nafta', 'CA US', 'MX'],
  ['quad', 'AU JP US', 'IN'],
  ['central-america', 'GT', 'BZ CR HN MX NI PA SV'],
  ['americas', 'AR CA GT US', ''],
  ['east-asia-pacific', 'AU JP KR NZ PW', ''],
  ['g7', 'CA DE FR GB IT JP US', ''],
  ['eu-members', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR IE IT LT LU LV MT NL PL PT RO SE SI', 'HU SK'],
];

test('parts each group by the list, and no group holds a later joiner', () => {
  const listed = new Set(signatories.list.map(({ country }) => country));
  const parted = groups.map(({ id, members }) => {
    const codes = members.flatMap((member) => ('country' in member ? [member.country] : [])).toSorted();
    assert.equal(codes.length, members.length, id);
    return [id, codes.filter((code) => listed.has(code)).join(' '), codes.filter((code) => !listed.has(code)).join(' ')];
  });
  assert.deepEqual(parted, GROUPS);
  for (const { id, complete } of groups) assert.equal(complete, true, id);
  for (const code of ['FM', 'PY']) assert.doesNotMatch(JSON.stringify(groups), new RegExp(`"${code}"`));
});

test('has pools that are wide and hold no stranger to the United Nations', () => {
  assert.ok(pools.countries.length >= 40);
  for (const code of ['FM', 'PY', 'XK', 'TW', 'VA', 'PS', 'RU', 'KP']) assert.equal(pools.countries.includes(code), false, code);
  const years = Object.fromEntries(pools.instruments.map(({ number, date }) => [number, date]));
  assert.deepEqual(years, {
    825: '1993', 984: '1995', 1172: '1998', 1540: '2004', 1695: '2006', 1810: '2008', 1887: '2009', 1928: '2010', 1985: '2011',
    2050: '2012', 2087: '2013', 2094: '2013', 2141: '2014', 2207: '2015', 2276: '2016', 2321: '2016', 2345: '2017', 2356: '2017',
    2371: '2017', 2375: '2017', 2397: '2017', 2407: '2018', 2464: '2019', 2515: '2020', 2569: '2021', 2627: '2022', 2664: '2022',
    2680: '2023',
  });
  const inOrder = pools.instruments.map(({ date }) => date);
  assert.deepEqual(inOrder, inOrder.toSorted(), 'resolutions are numbered in the order of adoption');
});

test('numbers every resolution in one series, in the order of the years', () => {
  const all = [...instruments, ...pools.instruments].toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  assert.deepEqual(new Set(all.map(({ series }) => series?.['en'])), new Set(['Security Council resolutions']));
  assert.deepEqual(all.map(({ date }) => date), all.map(({ date }) => date).toSorted());
});

test('has events of the matter before and after those that it tells, each with a name for it alone', () => {
  assert.deepEqual(
    pools.events.map(({ date, name }) => [date, name['en']?.split(' ')[0]]),
    [['2023-11-21', 'First'], ['2023-12-18', 'Third'], ['2024-01-14', 'First'], ['2024-03-28', 'Security']],
  );
});

test('retells paragraphs 1 to 12', () => {
  const own = statement.reading.filter(({ source }) => source === 'article').map(({ paragraph }) => paragraph);
  assert.deepEqual(own, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  assert.equal(statement.tone, 'sober');
});
