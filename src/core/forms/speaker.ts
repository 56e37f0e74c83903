/** Who says so. Wrong are those of whom the claims show that they do not: other speakers, states off the list, the reporter. */
import { shuffled } from '../compose/draw.ts';
import type { Bench, FormMaker } from '../compose/recipe.ts';
import { entailed } from '../facts/entailed.ts';
import type { Facts, PartyFact, Said, Signed } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { FactId } from '../item.ts';
import type { Label } from '../label.ts';
import { difficultyOf } from './difficulty.ts';

const WRONG = 3;
const level = 'understand';

export const speaker: FormMaker = {
  form: 'speaker',
  level,
  topics: ['claims'],
  kinds: ['choice'],
  candidates: ({ said }) => said.map(({ id }) => id),
  make(candidate, kind, bench) {
    const key = bench.facts.said.find(({ id }) => id === candidate);
    if (key === undefined || kind !== 'choice') return 'too-few-facts';
    const wrong = othersThan(key, bench).slice(0, WRONG);
    if (wrong.length < 2) return 'too-few-distractors';
    const right: Choice = { label: key.by, right: true, rationale: { fact: key.id, why: 'says-so', about: [key.label], speaker: key.by, cites: key.cites } };
    const item = assembleChoose(
      { form: 'speaker', kind, level, topic: 'claims', stem: { form: 'speaker', about: [key.label] } },
      shuffled([right, ...wrong], bench.draw),
      // Who speaks is told all through the text; the more others there are, the better one must know.
      difficultyOf(0.3 + wrong.length / 20),
    );
    // To tell of all speakers keeps a second item of this form out of the quiz.
    const speak = new Set(bench.facts.said.map(({ speaks }) => speaks));
    return { ...item, parts: { '': [key.id, key.speaks] }, tells: [...item.tells, ...speak] };
  },
};

interface Other {
  readonly label: Label;
  /** That it is not on the list, which the reason tells of a state. */
  readonly tells: readonly FactId[];
  readonly addressed: boolean;
}

/** In drawn order, at most one of them an addressed party. */
function othersThan(key: Said, { facts, draw, mayTell, addressedFree }: Bench): readonly Choice[] {
  const author: readonly Other[] = key.authored ? [{ label: { say: 'word', word: 'author' }, tells: [], addressed: false }] : [];
  const all = [...author, ...otherSpeakers(key, facts), ...facts.parties.flatMap((party) => silent(party, key, facts))].filter(({ tells }) => tells.every((id) => mayTell(id)));
  let addressed = addressedFree ? 0 : 1;
  return shuffled(all, draw)
    .filter((other) => !other.addressed || ++addressed === 1)
    .map(({ label, tells }) => ({
      label,
      right: false,
      rationale: { fact: key.id, why: 'does-not-say', about: [label, key.label], speaker: key.by, cites: key.cites },
      tells,
    }));
}

const denies = (by: string, { claim: { act, to }, matter }: Said, facts: Facts): boolean => entailed({ act, by, to, matter }, facts) === 'false';

/** The signatories, where a party speaks: who signs is no state by itself. */
function otherSpeakers(key: Said, facts: Facts): readonly Other[] {
  const signatories = facts.said.find(({ claim }) => claim.by === 'signatories');
  return signatories !== undefined && key.claim.by !== 'signatories' && denies('signatories', key, facts)
    ? [{ label: signatories.by, tells: [], addressed: false }]
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
  if (country === undefined) return by === 'signatories' && (covers.length > 1 || role === 'urged') ? [] : [{ label, tells: [], addressed: role === 'addressed' }];
  const signed: Signed | undefined = facts.signed.find((fact) => fact.country === country);
  return signed?.truth === 'false' ? [{ label, tells: [signed.id], addressed: role === 'addressed' }] : [];
}
