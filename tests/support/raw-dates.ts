/** What a statement file says of its dated things, read off the file alone: an oracle for makers, slow and obvious. */
import assert from 'node:assert/strict';
import type { Label } from '../../src/core/label.ts';
import type { Dated, EntityId, Statement } from '../../src/schema/statement-types.ts';

export interface RawThing extends Omit<Dated, 'cites' | 'moment'> {
  readonly fact: string;
  readonly sort: 'instrument' | 'event' | 'source';
  readonly moment: Dated['moment'];
  readonly pool: boolean;
}

const DAY = 86_400_000;

export function rawThings({ id, instruments, events, pools, sources }: Statement): readonly RawThing[] {
  const list = (things: readonly Dated[], sort: 'instrument' | 'event', pool: boolean): readonly RawThing[] =>
    things.map((thing) => ({ ...thing, fact: `${id}/${thing.id}/dated`, sort, pool }));
  return [
    ...list(instruments, 'instrument', false),
    ...list(events, 'event', false),
    ...list(pools.instruments, 'instrument', true),
    ...list(pools.events, 'event', true),
    ...sources.flatMap((source): readonly RawThing[] =>
      source.date === undefined
        ? []
        : [
            {
              id: source.id,
              name: source.title,
              date: source.date,
              moment: 'released',
              alsoDated: [],
              tells: [],
              standing: 'record',
              fact: `${id}/${source.id}/source-dated`,
              sort: 'source',
              pool: true,
            },
          ],
    ),
  ];
}

const named = new WeakMap<Statement, ReadonlyMap<string, RawThing>>();

/** The thing that has this name. */
export function thingNamed(label: Label | undefined, statement: Statement): RawThing {
  const things = named.get(statement) ?? new Map(rawThings(statement).map((thing) => [JSON.stringify(thing.name), thing]));
  named.set(statement, things);
  const found = label?.say === 'text' ? things.get(JSON.stringify(label.text)) : undefined;
  assert.ok(found, JSON.stringify(label));
  return found;
}

/** First and last day of a date, in days since 1970. */
export function daysOf(date: string): readonly [first: number, last: number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) / DAY;
  if (month === undefined) return [at(year, 0, 1), at(year + 1, 0, 0)];
  return day === undefined ? [at(year, month - 1, 1), at(year, month, 0)] : [at(year, month - 1, day), at(year, month - 1, day)];
}

/** Whether every date that the one could be given ends before any of the other begins. */
export const isBefore = (one: RawThing, other: RawThing): boolean =>
  Math.max(...[one.date, ...one.alsoDated].map((date) => daysOf(date)[1])) < Math.min(...[other.date, ...other.alsoDated].map((date) => daysOf(date)[0]));

export const speakersOf = (things: readonly RawThing[]): readonly EntityId[] => [
  ...new Set(things.flatMap(({ standing, assertedBy }) => (standing === 'claim' && assertedBy !== undefined ? [assertedBy] : []))),
];
