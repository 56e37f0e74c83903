/**
 * What no single field shows: ids that point at nothing, lists that contradict each other. Runs on the raw file, so
 * that an author sees these faults together with those of shape.
 */
import type { World } from '../core/facts/fact.ts';
import type { expectations } from './expectations.ts';
import { isNode, type Node, type Place, places } from './places.ts';

/** A value that is off. `year` is the one that a name tells. */
export type Fault = readonly [path: string, value: unknown, expected: keyof typeof expectations, year?: string];

const LISTED = ['signatories.list[]', 'signatories.later[]'];
const DATED = ['instruments[]', 'events[]', 'pools.instruments[]', 'pools.events[]'];
/** All that facts are made of, and so all whose ids must differ. */
const ENTITIES = [...LISTED, ...DATED, 'claims[]', 'reported.list[]', 'groups[]'];

/** A fault for each value of which it does not hold. */
const unless = (found: readonly Place[], holds: (value: unknown, of?: Node) => unknown, expected: Fault[2]): readonly Fault[] =>
  found.filter(([, value, of]) => !holds(value, of)).map(([path, value]) => [path, value, expected]);

const once = (found: readonly Place[], expected: Fault[2]): readonly Fault[] => {
  const seen = new Set<unknown>();
  return unless(found, (value) => value === undefined || (!seen.has(value) && seen.add(value)), expected);
};

/** What is no string is a fault of shape. */
const refers = (found: readonly Place[], known: ReadonlySet<unknown>, expected: Fault[2]): readonly Fault[] =>
  unless(found, (id) => typeof id !== 'string' || known.has(id), expected);

/** Arabic-Indic and extended digits read as 0–9, so that a year in a name is seen in any script. */
const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

const namesWithoutDates = (found: readonly Place[]): readonly Fault[] =>
  found.flatMap(([path, name, of]): readonly Fault[] => {
    const year = String(of?.['date']).slice(0, 4);
    const telling = (isNode(name) ? Object.values(name) : [name]).find((text) => typeof text === 'string' && plainDigits(text).includes(year));
    return /^\d{4}$/.test(year) && telling !== undefined ? [[path, telling, 'undated', year]] : [];
  });

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

function isDay(date: unknown): boolean {
  const [year = 0, month = 1, day = 0] = String(date).split('-').map(Number);
  return !(day > daysIn(year, month));
}

export function crossChecks(root: unknown, world: World): readonly Fault[] {
  const at = (lists: readonly string[], field: string) => lists.flatMap((list) => places(root, `${list}.${field}`));
  const ids = (...lists: readonly string[]) => new Set(at(lists, 'id').map(([, id]) => id));
  const parties = ids('parties[]');
  const speakers = new Set([...parties, 'signatories']);
  const listed = at(LISTED, 'country');
  const codes = new Set(listed.map(([, code]) => code));
  const pool = places(root, 'pools.countries[]').filter(([, code]) => typeof code === 'string');
  return [
    ...[ENTITIES, ['sources[]'], ['parties[]']].flatMap((lists) => once(at(lists, 'id'), 'own-id')),
    ...refers([...at(ENTITIES, 'cites[].source'), ...places(root, 'reading[].source')], ids('sources[]'), 'source'),
    ...refers(places(root, 'claims[].by'), speakers, 'speaker'),
    ...refers([...places(root, 'claims[].to[]'), ...places(root, 'parties[].includes[]')], parties, 'party'),
    ...refers(at(DATED, 'tells[]'), ids('claims[]'), 'claim'),
    ...refers(at(DATED, 'assertedBy'), speakers, 'speaker'),
    ...refers(places(root, 'groups[].members[].entity'), ids(...LISTED), 'signatory'),
    ...places(root, 'parties[]').flatMap(([path, party]): readonly Fault[] =>
      isNode(party) && party['country'] === undefined && party['name'] === undefined ? [[path, undefined, 'named']] : [],
    ),
    ...unless(at(DATED, 'assertedBy'), (by, of) => by !== undefined || of?.['standing'] !== 'claim', 'who-says'),
    ...unless(listed, (code, of) => code !== undefined || of?.['kind'] !== 'state', 'state-country'),
    ...unless(at(LISTED, 'name'), (name, of) => name !== undefined || of?.['kind'] !== 'organisation', 'body-name'),
    ...namesWithoutDates(at(DATED, 'name')),
    ...once(listed, 'once'),
    ...once(pool, 'once'),
    ...unless(pool, (code) => !codes.has(code), 'outside'),
    ...unless(pool, (code) => world.get(String(code))?.unMember !== false, 'un-member'),
    ...unless(
      [...listed, ...at(['parties[]', 'groups[].members[]'], 'country'), ...pool],
      (code) => !/^[A-Z]{2}$/.test(String(code)) || world.has(String(code)),
      'country',
    ),
    ...unless(
      [...at([...DATED, 'sources[]'], 'date'), ...places(root, 'date'), ...at(DATED, 'alsoDated[]'), ...places(root, 'signatories.later[].joined')],
      isDay,
      'day',
    ),
  ];
}
