/** Who belongs to a group of the file, and which of them are on the list. */
import type { Label } from '../core/label.ts';
import type { Group, Statement } from '../schema/statement-types.ts';
import type { Truth } from './claim-truth.ts';
import { sameText } from './labels.ts';
import { remembered } from './remembered.ts';
import { joinedLater, signedTruth } from './truth.ts';

export const groupNamed = (name: Label | undefined, statement: Statement): Group | undefined =>
  name?.say === 'text' ? statement.groups.find((group) => sameText(group.name, name.text)) : undefined;

/** Countries of the members, each once: a member may be named by its country or as one of the list. */
export const codesOf = remembered(({ members }: Group, { signatories: { list, later } }: Statement): readonly string[] => {
  const codes = members.map((member) => ('country' in member ? member.country : [...list, ...later].find(({ id }) => id === member.entity)?.country));
  return [...new Set(codes.filter((code) => code !== undefined))];
});

export const country = (code: string): Label => ({ say: 'country', code });

export const listedOf = (group: Group, statement: Statement): readonly string[] =>
  codesOf(group, statement).filter((code) => signedTruth(country(code), statement) === 'true');

export const missingOf = (group: Group, statement: Statement): readonly string[] =>
  codesOf(group, statement).filter((code) => signedTruth(country(code), statement) === 'false');

export const laterOf = (group: Group, statement: Statement): readonly string[] =>
  codesOf(group, statement).filter((code) => joinedLater(country(code), statement) !== undefined);

export function belongs(label: Label, group: Group, statement: Statement): Truth {
  if (label.say === 'country' && codesOf(group, statement).includes(label.code)) return 'true';
  return group.complete ? 'false' : 'unknown';
}

/** What keeps a group from being counted or searched to its end. */
export function gapsOf(group: Group, { signatories: { list, later } }: Statement): readonly string[] {
  const nobody = group.members.flatMap((member) =>
    'entity' in member && [...list, ...later].every(({ id, country: code }) => id !== member.entity || code === undefined) ? [`${member.entity} is no country`] : [],
  );
  return [...(group.complete ? [] : [`${group.id} is not said to be complete`]), ...nobody];
}
