/** What the source reports of those who speak: wrong options change exactly one slot of a claim that it does report. */
import { oneOf, shuffled } from '../compose/draw.ts';
import type { Facts, Said } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import { because } from './because.ts';
import { difficultyOf } from './difficulty.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';
import { shared, wrongClaims } from './wrong-claims.ts';

/** Two right ones are harder to tell; so are wrong ones that share act and addressee, by up to a fifth. */
const ONE = { right: 1, all: 4, difficulty: 0.45 };
const TWO = { right: 2, all: 5, difficulty: 0.6 };

export const supported: FormMaker = {
  form: 'supported',
  level: 'understand',
  kinds: ['choice', 'multiple-response'],
  candidates: ({ said, reported }) => candidatesOf(reported.some(({ truth }) => truth === 'false') ? said : [], make),
};

function make(key: Said, head: Head, bench: Bench): Made {
  const { facts, draw, isFresh } = bench;
  const many = head.kind === 'multiple-response' ? TWO : ONE;
  const ring = ringOf(key, facts);
  const start = ring.indexOf(key) - draw(Math.min(many.all, ring.length));
  const places = [...ring.slice(start), ...ring.slice(0, start)];
  const right = [key];
  if (many.right > 1) {
    // A second claim of those shown, about another matter.
    const other = oneOf(places.slice(0, many.all).filter(({ id, matter }) => id !== key.id && matter !== key.matter && isFresh(id)), draw);
    if (!other) return 'too-few-facts';
    right.push(other);
  }
  // Where a place cannot be filled, the next along the ring is; with few claims the key's own comes again.
  const wrong = wrongClaims(places.filter((said) => !right.includes(said)), right, many.all - right.length, bench);
  if (wrong.length < 2) return 'too-few-distractors';
  const near = wrong.reduce((sum, { label }) => sum + shared(key.label, label), 0) / (2 * wrong.length);
  const { speaker, speaks } = key;
  const item = assembleChoose(
    { ...head, stem: { form: 'supported', about: [speaker], speaker } },
    shuffled([...right.map(reported), ...wrong], draw),
    difficultyOf(many.difficulty + near / 5),
  );
  return { ...item, states: [speaks] };
}

const reported = (said: Said): Choice => ({ label: said.label, right: true, rationale: because(said, 'reported', [said.label]) });

/**
 * All claims of the key's speaker in a ring, each beside one that shares act or addressee with it where there is one.
 * The options of an item stand in the places of neighbours on the ring, of which any is as likely to be the key: so
 * neither act nor addressee tells, and yet they are near.
 */
function ringOf(key: Said, { said }: Facts): readonly Said[] {
  const left = said.filter(({ claim }) => claim.by === key.claim.by);
  const ring: Said[] = left.splice(0, 1);
  for (let last = ring[0]; last && left.length > 0; last = ring.at(-1)) {
    const { label } = last;
    const most = Math.max(...left.map((one) => shared(label, one.label)));
    ring.push(...left.splice(left.findIndex((one) => shared(label, one.label) === most), 1));
  }
  return ring;
}
