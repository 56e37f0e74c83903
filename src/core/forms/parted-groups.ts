/** Groups that the file declares, each parted by the list: what can be asked of a group. */
import type { Bench } from '../compose/recipe.ts';
import type { Facts, GroupFact, Signed } from '../facts/fact.ts';
import { memberId } from '../facts/fact-ids.ts';
import type { FactId, Form, Stem } from '../item.ts';
import type { Label } from '../label.ts';

export interface Parted {
  readonly group: GroupFact;
  readonly name: Label;
  readonly on: readonly Signed[];
  readonly off: readonly Signed[];
  /** Every member is in one of the two, so that they can be counted. */
  readonly known: boolean;
}

/** Groups that are whole. Whoever joined later, and whoever is outside the UN, stands in neither part. */
export function partedGroups({ groups, signed }: Facts): readonly Parted[] {
  const byCountry = new Map(signed.map((fact) => [fact.country, fact]));
  return groups
    .filter(({ complete }) => complete)
    .map((group) => {
      const members = group.countries.flatMap((code) => byCountry.get(code) ?? []).filter(({ unMember }) => unMember);
      const on = members.filter(({ truth }) => truth === 'true');
      const off = members.filter(({ truth }) => truth === 'false');
      const name: Label = { say: 'text', text: group.name };
      return { group, name, on, off, known: on.length + off.length === group.countries.length };
    });
}

export const allOf = ({ on, off }: Parted): readonly Signed[] => [...on, ...off];

export const signedIds = (facts: readonly Signed[]): readonly FactId[] => facts.map(({ id }) => id);

/** That these are of the group: what a stem states that puts them forward as its members. */
export const memberIds = ({ statement }: Facts, { group }: Parted, of: readonly Signed[]): readonly FactId[] =>
  of.flatMap(({ country }) => (country === undefined ? [] : [memberId(statement, group.id, country)]));

/** Neither asked about nor told in the quiz so far. */
export const isFree = ({ mayTell, told }: Bench, id: FactId): boolean => mayTell(id) && !told(id);

export function listStem(form: Form, { office, asFirstPublished }: Facts, about: readonly Label[]): Stem {
  return { form, about, office, ...(asFirstPublished ? { asFirstPublished } : {}) };
}

/** One of them at random; no dice are thrown where there is no choice. */
export const oneOf = <T>(list: readonly T[], { draw }: Bench): T | undefined => list[list.length > 1 ? draw(list.length) : 0];
