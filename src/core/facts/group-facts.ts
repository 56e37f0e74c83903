import type { EntityId, Statement } from '../../schema/statement-types.ts';
import type { GroupFact, Member } from './fact.ts';
import { memberId } from './fact-ids.ts';

/** A group with a member that is no country is not whole as a group of countries. */
export function groupFacts(statement: Statement): readonly GroupFact[] {
  const { list, later } = statement.signatories;
  const countryOf = new Map([...list, ...later].map(({ id, country }) => [id, country]));
  return statement.groups.map(({ id, name, members, complete, cites }) => {
    const countries = members.map((member) => ('country' in member ? member.country : countryOf.get(member.entity)));
    return {
      id,
      name,
      countries: [...new Set(countries.filter((code) => code !== undefined))],
      complete: complete && !countries.includes(undefined),
      cites,
    };
  });
}

/** Membership is what the file's author declares and cites, of a group that is whole or not. */
export const memberFacts = (statement: EntityId, groups: readonly GroupFact[]): readonly Member[] =>
  groups.flatMap(({ id: group, name, countries, cites }) =>
    countries.map((country) => ({
      relation: 'member',
      id: memberId(statement, group, country),
      topic: 'signatories',
      truth: 'true',
      cites,
      group,
      country,
      name,
    })),
  );
