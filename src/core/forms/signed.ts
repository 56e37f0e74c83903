/** Who is on the list. Nearest first: a wrong option shares a group, then a subregion, then a continent with the right one. */
import { shuffled } from '../compose/draw.ts';
import type { Bench, FormMaker } from '../compose/recipe.ts';
import type { Facts, Signed } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { Stem } from '../item.ts';
import type { Label } from '../label.ts';
import { absentees, nearest } from './near.ts';
import { ofGroups } from './signed-groups.ts';
import { trueOrFalse } from './true-or-false.ts';

const WRONG = 3;

const choice = ({ id, subject, truth, cites }: Signed): Choice => ({
  label: subject,
  right: truth === 'true',
  rationale: { fact: id, why: truth === 'true' ? 'on-list' : 'not-on-list', about: [subject], cites },
});

const onList = (facts: Facts): readonly Signed[] =>
  facts.signed.filter(({ truth, kind, unMember }) => truth === 'true' && kind === 'state' && unMember);

function stem({ office, asFirstPublished }: Facts, about: readonly Label[]): Stem {
  return { form: 'signed', about, office, ...(asFirstPublished ? { asFirstPublished } : {}) };
}

export const signed: FormMaker = {
  form: 'signed',
  level: 'remember',
  topics: ['signatories'],
  kinds: ['choice', 'multiple-response', 'true-false', 'short-answer', 'grouping', 'recall'],
  candidates: (facts, kind) => ofGroups[kind]?.candidates(facts) ?? onList(facts).map(({ id }) => id),
  make(candidate, kind, bench) {
    const asked = ofGroups[kind];
    if (asked !== undefined) return asked.make(candidate, bench);
    const { facts, draw } = bench;
    const key = onList(facts).find(({ id }) => id === candidate);
    if (key === undefined) return 'too-few-facts';
    if (facts.signed.every(({ truth }) => truth !== 'false')) return 'list-incomplete';
    const head = { form: 'signed', kind, level: 'remember', topic: 'signatories' } as const;
    const wrong = absentees(key, bench);
    if (kind === 'true-false') {
      const shown = draw(2) === 0 ? key : wrong[0];
      if (shown === undefined) return 'too-few-distractors';
      const { right, rationale } = choice(shown);
      return trueOrFalse({ ...head, stem: stem(facts, [shown.subject]) }, right, rationale, 0.3);
    }
    const many = kind === 'multiple-response';
    const right = many ? [key, ...companions(key, bench)] : [key];
    if (many && right.length < 2) return 'too-few-facts';
    if (wrong.length < 2) return 'too-few-distractors';
    const choices = shuffled([...right, ...wrong.slice(0, WRONG)], draw).map(choice);
    return assembleChoose({ ...head, stem: stem(facts, []) }, choices, many ? 0.6 : 0.4);
  },
};

/** One more country on the list, as near as can be. */
function companions(key: Signed, { facts, draw, mayTell, told }: Bench): readonly Signed[] {
  const others = onList(facts).filter(({ id }) => id !== key.id && mayTell(id) && !told(id));
  return nearest(key, others, draw).slice(0, 1);
}
