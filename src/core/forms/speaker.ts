/** Who says so. Wrong are those of whom the claims show that they do not: other speakers, states off the list, the reporter. */
import { shuffled } from '../compose/draw.ts';
import { entailed } from '../facts/entailed.ts';
import type { Facts, PartyFact, Said } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { FactId } from '../item.ts';
import type { Label } from '../label.ts';
import { because } from './because.ts';
import { difficultyOf } from './difficulty.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';
import { sparing } from './near.ts';

const WRONG = 3;

export const speaker: FormMaker = {
  form: 'speaker',
  level: 'understand',
  kinds: ['choice'],
  candidates: ({ said }) => candidatesOf(said, make),
};

function make(key: Said, head: Head, bench: Bench): Made {
  const { facts, draw, isFresh } = bench;
  const { id, label, speaker: by, speaks } = key;
  if (!isFresh(id) || !isFresh(speaks)) return 'would-give-away';
  const wrong = othersThan(key, bench).slice(0, WRONG);
  if (wrong.length < 2) return 'too-few-distractors';
  const right: Choice = { label: by, right: true, rationale: because(key, 'says-so', [label], { speaker: by }), facts: [id, speaks] };
  // Who speaks is told all through the text; the more others there are, the better one must know.
  const difficulty = difficultyOf(0.3 + wrong.length / 20);
  const item = assembleChoose({ ...head, stem: { form: 'speaker', about: [label] } }, shuffled([right, ...wrong], draw), difficulty);
  // To tell of all speakers keeps a second item of this form out of the quiz.
  return { ...item, tells: [...item.tells, ...new Set(facts.said.map((said) => said.speaks))] };
}

interface Other {
  readonly label: Label;
  /** That it is not on the list, which the reason tells of a state. */
  readonly tells: readonly FactId[];
  readonly addressed: boolean;
}

/** In drawn order, at most one of them an addressed party. */
function othersThan(key: Said, bench: Bench): readonly Choice[] {
  const { facts, draw, mayTell } = bench;
  const author: readonly Other[] = key.authored ? [{ label: { say: 'word', word: 'author' }, tells: [], addressed: false }] : [];
  const all = [...author, ...otherSpeakers(key, facts), ...facts.parties.flatMap((party) => silent(party, key, facts))];
  return sparing(shuffled(all.filter(({ tells }) => tells.every(mayTell)), draw), bench).map(({ label, tells }) => ({
    label,
    right: false,
    rationale: because(key, 'does-not-say', [label, key.label], { speaker: key.speaker }),
    tells,
  }));
}

const denies = (by: string, { claim, matter }: Said, facts: Facts): boolean => entailed({ ...claim, by }, matter, facts) === 'false';

/** The signatories, where a party speaks: who signs is no state by itself. */
function otherSpeakers(key: Said, facts: Facts): readonly Other[] {
  const signatories = facts.said.find(({ claim }) => claim.by === 'signatories');
  return signatories && key.claim.by !== 'signatories' && denies('signatories', key, facts)
    ? [{ label: signatories.speaker, tells: [], addressed: false }]
    : [];
}

/**
 * A party that the claim is not put to and that neither includes nor belongs to whoever speaks. Of a set of states
 * some may be among the signatories: it is not known not to say so.
 */
function silent({ id, label, country, covers, role }: PartyFact, key: Said, facts: Facts): readonly Other[] {
  const { by, to } = key.claim;
  const coveredBy = (whole: string) => facts.parties.find((party) => party.id === whole)?.covers ?? [whole];
  if ([by, ...to].some((other) => coveredBy(other).includes(id)) || covers.includes(by) || !denies(id, key, facts)) return [];
  const other = { label, tells: [], addressed: role === 'addressed' };
  if (!country) return by === 'signatories' && (covers.length > 1 || role === 'urged') ? [] : [other];
  const signed = facts.signed.find((fact) => fact.country === country);
  return signed?.truth === 'false' ? [{ ...other, tells: [signed.id] }] : [];
}
