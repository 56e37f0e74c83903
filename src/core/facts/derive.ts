import type { EntityId, Statement } from '../../schema/statement-types.ts';
import type { Label } from '../label.ts';
import { partyFacts, reportedFacts, saidFacts, signatoriesLabel } from './claim-facts.ts';
import { datedFacts } from './dated-facts.ts';
import type { Counted, Facts, GroupFact, World } from './fact.ts';
import { hashFacts } from './hash-facts.ts';
import { listCites, signedFacts } from './signed-facts.ts';

/** Statement → facts with stable ids. `world` says which countries are UN members and which are near each other. */
export function derive(statement: Statement, world: World): Facts {
  const parties = partyFacts(statement.parties);
  const labelOf = (id: EntityId | undefined): Label => parties.find((party) => party.id === id)?.label ?? signatoriesLabel;
  const groups = groupFacts(statement);
  const { office, asOf, later } = statement.signatories;
  const facts = {
    statement: statement.id,
    lang: statement.lang,
    list: { office, ...((asOf || later.length > 0) && { asFirstPublished: true as const }) },
    signed: signedFacts(statement, groups, world),
    dated: datedFacts(statement, labelOf),
    counted: countedFacts(statement),
    said: saidFacts(statement, labelOf),
    reported: reportedFacts(statement),
    groups,
    parties,
  };
  return { ...facts, hash: hashFacts(facts) };
}

function groupFacts({ signatories: { list }, groups }: Statement): readonly GroupFact[] {
  const codeOf = (member: Statement['groups'][number]['members'][number]) =>
    'country' in member ? member.country : (list.find(({ id }) => id === member.entity)?.country ?? []);
  return groups.map(({ id, name, members, complete, cites }) => ({ id, name, countries: [...new Set(members.flatMap(codeOf))], complete, cites }));
}

function countedFacts(statement: Statement): readonly Counted[] {
  const { list, complete } = statement.signatories;
  const states = list.filter(({ kind }) => kind === 'state').length;
  const fact = (unit: 'country' | 'signatory', value: number): Counted => ({
    id: `${statement.id}/list/${unit}-count`,
    topic: 'signatories',
    truth: complete ? 'true' : 'unknown',
    cites: listCites(statement),
    value,
    unit,
  });
  return [fact('country', states), ...(states < list.length ? [fact('signatory', list.length)] : [])];
}
