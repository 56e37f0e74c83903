/** What the source reports of those who speak: wrong options change exactly one slot of a claim that it does report. */
import { shuffled } from '../compose/draw.ts';
import type { Bench, FormMaker } from '../compose/recipe.ts';
import { entailed } from '../facts/entailed.ts';
import type { Facts, Said } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { Act, ClaimLabel } from '../label.ts';

const OPTIONS = { choice: 4, 'multiple-response': 5 };
const level = 'understand';

export const supported: FormMaker = {
  form: 'supported',
  level,
  topics: ['claims'],
  kinds: ['choice', 'multiple-response'],
  candidates: ({ said, reported }) => (reported.some(({ truth }) => truth === 'false') ? said.map(({ id }) => id) : []),
  make(candidate, kind, bench) {
    const key = bench.facts.said.find(({ id }) => id === candidate);
    if (key === undefined || (kind !== 'choice' && kind !== 'multiple-response')) return 'too-few-facts';
    const others = kind === 'choice' ? [] : companion(key, bench);
    if (kind === 'multiple-response' && others.length === 0) return 'too-few-facts';
    const right = [key, ...others];
    const wrong = wrongClaims(key, right, OPTIONS[kind] - right.length, bench);
    if (wrong.length < 2) return 'too-few-distractors';
    const choices = shuffled([...right.map(reported), ...wrong], bench.draw);
    return assembleChoose(
      { form: 'supported', kind, level, topic: 'claims', stem: { form: 'supported', about: [key.by], speaker: key.by } },
      choices,
      kind === 'choice' ? 0.55 : 0.7,
    );
  },
};

const reported = ({ id, label, cites }: Said): Choice => ({
  label,
  right: true,
  rationale: { fact: id, why: 'reported', about: [label], cites },
});

/** A second claim of the same speaker about another matter. */
function companion(key: Said, { facts, draw, mayTell, told }: Bench): readonly Said[] {
  return shuffled(facts.said, draw)
    .filter(({ id, claim }) => id !== key.id && claim.by === key.claim.by && mayTell(id) && !told(id))
    .filter(({ matter }) => matter !== key.matter)
    .slice(0, 1);
}

/**
 * Wrong claims that the source is known not to make, no two about the same matter and none about the key's, for two
 * options alike in all but one word draw the eye. One re-addressed claim at first, for telling it uses up a fact.
 */
function wrongClaims(key: Said, right: readonly Said[], size: number, bench: Bench): readonly Choice[] {
  const { facts, draw, mayTell, told } = bench;
  const taken = new Set(right.map(({ matter }) => matter));
  const others = shuffled(facts.said, draw).filter(
    ({ id, claim, matter }) => claim.by === key.claim.by && !taken.has(matter) && mayTell(id) && !told(id),
  );
  const changed: Choice[] = [];
  const change = (upTo: number) => {
    for (let said = others.pop(); said !== undefined; said = others.pop()) {
      if (taken.has(said.matter)) continue;
      const [choice] = [...readdressed(said, facts, draw), ...overstated(said, facts)];
      if (choice === undefined) continue;
      changed.push(choice);
      taken.add(said.matter);
      if (changed.length >= upTo) return;
    }
  };
  change(1);
  const foreign = unreported(key, size - changed.length, bench);
  if (changed.length + foreign.length < size) change(size - foreign.length);
  return [...changed, ...foreign];
}

function otherwise({ id, label, cites }: Said, changed: ClaimLabel): Choice {
  return { label: changed, right: false, rationale: { fact: id, why: 'reported-otherwise', about: [label], cites } };
}

/** The same claim, put to somebody else; never to a state that the matter was done to, which would insinuate. */
function readdressed(said: Said, facts: Facts, draw: Bench['draw']): readonly Choice[] {
  const { claim, matter, label } = said;
  if (claim.to.length === 0 || claim.open.includes('to')) return [];
  // Whom other claims are put to first: an addressee who is in wrong options alone would tell.
  const known = new Set(facts.said.flatMap((other) => other.claim.to));
  const party = [...shuffled(facts.parties, draw)].sort((a, b) => Number(known.has(b.id)) - Number(known.has(a.id))).find(
    ({ id, role }) => id !== claim.by && role !== 'affected' && entailed({ act: claim.act, by: claim.by, to: [id], matter }, facts) === 'false',
  );
  return party === undefined ? [] : [otherwise(said, { ...label, to: [party.label] })];
}

/** What they only watch, said as if they knew. */
function overstated(said: Said, facts: Facts): readonly Choice[] {
  const act: Act = 'says';
  const { claim, matter, label } = said;
  return claim.act === 'watches' && !claim.open.includes('act') && entailed({ act, by: claim.by, to: claim.to, matter }, facts) === 'false'
    ? [otherwise(said, { ...label, act })]
    : [];
}

/** Subjects that the source does not report, `size` of them, each in the place of what it does. */
function unreported({ claim, by }: Said, size: number, { facts, draw, mayTell, told }: Bench): readonly Choice[] {
  const frames = facts.said.filter((said) => said.claim.by === claim.by && !said.claim.open.includes('about'));
  const choices: Choice[] = [];
  for (const { id, subject, truth, fits, cites } of shuffled(facts.reported, draw)) {
    if (choices.length >= size) break;
    if (truth !== 'false' || !mayTell(id) || told(id)) continue;
    const fitting = frames.filter(({ label }) => fits.includes(label.act));
    const frame = fitting[fitting.length > 1 ? draw(fitting.length) : 0];
    if (frame === undefined) continue;
    choices.push({
      label: { ...frame.label, about: subject },
      right: false,
      rationale: { fact: id, why: 'not-reported', about: [{ say: 'text', text: subject }], speaker: by, cites },
    });
  }
  return choices;
}
