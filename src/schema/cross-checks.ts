/**
 * What no single field shows: ids that point at nothing, lists that contradict each other. Runs on the raw file, so
 * that an author sees these problems together with those of shape.
 */
import type { World } from '../core/facts/fact.ts';
import { type Problem, shown } from './problems.ts';
import { type Found, isNode, listOf, RawFile, within } from './raw-file.ts';

type Check = (file: RawFile, world: World) => readonly Problem[];

const problem = (path: string, value: unknown, expected: string): Problem => ({ path, found: shown(value), expected });

/** What is said of each value of which it does not hold. */
const unless = <T>(list: readonly (readonly [path: string, value: T])[], holds: (value: T, index: number) => boolean, expected: string) =>
  list.filter(([, value], index) => !holds(value, index)).map(([path, value]) => problem(path, value, expected));

const field = (list: readonly Found[], key: string) => list.map(({ path, node }) => [`${path}.${key}`, node[key]] as const);

const each = (list: readonly Found[], key: string) =>
  list.flatMap(({ path, node }) => listOf(node[key]).map((value, index) => [`${path}.${key}[${index}]`, value] as const));

const idsOf = (list: readonly Found[]): readonly unknown[] => list.map(({ node }) => node['id']);

/** Every id that is a string stands among `ids`; what is no string is a problem of shape. */
const refers = (list: readonly (readonly [string, unknown])[], ids: readonly unknown[], what: string): readonly Problem[] => {
  const known = new Set(ids);
  return unless(list, (id) => typeof id !== 'string' || known.has(id), `the id of ${what}`);
};

const once = (list: readonly (readonly [string, unknown])[], expected: string): readonly Problem[] => {
  const seen = new Set<unknown>();
  return unless(list, (value) => value === undefined || (!seen.has(value) && Boolean(seen.add(value))), expected);
};

const uniqueIds: Check = ({ entities, sources, parties }) =>
  [entities, sources, parties].flatMap((list) => once(field(list, 'id'), 'an id that nothing else has'));

const references: Check = ({ entities, reading, sources, parties, claims, dated, members, signatories, later }) => {
  const speakers = ['signatories', ...idsOf(parties)];
  return [
    ...refers(field([...entities.flatMap((one) => within(one, 'cites')), ...reading], 'source'), idsOf(sources), 'a source in this file'),
    ...refers(field(claims, 'by'), speakers, 'a party, or signatories'),
    ...refers(each(claims, 'to'), idsOf(parties), 'a party'),
    ...refers(each(parties, 'includes'), idsOf(parties), 'a party'),
    ...refers(field(dated, 'assertedBy'), speakers, 'a party, or signatories'),
    ...refers(field(members, 'entity'), idsOf([...signatories, ...later]), 'a signatory'),
  ];
};

const neededTogether: Check = ({ parties, dated, signatories, later }) => {
  const missing = (list: readonly Found[], key: string, when: (node: Found['node']) => boolean, expected: string) =>
    unless(field(list.filter(({ node }) => when(node)), key), (value) => value !== undefined, expected);
  const listed = [...signatories, ...later];
  return [
    ...parties
      .filter(({ node }) => node['country'] === undefined && node['name'] === undefined)
      .map(({ path }) => problem(path, undefined, 'a country or a name')),
    ...missing(dated, 'assertedBy', (node) => node['standing'] === 'claim', 'who says so, since it is a claim'),
    ...missing(listed, 'country', (node) => node['kind'] === 'state', "the state's country code"),
    ...missing(listed, 'name', (node) => node['kind'] === 'organisation', "the organisation's name"),
  ];
};

/** Arabic-Indic and extended digits read as 0–9, so that a year in a name is seen in any script. */
const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

const textsOf = (value: unknown): readonly string[] =>
  (isNode(value) ? Object.values(value) : [value]).filter((text) => typeof text === 'string');

const namesWithoutDates: Check = ({ dated }) =>
  dated.flatMap(({ path, node }) => {
    const year = String(node['date']).slice(0, 4);
    const telling = /^\d{4}$/.test(year) ? textsOf(node['name']).find((name) => plainDigits(name).includes(year)) : undefined;
    return telling === undefined ? [] : [problem(`${path}.name`, telling, `a name without its date, ${year}`)];
  });

const countries: Check = ({ signatories, later, parties, members, poolCountries }, world) => {
  const listed = field([...signatories, ...later], 'country');
  const codes = new Set(listed.map(([, code]) => code));
  const pool = poolCountries.filter(([, code]) => typeof code === 'string');
  return [
    ...once(listed, 'a country that is listed once'),
    ...once(pool, 'a country that is listed once'),
    ...unless(pool, (code) => !codes.has(code), 'a country that is neither on the list nor joined later'),
    ...unless(pool, (code) => world.get(String(code))?.unMember !== false, 'a member of the United Nations'),
    ...unless(
      [...listed, ...field([...parties, ...members], 'country'), ...pool],
      (code) => !/^[A-Z]{2}$/.test(String(code)) || world.has(String(code)),
      'the code of a country',
    ),
  ];
};

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

function isDay(date: unknown): boolean {
  const [year, month, day] = String(date).split('-').map(Number);
  return day === undefined || day <= daysIn(year ?? 0, month ?? 1);
}

const calendar: Check = ({ date, dated, sources, later }) =>
  unless(
    [['date', date] as const, ...field([...dated, ...sources], 'date'), ...each(dated, 'alsoDated'), ...field(later, 'joined')],
    isDay,
    'a day that the calendar has',
  );

const checks: readonly Check[] = [uniqueIds, references, neededTogether, namesWithoutDates, countries, calendar];

export function crossChecks(root: unknown, world: World): readonly Problem[] {
  const file = new RawFile(root);
  return checks.flatMap((check) => check(file, world));
}
