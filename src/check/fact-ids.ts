/** Ids of the facts that labels stand for: `${statement}/${entity}/${relation}`. */
import type { FactId } from '../core/item.ts';
import type { Label } from '../core/label.ts';
import type { EntityId, Statement } from '../schema/statement-types.ts';
import { codesOf, groupNamed } from './groups.ts';
import { sameText } from './labels.ts';
import { datedThings, findSignatory, joinedLater } from './truth.ts';
import { claimsOf } from './who-says.ts';

export const signedIds = (subject: Label | undefined, statement: Statement): readonly FactId[] => {
  if (subject === undefined) return [];
  const entity =
    findSignatory(subject, statement.signatories.list)?.id ??
    joinedLater(subject, statement)?.id ??
    (subject.say === 'country' ? subject.code : undefined);
  return entity === undefined ? [] : [`${statement.id}/${entity}/signed`];
};

export function datedIds(subject: Label | undefined, statement: Statement): readonly FactId[] {
  if (subject?.say !== 'text') return [];
  const things = datedThings(subject, statement).map(({ id }) => `${statement.id}/${id}/dated`);
  const sources = statement.sources.filter(({ title, date }) => date !== undefined && sameText(title, subject.text));
  return things.length > 0 ? things : sources.map(({ id }) => `${statement.id}/${id}/source-dated`);
}

export const saidIds = (label: Label | undefined, statement: Statement): readonly FactId[] =>
  label?.say === 'claim' ? claimsOf(label, statement).map(({ id }) => `${statement.id}/${id}/said`) : [];

export const reportedIds = (subject: Label | undefined, { id: of, reported: { list } }: Statement): readonly FactId[] =>
  subject?.say === 'text' ? list.filter(({ name }) => sameText(name, subject.text)).map(({ id }) => `${of}/${id}/reported`) : [];

export function memberIds(subject: Label | undefined, name: Label | undefined, statement: Statement): readonly FactId[] {
  const group = groupNamed(name, statement);
  if (group === undefined || subject?.say !== 'country' || !codesOf(group, statement).includes(subject.code)) return [];
  return [`${statement.id}/${group.id}/has-${subject.code}`];
}

export const speaksIds = (by: EntityId | undefined, { id }: Statement): readonly FactId[] => (by === undefined ? [] : [`${id}/${by}/speaks`]);
