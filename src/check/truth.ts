/** Truth of the simplest facts, worked out from the statement afresh: nothing here is shared with core. */
import type { Edtf, Label, Text, Unit } from '../core/label.ts';
import type { Dated, EntityId, LaterSignatory, Signatory, Statement } from '../schema/statement-types.ts';
import type { Truth } from './claim-truth.ts';
import { agree, holds, nameOf, sameLabel, sameText, yearOf } from './labels.ts';
import { remembered } from './remembered.ts';

type Sort = 'instrument' | 'event';

export function findSignatory<T extends Signatory>(subject: Label, list: readonly T[]): T | undefined {
  return list.find((one) =>
    subject.say === 'country'
      ? one.kind === 'state' && one.country === subject.code
      : one.name !== undefined && sameLabel(subject, { say: 'text', text: one.name }),
  );
}

export const joinedLater = (subject: Label, statement: Statement): LaterSignatory | undefined =>
  findSignatory(subject, statement.signatories.later);

export function signedTruth(subject: Label, statement: Statement): Truth {
  if (findSignatory(subject, statement.signatories.list) !== undefined) return 'true';
  if (joinedLater(subject, statement) !== undefined || subject.say !== 'country') return 'unknown';
  return 'false';
}

export interface Thing extends Dated {
  readonly sort: Sort;
  /** Only a source of wrong options. */
  readonly pool: boolean;
}

/** Everything of this name: two events may share one, and then share its answers. */
export const datedThings = (subject: Label, statement: Statement): readonly Thing[] => (subject.say === 'text' ? thingsNamed(subject.text, statement) : []);

const thingsNamed = remembered((text: Text, statement: Statement): readonly Thing[] => {
  const named = (list: readonly Dated[], sort: Sort, pool: boolean): readonly Thing[] =>
    list.filter(({ name }) => sameText(name, text)).map((thing) => ({ ...thing, sort, pool }));
  return [
    ...named(statement.instruments, 'instrument', false),
    ...named(statement.events, 'event', false),
    ...named(statement.pools.instruments, 'instrument', true),
    ...named(statement.pools.events, 'event', true),
  ];
});

export function datedTruth(subject: Label, date: string, statement: Statement): Truth {
  const things = datedThings(subject, statement);
  if (things.length === 0) return 'unknown';
  if (things.some((thing) => holds(date, thing.date))) return 'true';
  const others = things.flatMap((thing) => [thing.date, ...thing.alsoDated]);
  return others.some((other) => agree(date, other)) ? 'unknown' : 'false';
}

/** Whether a thing dates from a span: of its own dates one, or of those it might be asked for some. */
export function spanTruth(subject: Label, from: Edtf, until: Edtf, statement: Statement): Truth {
  const things = datedThings(subject, statement);
  const during = (date: Edtf): boolean =>
    from === until ? agree(from, date) : yearOf(from) <= yearOf(date) && yearOf(date) <= yearOf(until);
  if (things.length === 0) return 'unknown';
  if (things.some(({ date }) => during(date))) return 'true';
  return things.some(({ alsoDated }) => alsoDated.some(during)) ? 'unknown' : 'false';
}

export const countOf = (unit: Unit | undefined, { signatories }: Statement): number | undefined =>
  unit === 'country'
    ? signatories.list.filter(({ kind }) => kind === 'state').length
    : unit === 'signatory'
      ? signatories.list.length
      : undefined;

/** The speaker's id, or undefined where the stem names nobody that the statement knows. */
export function speakerId(speaker: Label | undefined, statement: Statement): EntityId | undefined {
  if (speaker === undefined) return undefined;
  if (speaker.say === 'word') return speaker.word === 'signatories' ? 'signatories' : undefined;
  return statement.parties.find((party) => sameLabel(nameOf(party), speaker))?.id;
}
