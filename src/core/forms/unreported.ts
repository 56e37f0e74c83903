/** What a reader must look for elsewhere, because the source does not report it. */
import { shuffled } from '../compose/draw.ts';
import type { Facts, ReportedFact } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { Label } from '../label.ts';
import { because } from './because.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';

const ONE = { right: 1, all: 4, least: 3 };
const TWO = { right: 2, all: 5, least: 5 };

/** A subject that is made to stand in a claim's place, a wish or a reproach, is out of tune beside what one can look up. */
const absent = ({ reported }: Facts): readonly ReportedFact[] => reported.filter(({ truth, fits }) => truth === 'false' && fits.length === 0);

export const unreported: FormMaker = {
  form: 'unreported',
  level: 'analyse',
  kinds: ['choice', 'multiple-response'],
  candidates: (facts) => candidatesOf(absent(facts), make),
};

function make(key: ReportedFact, head: Head, { facts, draw, isFresh }: Bench): Made {
  const one = head.kind === 'choice';
  const { right, all, least } = one ? ONE : TWO;
  const free = (list: readonly ReportedFact[]) => shuffled(list.filter(({ id }) => id !== key.id && isFresh(id)), draw);
  const others = free(absent(facts)).slice(0, right - 1);
  if (others.length + 1 < right) return 'too-few-facts';
  const wrong = free(facts.reported.filter(({ truth }) => truth === 'true')).slice(0, all - right);
  if (right + wrong.length < least) return 'too-few-distractors';
  const choices = shuffled([key, ...others, ...wrong], draw).map(choice);
  // What is not there cannot be looked up.
  return assembleChoose({ ...head, stem: { form: 'unreported', about: [] } }, choices, one ? 0.6 : 0.75);
}

function choice(fact: ReportedFact): Choice {
  const label: Label = { say: 'text', text: fact.name };
  const right = fact.truth === 'false';
  return { label, right, rationale: because(fact, right ? 'not-reported' : 'reported-subject', [label]) };
}
