/** Whether somebody says what a claim says. */
import type { ClaimLabel, Label } from '../core/label.ts';
import type { Claim, EntityId, Party, Statement } from '../schema/statement-types.ts';
import { claimTruth, included, partyId, type Truth } from './claim-truth.ts';
import { nameOf, sameLabel } from './labels.ts';
import { country } from './groups.ts';
import { signedTruth } from './truth.ts';

/** Claims of the file that a label puts into words. */
export const claimsOf = (label: ClaimLabel, { claims, parties }: Statement): readonly Claim[] =>
  claims.filter(({ act, about, to }) => sameLabel(label, { say: 'claim', act, to: parties.filter(({ id }) => to.includes(id)).map(nameOf), about }));

/** Signatories may stand behind a party: itself on the list, or a set of states of which some may be. */
function maySpeakForSignatories(party: Party, statement: Statement): Truth {
  if (party.country !== undefined && signedTruth(country(party.country), statement) !== 'false') return signedTruth(country(party.country), statement);
  return party.country === undefined && (party.includes.length > 0 || party.role === 'urged') ? 'unknown' : 'false';
}

const overlaps = (one: EntityId, other: EntityId, statement: Statement): boolean =>
  included(one, statement).includes(other) || included(other, statement).includes(one);

function byParty(id: EntityId, label: ClaimLabel, statement: Statement): Truth {
  const said = claimTruth(label, id, statement);
  if (said !== 'false') return said;
  const party = statement.parties.find((one) => one.id === id);
  const verdicts = claimsOf(label, statement).map(({ by }): Truth => {
    if (by === 'signatories') return party === undefined ? 'unknown' : maySpeakForSignatories(party, statement);
    return overlaps(by, id, statement) ? 'unknown' : 'false';
  });
  return verdicts.find((verdict) => verdict !== 'false') ?? 'false';
}

export function speakerTruth(option: Label, label: Label | undefined, statement: Statement): Truth {
  if (label?.say !== 'claim') return 'unknown';
  const claims = claimsOf(label, statement);
  if (claims.length === 0) return 'unknown';
  if (option.say === 'word' && option.word === 'signatories') return claimTruth(label, 'signatories', statement);
  if (option.say === 'word' && option.word === 'author') {
    // A source without an author of its own is the text of those who speak in it.
    const cited = statement.sources.filter(({ id }) => claims.some(({ cites }) => cites.some(({ source }) => source === id)));
    return cited.length > 0 && cited.every(({ author }) => author !== undefined) ? 'false' : 'unknown';
  }
  const id = partyId(option, statement);
  return id === undefined ? 'unknown' : byParty(id, label, statement);
}

/** Whether a claim is put to the party, alone or among others. */
export function isAddressee(option: Label, label: Label | undefined, statement: Statement): boolean {
  const id = partyId(option, statement);
  return id !== undefined && label?.say === 'claim' && label.to.some((to) => partyId(to, statement) === id);
}
