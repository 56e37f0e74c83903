/** Who is on the list, in every way. */
import type { Signed } from '../facts/fact.ts';
import type { Kind } from '../item.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';
import { absentees } from './near.ts';
import { onlyOnes } from './only-one.ts';
import { asking, choice, isOpen, onList, signedChoice } from './signed-choice.ts';
import { sortable } from './signed-grouping.ts';
import { recalled } from './signed-recall.ts';
import { trueOrFalse } from './true-or-false.ts';

function trueFalse(key: Signed, head: Head, bench: Bench): Made {
  const { facts, draw } = bench;
  if (isOpen(facts)) return 'list-incomplete';
  const [nearest] = absentees(key, bench);
  const shown = draw(2) === 0 ? key : nearest;
  if (!shown) return 'too-few-distractors';
  const { label, right, rationale } = choice(shown);
  return trueOrFalse(asking(head, bench, label), right, rationale, 0.3);
}

/** The last three ask who of a group is on the list. */
const ways: Readonly<Partial<Record<Kind, FormMaker['candidates']>>> = {
  'true-false': (facts) => candidatesOf(onList(facts), trueFalse),
  'short-answer': onlyOnes('on'),
  grouping: sortable,
  recall: recalled,
};

export const signed: FormMaker = {
  ...signedChoice,
  kinds: ['choice', 'multiple-response', 'true-false', 'short-answer', 'grouping', 'recall'],
  candidates: (facts, kind) => (ways[kind] ?? signedChoice.candidates)(facts, kind),
};
