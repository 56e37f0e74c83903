/** What a reader must look for elsewhere, because the source does not report it. */
import { shuffled } from '../compose/draw.ts';
import type { FormMaker } from '../compose/recipe.ts';
import type { Facts, ReportedFact } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { Label } from '../label.ts';
import { isFree } from './parted-groups.ts';

const SIZES = { choice: { right: 1, all: 4, least: 3 }, 'multiple-response': { right: 2, all: 5, least: 5 } } as const;

const level = 'analyse';

/** A subject that is made to stand in a claim's place, a wish or a reproach, is out of tune beside what one can look up. */
const absent = ({ reported }: Facts): readonly ReportedFact[] => reported.filter(({ truth, fits }) => truth === 'false' && fits.length === 0);

export const unreported: FormMaker = {
  form: 'unreported',
  level,
  topics: ['claims'],
  kinds: ['choice', 'multiple-response'],
  candidates: (facts) => absent(facts).map(({ id }) => id),
  make(candidate, kind, bench) {
    const { facts, draw } = bench;
    const key = absent(facts).find(({ id }) => id === candidate);
    if (key === undefined || (kind !== 'choice' && kind !== 'multiple-response')) return 'too-few-facts';
    const { right, all, least } = SIZES[kind];
    const free = (list: readonly ReportedFact[]) => shuffled(list.filter(({ id }) => id !== key.id && isFree(bench, id)), draw);
    const others = free(absent(facts)).slice(0, right - 1);
    if (others.length + 1 < right) return 'too-few-facts';
    const wrong = free(facts.reported.filter(({ truth }) => truth === 'true')).slice(0, all - right);
    if (right + wrong.length < least) return 'too-few-distractors';
    return assembleChoose(
      { form: 'unreported', kind, level, topic: 'claims', stem: { form: 'unreported', about: [] } },
      shuffled([key, ...others, ...wrong], draw).map(choice),
      // What is not there cannot be looked up.
      kind === 'choice' ? 0.6 : 0.75,
    );
  },
};

function choice({ id, subject, truth, cites }: ReportedFact): Choice {
  const about: readonly Label[] = [{ say: 'text', text: subject }];
  return {
    label: { say: 'text', text: subject },
    right: truth === 'false',
    rationale: { fact: id, why: truth === 'false' ? 'not-reported' : 'reported-subject', about, cites },
  };
}
