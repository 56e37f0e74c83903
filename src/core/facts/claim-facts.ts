import type { EntityId, Party, Statement } from '../../schema/statement-types.ts';
import type { Label } from '../label.ts';
import type { PartyFact, ReportedFact, Said } from './fact.ts';

export const signatoriesLabel: Label = { say: 'word', word: 'signatories' };

/** Parties with all that each includes, followed to the end: what is asked of the whole is asked of each. */
export function partyFacts(parties: readonly Party[]): readonly PartyFact[] {
  return parties.map(({ id, country = '', name, role }) => {
    const covers = new Set([id]);
    // The set grows while it is gone through.
    for (const one of covers) for (const inner of parties.find((party) => party.id === one)?.includes ?? []) covers.add(inner);
    return { id, label: name ? { say: 'text', text: name } : { say: 'country', code: country }, role, covers: [...covers] };
  });
}

export function saidFacts({ id, claims }: Statement, labelOf: (id: EntityId) => Label): readonly Said[] {
  const matters = claims.map(({ about }) => JSON.stringify(about));
  return claims.map((claim) => ({
    id: `${id}/${claim.id}/said`,
    topic: 'claims',
    truth: 'true',
    cites: claim.cites,
    speaker: labelOf(claim.by),
    claim,
    matter: matters.indexOf(JSON.stringify(claim.about)),
    label: { say: 'claim', act: claim.act, to: claim.to.map(labelOf), about: claim.about },
  }));
}

export function reportedFacts({ id: statement, reported: { complete, list } }: Statement): readonly ReportedFact[] {
  return list.map(({ id, name, reported, fits, cites }) => ({
    id: `${statement}/${id}/reported`,
    topic: 'claims',
    truth: reported ? 'true' : complete ? 'false' : 'unknown',
    cites,
    name,
    fits,
  }));
}
