/** Groups that the file declares, each parted by the list: what can be asked of a group. */
import type { Facts, GroupFact, Signed } from '../facts/fact.ts';
import { memberId } from '../facts/fact-ids.ts';
import type { FactId } from '../item.ts';
import type { Label } from '../label.ts';

export interface Parted {
  readonly group: GroupFact;
  readonly name: Label;
  readonly on: readonly Signed[];
  readonly off: readonly Signed[];
  /** Every member is in one of the two, so that they can be counted. */
  readonly known: boolean;
}

const known = new WeakMap<Facts, readonly Parted[]>();

/** Groups that are whole; worked out once. Whoever joined later, and whoever is outside the UN, stands in neither part. */
export function partedGroups(facts: Facts): readonly Parted[] {
  const groups = known.get(facts) ?? parted(facts);
  known.set(facts, groups);
  return groups;
}

function parted({ groups, signed }: Facts): readonly Parted[] {
  const byCountry = new Map(signed.map((fact) => [fact.country, fact]));
  return groups
    .filter(({ complete }) => complete)
    .map((group) => {
      const members = group.countries.flatMap((code) => byCountry.get(code) ?? []).filter(({ unMember }) => unMember);
      const on = members.filter(({ truth }) => truth === 'true');
      const off = members.filter(({ truth }) => truth === 'false');
      return { group, name: { say: 'text', text: group.name }, on, off, known: on.length + off.length === group.countries.length };
    });
}

export const allOf = ({ on, off }: Parted): readonly Signed[] => [...on, ...off];

export const idsOf = (facts: readonly Signed[]): readonly FactId[] => facts.map(({ id }) => id);

/** That these are of the group: what a stem states that puts them forward as its members. */
export const memberIds = ({ statement }: Facts, { group }: Parted, of: readonly Signed[]): readonly FactId[] =>
  of.map(({ country }) => memberId(statement, group.id, country));
