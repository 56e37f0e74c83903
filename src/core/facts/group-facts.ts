import type { EntityId, Statement } from '../../schema/statement-types.ts';
import type { GroupFact, Member } from './fact.ts';
import { memberId } from './fact-ids.ts';

/** A group with a member that is no country is not whole as a group of countries. */
export function groupFacts({ signatories: { list, later }, groups }: Statement): readonly GroupFact[] {
  const countryOf = new Map([...list, ...later].map(({ id, country }) => [id, country]));
  return groups.map(({ id, name, members, complete, cites }) => {
    const codes = members.map((member) => ('country' in member ? member.country : countryOf.get(member.entity)));
    const countries = [...new Set(codes.filter((code) => code !== undefined))];
    return { id, name, countries, complete: complete && !codes.includes(undefined), cites };
  });
}

/** Membership is what the file's author declares and cites, of a group that is whole or not. */
export const memberFacts = (statement: EntityId, groups: readonly GroupFact[]): readonly Member[] =>
  groups.flatMap(({ id: group, name, countries, cites }) =>
    countries.map((country) => ({
      id: memberId(statement, group, country),
      topic: 'signatories',
      truth: 'true',
      cites,
      group,
      country,
      name,
    })),
  );
