import type { EntityId, Party, Statement } from '../../schema/statement-types.ts';
import type { Label } from '../label.ts';
import type { PartyFact, ReportedFact, Said } from './fact.ts';
import { speaksId } from './fact-ids.ts';

export const signatoriesLabel: Label = { say: 'word', word: 'signatories' };

function labelOf({ country, name }: Party): Label {
  return name !== undefined ? { say: 'text', text: name } : { say: 'country', code: country ?? '' };
}

/** Parties with all that each includes, followed to the end: what is asked of the whole is asked of each. */
export function partyFacts(parties: readonly Party[]): readonly PartyFact[] {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const covers = (id: EntityId, seen: ReadonlySet<EntityId>): ReadonlySet<EntityId> =>
    seen.has(id)
      ? seen
      : (byId.get(id)?.includes ?? []).reduce((all, inner) => covers(inner, all), new Set([...seen, id]) as ReadonlySet<EntityId>);
  return parties.map((party) => ({
    id: party.id,
    label: labelOf(party),
    ...(party.country === undefined ? {} : { country: party.country }),
    role: party.role,
    covers: [...covers(party.id, new Set())],
  }));
}

export function saidFacts(statement: Statement, sayParty: (id: EntityId) => Label): readonly Said[] {
  const authored = new Set(statement.sources.flatMap(({ id, author }) => (author === undefined ? [] : [id])));
  return statement.claims.map((claim) => ({
    relation: 'said',
    id: `${statement.id}/${claim.id}/said`,
    topic: 'claims',
    truth: 'true',
    cites: claim.cites,
    speaker: sayParty(claim.by),
    speaks: speaksId(statement.id, claim.by),
    claim,
    matter: JSON.stringify(claim.about),
    label: { say: 'claim', act: claim.act, to: claim.to.map(sayParty), about: claim.about },
    by: sayParty(claim.by),
    authored: authored.has(claim.cites[0].source),
  }));
}

export function reportedFacts(statement: Statement): readonly ReportedFact[] {
  const { complete, list } = statement.reported;
  return list.map(({ id, name, reported, fits, cites }) => ({
    relation: 'reported',
    id: `${statement.id}/${id}/reported`,
    topic: 'claims',
    truth: reported ? 'true' : complete ? 'false' : 'unknown',
    cites,
    subject: name,
    fits,
  }));
}
