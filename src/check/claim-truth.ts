/** What follows from what the statement's claims say, and what nobody can tell. */
import type { Act, ClaimLabel, Label } from '../core/label.ts';
import type { Claim, EntityId, Statement } from '../schema/statement-types.ts';
import { nameOf, sameLabel, sameText } from './labels.ts';

export type Truth = 'true' | 'false' | 'unknown';

/** Words that a fair reader takes for one another: to swap them makes no wrong option. */
const ALIKE: readonly (readonly Act[])[] = [
  ['calls-on', 'urges'],
  ['says', 'condemns'],
];

/** A party and all that it includes, inclusion followed to the end. */
export function included(id: EntityId, statement: Statement, seen: readonly EntityId[] = []): readonly EntityId[] {
  if (seen.includes(id)) return seen;
  const inner = statement.parties.find((party) => party.id === id)?.includes ?? [];
  return inner.reduce<readonly EntityId[]>((all, next) => included(next, statement, all), [...seen, id]);
}

export const partyId = (label: Label, statement: Statement): EntityId | undefined =>
  statement.parties.find(
    (party) =>
      sameLabel(nameOf(party), label) || (label.say === 'country' && party.country === label.code),
  )?.id;

type Reach = 'all' | 'some' | 'none';

/** How many of those addressed by the option are addressed by the claim. */
function reach(to: readonly EntityId[], claim: Claim, statement: Statement): Reach {
  if (to.length === 0) return 'all';
  const asked = new Set(claim.to.flatMap((id) => included(id, statement)));
  const covered = (id: EntityId): boolean => {
    if (asked.has(id)) return true;
    const inner = included(id, statement).filter((other) => other !== id);
    return inner.length > 0 && inner.every((other) => asked.has(other));
  };
  if (claim.to.length > 0 && to.every(covered)) return 'all';
  return to.some((id) => included(id, statement).some((inner) => asked.has(inner))) ? 'some' : 'none';
}

function compare(option: ClaimLabel, to: readonly EntityId[], claim: Claim, statement: Statement): Truth {
  const act = claim.act === option.act;
  const alike = ALIKE.some((acts) => acts.includes(claim.act) && acts.includes(option.act));
  const about = sameText(claim.about, option.about);
  const addressed = reach(to, claim, statement);
  if (act && about && addressed === 'all') return 'true';
  if ((act || alike) && about && addressed !== 'none') return 'unknown';
  if (act && about && (claim.open.includes('to') || claim.to.length === 0)) return 'unknown';
  if (about && addressed !== 'none' && claim.open.includes('act')) return 'unknown';
  if (act && to.length > 0 && addressed !== 'none' && claim.open.includes('about')) return 'unknown';
  return 'false';
}

export function claimTruth(option: ClaimLabel, by: EntityId | undefined, statement: Statement): Truth {
  const to = option.to.map((label) => partyId(label, statement));
  if (to.some((id) => id === undefined)) return 'unknown';
  const ids = to.filter((id) => id !== undefined);
  const claims = statement.claims.filter((claim) => by === undefined || claim.by === by);
  const found = claims.map((claim) => compare(option, ids, claim, statement));
  if (found.includes('true')) return 'true';
  const { complete, list } = statement.reported;
  const unspoken = complete && list.some(({ name, reported }) => !reported && sameText(name, option.about));
  if (unspoken) return 'false';
  if (found.includes('unknown')) return 'unknown';
  const spoken = statement.claims.some((claim) => sameText(claim.about, option.about));
  return spoken ? 'false' : 'unknown';
}
