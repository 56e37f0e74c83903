/** Claims that the source is known not to make, each in the place of one that it does. */
import { shuffled } from '../compose/draw.ts';
import type { Bench } from '../compose/recipe.ts';
import { entailed } from '../facts/entailed.ts';
import type { Facts, ReportedFact, Said } from '../facts/fact.ts';
import type { Choice } from '../interactions/choose.ts';
import type { Act, ClaimLabel } from '../label.ts';
import { isFree } from './parted-groups.ts';

/** 0 … 2: for a shared act, and for a shared addressee or none at all in both. */
export function shared(a: ClaimLabel, b: ClaimLabel): number {
  const names = b.to.map((label) => JSON.stringify(label));
  const to = a.to.length === 0 ? names.length === 0 : a.to.some((label) => names.includes(JSON.stringify(label)));
  return Number(a.act === b.act) + Number(to);
}

/**
 * Each has act and addressees of the claim in whose place it stands. No two are about the same matter and none about
 * the key's, for two options alike in all but one word draw the eye.
 */
export function wrongClaims(places: readonly Said[], right: readonly Said[], size: number, bench: Bench): readonly Wrong[] {
  const { facts, draw } = bench;
  const fitsKey = ({ fits }: ReportedFact) => right.some(({ label }) => fits.includes(label.act));
  const subjects = shuffled(facts.reported.filter(({ id, truth }) => truth === 'false' && isFree(bench, id)), draw).sort(
    (a, b) => Number(fitsKey(b)) - Number(fitsKey(a)),
  );
  const taken = new Set(right.map(({ matter }) => matter));
  const wrong: Wrong[] = [];
  for (const said of Array.from({ length: size }, () => [...places, ...right]).flat()) {
    if (wrong.length >= size) break;
    const subject = said.claim.open.includes('about') ? undefined : subjects.find(({ fits }) => fits.includes(said.label.act));
    const [changed] = taken.has(said.matter) || !isFree(bench, said.id) ? [] : [...readdressed(said, facts, draw), ...overstated(said, facts)];
    // One in three, for a change of act or addressee leans to one side; and one at most, for telling it uses up a fact.
    const used = wrong.some(({ rationale: { why } }) => why === 'reported-otherwise');
    if (changed !== undefined && (subject === undefined || (!used && draw(3) === 0))) {
      wrong.push(changed);
      taken.add(said.matter);
    } else if (subject !== undefined) {
      wrong.push(unreported(said, subject));
      subjects.splice(subjects.indexOf(subject), 1);
    }
  }
  return wrong;
}

export interface Wrong extends Choice {
  readonly label: ClaimLabel;
}

function otherwise({ id, label, cites }: Said, changed: ClaimLabel): Wrong {
  return { label: changed, right: false, rationale: { fact: id, why: 'reported-otherwise', about: [label], cites } };
}

/**
 * The same claim, put to somebody whom another claim is put to: an addressee of wrong options alone would tell. Never
 * to a state that the matter was done to, which would insinuate.
 */
function readdressed(said: Said, facts: Facts, draw: Bench['draw']): readonly Wrong[] {
  const { claim, matter, label } = said;
  if (claim.to.length === 0 || claim.open.includes('to')) return [];
  const known = new Set(facts.said.filter((other) => other.claim.by === claim.by).flatMap((other) => other.claim.to));
  const party = shuffled(facts.parties, draw).find(
    ({ id, role }) => known.has(id) && id !== claim.by && role !== 'affected' && entailed({ act: claim.act, by: claim.by, to: [id], matter }, facts) === 'false',
  );
  return party === undefined ? [] : [otherwise(said, { ...label, to: [party.label] })];
}

/** What they only watch, said as if they knew. */
function overstated(said: Said, facts: Facts): readonly Wrong[] {
  const act: Act = 'says';
  const { claim, matter, label } = said;
  return claim.act === 'watches' && !claim.open.includes('act') && entailed({ act, by: claim.by, to: claim.to, matter }, facts) === 'false'
    ? [otherwise(said, { ...label, act })]
    : [];
}

/** A subject that the source does not report, in the place of what the claim is about. */
function unreported({ label, by }: Said, { id, subject, cites }: ReportedFact): Wrong {
  return {
    label: { ...label, about: subject },
    right: false,
    rationale: { fact: id, why: 'not-reported', about: [{ say: 'text', text: subject }], speaker: by, cites },
  };
}
