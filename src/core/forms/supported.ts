/** What the source reports of those who speak: wrong options change exactly one slot of a claim that it does report. */
import { shuffled } from '../compose/draw.ts';
import type { Bench, FormMaker } from '../compose/recipe.ts';
import type { Facts, Said } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import { difficultyOf } from './difficulty.ts';
import { isFree } from './parted-groups.ts';
import { shared, wrongClaims } from './wrong-claims.ts';

const OPTIONS = { choice: 4, 'multiple-response': 5 };

/** Two right ones are harder to tell; so are wrong ones that share act and addressee, by up to a fifth. */
const DIFFICULTY = { choice: 0.45, 'multiple-response': 0.6 };

const level = 'understand';

export const supported: FormMaker = {
  form: 'supported',
  level,
  topics: ['claims'],
  kinds: ['choice', 'multiple-response'],
  candidates: ({ said, reported }) => (reported.some(({ truth }) => truth === 'false') ? said.map(({ id }) => id) : []),
  make(candidate, kind, bench) {
    const { facts, draw } = bench;
    const key = facts.said.find(({ id }) => id === candidate);
    if (key === undefined || (kind !== 'choice' && kind !== 'multiple-response')) return 'too-few-facts';
    const ring = ringOf(key, facts);
    const start = ring.length + ring.indexOf(key) - draw(Math.min(OPTIONS[kind], ring.length));
    const places = [...ring, ...ring, ...ring].slice(start, start + ring.length);
    const window = places.slice(0, OPTIONS[kind]);
    const others = kind === 'choice' ? [] : companion(key, window, bench);
    if (kind === 'multiple-response' && others.length === 0) return 'too-few-facts';
    const right = [key, ...others];
    // Where a place cannot be filled, the next along the ring is; with few claims the key's own comes again.
    const wrong = wrongClaims(places.filter((said) => !right.includes(said)), right, OPTIONS[kind] - right.length, bench);
    if (wrong.length < 2) return 'too-few-distractors';
    const near = wrong.reduce((sum, { label }) => sum + shared(key.label, label), 0) / (2 * wrong.length);
    const item = assembleChoose(
      { form: 'supported', kind, level, topic: 'claims', stem: { form: 'supported', about: [key.by], speaker: key.by } },
      shuffled([...right.map(reported), ...wrong], draw),
      difficultyOf(DIFFICULTY[kind] + near / 5),
    );
    return { ...item, states: [key.speaks] };
  },
};

const reported = ({ id, label, cites }: Said): Choice => ({
  label,
  right: true,
  rationale: { fact: id, why: 'reported', about: [label], cites },
});

/** A second claim of those shown, about another matter. */
function companion(key: Said, among: readonly Said[], bench: Bench): readonly Said[] {
  return shuffled(among.filter(({ id, matter }) => id !== key.id && matter !== key.matter && isFree(bench, id)), bench.draw).slice(0, 1);
}

/**
 * All claims of the key's speaker in a ring, each beside one that shares act or addressee with it where there is one.
 * The options of an item stand in the places of neighbours on the ring, of which any is as likely to be the key: so
 * neither act nor addressee tells, and yet they are near.
 */
function ringOf(key: Said, { said }: Facts): readonly Said[] {
  const left = said.filter(({ claim }) => claim.by === key.claim.by);
  const ring: Said[] = left.splice(0, 1);
  for (let last = ring[0]; last !== undefined && left.length > 0; last = ring.at(-1)) {
    const { label } = last;
    const most = Math.max(...left.map((one) => shared(label, one.label)));
    ring.push(...left.splice(left.findIndex((one) => shared(label, one.label) === most), 1));
  }
  return ring;
}
