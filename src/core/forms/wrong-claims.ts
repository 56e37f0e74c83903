/** Claims that the source is known not to make, each in the place of one that it does. */
import { shuffled } from '../compose/draw.ts';
import { entailed } from '../facts/entailed.ts';
import type { Facts, ReportedFact, Said } from '../facts/fact.ts';
import type { Choice } from '../interactions/choose.ts';
import type { ClaimLabel } from '../label.ts';
import { because } from './because.ts';
import type { Bench } from './maker.ts';
import { sortedBy } from './sorted-by.ts';

export interface Wrong extends Choice {
  readonly label: ClaimLabel;
}

/** 0 … 2: for a shared act, and for a shared addressee or none at all in both. Wherever a party stands, its label is the same. */
export function shared(a: ClaimLabel, b: ClaimLabel): number {
  const to = a.to.length === 0 ? b.to.length === 0 : a.to.some((label) => b.to.includes(label));
  return Number(a.act === b.act) + Number(to);
}

/**
 * Each has act and addressees of the claim in whose place it stands. No two are about the same matter and none about
 * the key's, for two options alike in all but one word draw the eye.
 */
export function wrongClaims(places: readonly Said[], right: readonly Said[], size: number, bench: Bench): readonly Wrong[] {
  const { facts, draw, isFresh } = bench;
  const free = facts.reported.filter(({ id, truth }) => truth === 'false' && isFresh(id));
  const subjects = [...sortedBy(shuffled(free, draw), ({ fits }) => Number(!right.some(({ label }) => fits.includes(label.act))))];
  const taken = new Set(right.map(({ matter }) => matter));
  const wrong: Wrong[] = [];
  const round = [...places, ...right];
  for (let at = 0; wrong.length < size && at < size * round.length; at++) {
    const said = round[at % round.length];
    if (!said) continue;
    const subject = said.claim.open.includes('about') ? undefined : subjects.find(({ fits }) => fits.includes(said.label.act));
    // One in three, for a change of act or addressee leans to one side; and one at most, for telling it uses up a fact.
    const wanted = !subject || (draw(3) === 0 && wrong.every(({ rationale: { why } }) => why !== 'reported-otherwise'));
    const changed = wanted && !taken.has(said.matter) && isFresh(said.id) ? (readdressed(said, bench) ?? overstated(said, facts)) : undefined;
    if (changed) {
      wrong.push({ label: changed, right: false, rationale: because(said, 'reported-otherwise', [said.label]) });
      taken.add(said.matter);
    } else if (subject) {
      wrong.push(unreported(said, subject));
      subjects.splice(subjects.indexOf(subject), 1);
    }
  }
  return wrong;
}

/**
 * The same claim, put to somebody whom another claim is put to: an addressee of wrong options alone would tell. Never
 * to a state that the matter was done to, which would insinuate.
 */
function readdressed({ claim, matter, label }: Said, { facts, draw }: Bench): ClaimLabel | undefined {
  if (claim.to.length === 0 || claim.open.includes('to')) return undefined;
  const known = new Set(facts.said.filter((other) => other.claim.by === claim.by).flatMap((other) => other.claim.to));
  const party = shuffled(facts.parties, draw).find(
    ({ id, role }) => known.has(id) && id !== claim.by && role !== 'affected' && entailed({ ...claim, to: [id] }, matter, facts) === 'false',
  );
  return party && { ...label, to: [party.label] };
}

/** What they only watch, said as if they knew. */
function overstated({ claim, matter, label }: Said, facts: Facts): ClaimLabel | undefined {
  const isFalse = claim.act === 'watches' && !claim.open.includes('act') && entailed({ ...claim, act: 'says' }, matter, facts) === 'false';
  return isFalse ? { ...label, act: 'says' } : undefined;
}

/** A subject that the source does not report, in the place of what the claim is about. */
function unreported({ label, speaker }: Said, fact: ReportedFact): Wrong {
  const rationale = because(fact, 'not-reported', [{ say: 'text', text: fact.name }], { speaker });
  return { label: { ...label, about: fact.name }, right: false, rationale };
}
