import assert from 'node:assert/strict';
import test from 'node:test';
import { apart, apartTruth } from '../../src/check/apart.ts';
import { yearTruth } from '../../src/check/between.ts';
import { belongs, groupNamed, laterOf, listedOf, missingOf } from '../../src/check/groups.ts';
import { levelCounts, nearness } from '../../src/check/nearness.ts';
import { orderTruth } from '../../src/check/option-truth.ts';
import { spanOf } from '../../src/check/spans.ts';
import { speakerTruth } from '../../src/check/who-says.ts';
import type { World } from '../../src/core/facts/fact.ts';
import type { Label, Unit } from '../../src/core/label.ts';
import { aWorld, day } from '../support/a-statement.ts';
import { abide, claims, country, named, offList, onList, signatories, whoSigned } from '../support/an-item.ts';
import { fearing, reporter } from './form-items.ts';
import { wide } from './wide-statement.ts';

for (const [date, from, until] of [
  ['1970-01-01', 0, 0],
  ['1970-02', 31, 58],
  ['1972-02', 761, 789],
  ['1970', 0, 364],
  ['1972', 730, 1095],
  ['1969-12-31', -1, -1],
] as const) {
  test(`${date} means the days ${from} to ${until}`, () => {
    assert.deepEqual(spanOf(day(date)), { from, until });
  });
}

for (const [earlier, later, truth] of [
  ['the Harbour Pact', 'the Reef Deal', 'true'],
  ['the Reef Deal', 'the Harbour Pact', 'false'],
  ['the Coast Charter', 'the Gulf Treaty', 'true'],
  ['the founding of the Coast Union', 'the storm off Ghana', 'unknown'],
  ['the Harbour Pact', 'the founding of the Coast Union', 'true'],
  ['the Harbour Pact', 'nothing of the file', 'unknown'],
] as const) {
  test(`${earlier} before ${later}: ${truth}`, () => {
    assert.equal(orderTruth(named(earlier), named(later), wide), truth);
  });
}

for (const [earlier, later, unit, value] of [
  ['the talks on nets', 'the statement on old nets', 'day', 32],
  ['the statement on old nets', 'the talks on nets', 'day', -32],
  ['the statement on old nets', 'Old nets', 'day', 2],
  ['the Harbour Pact', 'the Reef Deal', 'year', 6],
  ['the founding of the Coast Union', 'the statement on old nets', 'day', undefined],
  ['the founding of the Coast Union', 'the statement on old nets', 'year', 0],
  ['nothing of the file', 'the Reef Deal', 'year', undefined],
] as const satisfies readonly (readonly [string, string, Unit, number | undefined])[]) {
  test(`${later} is ${value} ${unit} after ${earlier}`, () => {
    assert.equal(apart(named(earlier), named(later), unit, wide), value);
  });
}

for (const [value, truth, why] of [
  [3, 'true', 'from 2001 to 2004'],
  [4, 'unknown', 'from its other date, of 2000'],
  [5, 'false', ''],
] as const) {
  test(`${value} years from the Coast Charter to the Reef Deal: ${truth} ${why}`, () => {
    assert.equal(apartTruth(value, [named('the Coast Charter'), named('the Reef Deal')], 'year', wide), truth);
  });
}

for (const [year, truth] of [
  ['2013', 'true'],
  ['2009', 'unknown'],
  ['2011', 'unknown'],
  ['2018', 'unknown'],
  ['2008', 'false'],
  ['2019', 'false'],
] as const) {
  test(`Resolution 1510, between 1502 and 1530, is of ${year}: ${truth}`, () => {
    assert.equal(yearTruth(year, named('Resolution 1510'), wide), truth);
  });
}

test('a number of another series tells no year', () => {
  const otherSeries = { ...wide, instruments: wide.instruments.map((one) => ({ ...one, series: { en: 'treaties' } })) };
  assert.equal(yearTruth('2013', named('Resolution 1510'), otherSeries), 'unknown');
});

const watching = claims('watches', [], 'what is paid for the nets');

for (const [who, option, claim, truth] of [
  ['the signatories', signatories, watching, 'true'],
  ['the signatories, of what Ghana says', signatories, fearing, 'false'],
  ['Ghana', country('GH'), fearing, 'true'],
  ['Ghana, of what the signatories say', country('GH'), watching, 'false'],
  ['a signatory, which is no party', country('FR'), watching, 'unknown'],
  ['the league, of which some may have signed', named('the members of the league'), watching, 'unknown'],
  ['the author', reporter, watching, 'false'],
  ['somebody, of a claim that the file has not', country('GH'), claims('says', [], 'the colour of the sea'), 'unknown'],
] as const satisfies readonly (readonly [string, Label, Label, string])[]) {
  test(`${who} says so: ${truth}`, () => {
    assert.equal(speakerTruth(option, claim, wide), truth);
  });
}

test('a party on the list says what the signatories say', () => {
  const joined = { ...wide, parties: [...wide.parties, { id: 'france', country: 'FR', role: 'asserting' as const, includes: [] }] };
  assert.equal(speakerTruth(country('FR'), watching, joined), 'true');
  assert.equal(speakerTruth(country('FR'), abide, joined), 'true');
});

test('a group is parted by the list, and whoever joined later is in neither part', () => {
  const group = groupNamed(named('countries that fish for sardines'), wide);
  assert.ok(group);
  assert.deepEqual([listedOf(group, wide), missingOf(group, wide), laterOf(group, wide)], [['FR'], ['NO'], ['PT']]);
  assert.deepEqual(['PT', 'DE'].map((code) => belongs(country(code), group, wide)), ['true', 'false']);
  assert.equal(belongs(country('DE'), { ...group, complete: false }, wide), 'unknown');
});

const place = (subregion: string, continent: string) => ({ unMember: true, subregion, continent });
const world: World = new Map([...aWorld, ['FR', place('155', '150')], ['DE', place('155', '150')], ['NO', place('154', '150')], ['GH', place('011', '002')]]);

for (const [one, other, level] of [
  ['ES', 'IT', 0],
  ['FR', 'DE', 0],
  ['GR', 'PT', 1],
  ['GR', 'NO', 2],
  ['GR', 'GH', 3],
  ['GR', 'ZZ', 3],
] as const) {
  test(`${other} is of level ${level} to ${one}`, () => {
    assert.equal(nearness(one, other, wide, world), level);
  });
}

test('wrong countries are counted by the level of the nearest right one', () => {
  const item = whoSigned([offList('SE'), onList('GR'), offList('NO'), offList('GH')]);
  assert.deepEqual(levelCounts([item], { ...wide, groups: [] }, world), { group: 0, region: 1, continent: 1, pool: 1 });
});
