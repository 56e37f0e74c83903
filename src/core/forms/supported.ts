/** What the source reports of those who speak: wrong options change exactly one slot of a claim that it does report. */
import { oneOf, shuffled } from '../compose/draw.ts';
import { entailed, type Slots } from '../facts/entailed.ts';
import type { Said } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { ClaimLabel } from '../label.ts';
import { because } from './because.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';
import { sortedBy } from './sorted-by.ts';

const OPTIONS = 4;
const OPTIONS_OF_MANY = 5;

export const supported: FormMaker = {
  form: 'supported',
  level: 'understand',
  kinds: ['choice', 'multiple-response'],
  candidates: ({ said, reported }) => candidatesOf(reported.some(({ truth }) => truth === 'false') ? said : [], make),
};

function make(key: Said, head: Head, bench: Bench): Made {
  const { facts, draw, isFresh } = bench;
  const many = head.kind === 'multiple-response';
  const others = shuffled(facts.said, draw).filter(
    ({ id, claim, matter }) => claim.by === key.claim.by && matter !== key.matter && isFresh(id),
  );
  const right = [key, ...(many ? others.splice(0, 1) : [])];
  if (many && right.length < 2) return 'too-few-facts';
  const size = (many ? OPTIONS_OF_MANY : OPTIONS) - right.length;
  const foreign = unreported(key, size, bench);
  // One at least, if there is one; not more than needed, for telling it uses up a fact.
  const altered = alteredOf(others, right, Math.max(1, size - foreign.length), bench);
  const wrong = [...altered, ...foreign].slice(0, size);
  if (wrong.length < 2) return 'too-few-distractors';
  const { speaker } = key;
  return assembleChoose(
    { ...head, stem: { form: 'supported', about: [speaker], speaker } },
    shuffled([...right.map(reported), ...wrong], draw),
    many ? 0.7 : 0.55,
  );
}

const reported = (said: Said): Choice => ({ label: said.label, right: true, rationale: because(said, 'reported', [said.label]) });

/**
 * Claims with one slot changed that the source is known not to make, no two about the same matter and none about that
 * of a right one, for two options alike in all but one word draw the eye.
 */
function alteredOf(others: readonly Said[], right: readonly Said[], most: number, bench: Bench): readonly Choice[] {
  const taken = new Set(right.map(({ matter }) => matter));
  const choices: Choice[] = [];
  for (const said of others) {
    if (choices.length === most) break;
    const label = taken.has(said.matter) ? undefined : changed(said, bench);
    if (!label) continue;
    taken.add(said.matter);
    choices.push({ label, right: false, rationale: because(said, 'reported-otherwise', [said.label]) });
  }
  return choices;
}

/** A claim with one slot changed so that the source is known not to make it. */
function changed({ claim, matter, label }: Said, { facts, draw }: Bench): ClaimLabel | undefined {
  const { act, by, to, open } = claim;
  const isFalse = (slot: Partial<Slots>) => entailed({ act, by, to, ...slot }, matter, facts) === 'false';
  if (to.length > 0 && !open.includes('to')) {
    // Whom other claims are put to first: an addressee who is in wrong options alone would tell.
    const known = new Set(facts.said.flatMap((other) => other.claim.to));
    const parties = sortedBy(shuffled(facts.parties, draw), ({ id }) => Number(!known.has(id)));
    // Never a state that the matter was done to, which would insinuate.
    const party = parties.find(({ id, role }) => id !== by && role !== 'affected' && isFalse({ to: [id] }));
    if (party) return { ...label, to: [party.label] };
  }
  // What they only watch, said as if they knew.
  return act === 'watches' && !open.includes('act') && isFalse({ act: 'says' }) ? { ...label, act: 'says' } : undefined;
}

/** Subjects that the source does not report, `size` of them, each in the place of what it does. */
function unreported({ claim, speaker }: Said, size: number, { facts, draw, isFresh }: Bench): readonly Choice[] {
  const frames = facts.said.filter((said) => said.claim.by === claim.by && !said.claim.open.includes('about'));
  const choices: Choice[] = [];
  for (const fact of shuffled(facts.reported, draw)) {
    if (choices.length === size) break;
    const { id, truth, name, fits } = fact;
    const frame = truth === 'false' && isFresh(id) ? oneOf(frames.filter(({ label }) => fits.includes(label.act)), draw) : undefined;
    if (!frame) continue;
    const rationale = because(fact, 'not-reported', [{ say: 'text', text: name }], { speaker });
    choices.push({ label: { ...frame.label, about: name }, right: false, rationale });
  }
  return choices;
}
