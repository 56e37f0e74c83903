/** Who of these is on the list. Nearest first: a wrong option shares a group, then a subregion, then a continent with the right one. */
import { shuffled } from '../compose/draw.ts';
import type { Facts, Signed } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { Stem } from '../item.ts';
import type { Label } from '../label.ts';
import { because } from './because.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';
import { absentees, nearest } from './near.ts';

const WRONG = 3;

export const choice = (fact: Signed): Choice => {
  const right = fact.truth === 'true';
  return { label: fact.subject, right, rationale: because(fact, right ? 'on-list' : 'not-on-list', [fact.subject]) };
};

export const onList = (facts: Facts): readonly Signed[] =>
  facts.signed.filter(({ truth, kind, unMember }) => truth === 'true' && kind === 'state' && unMember);

/** No one is known not to be on it. */
export const isOpen = (facts: Facts): boolean => facts.signed.every(({ truth }) => truth !== 'false');

export const asking = (head: Head, { facts }: Bench, ...about: readonly Label[]): Head & { readonly stem: Stem } => ({
  ...head,
  stem: { form: 'signed', about, ...facts.list },
});

export const signedChoice: FormMaker = {
  form: 'signed',
  level: 'remember',
  kinds: ['choice', 'multiple-response'],
  candidates: (facts) => candidatesOf(onList(facts), make),
};

function make(key: Signed, head: Head, bench: Bench): Made {
  const { facts, draw, isFresh } = bench;
  if (isOpen(facts)) return 'list-incomplete';
  const wrong = absentees(key, bench);
  const right = [key];
  if (head.kind === 'multiple-response') {
    // One more country on the list, as near as can be.
    right.push(...nearest(key, onList(facts).filter((fact) => fact !== key && isFresh(fact.id)), draw).slice(0, 1));
    if (right.length < 2) return 'too-few-facts';
  }
  if (wrong.length < 2) return 'too-few-distractors';
  return assembleChoose(asking(head, bench), shuffled([...right, ...wrong.slice(0, WRONG)], draw).map(choice), right.length > 1 ? 0.6 : 0.4);
}
