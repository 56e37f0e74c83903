/** What the checker refuses, each under its own name. */
import type { World } from '../core/facts/fact.ts';
import type { Item } from '../core/item.ts';
import type { Lang } from '../core/label.ts';
import type { Statement } from '../schema/statement-types.ts';

export type BreachName =
  // The key
  | 'two-keys'
  | 'key-without-option'
  | 'key-not-true'
  | 'distractor-true'
  | 'distractor-unknown'
  | 'later-joiner'
  | 'membership-of-incomplete-list'
  | 'supported-of-incomplete-report'
  | 'asks-outside-statement'
  | 'wrong-moment'
  | 'near-without-number'
  | 'near-is-right'
  // The options
  | 'not-un-member'
  | 'wrong-type'
  | 'duplicate-option'
  | 'too-few-options'
  | 'too-many-options'
  | 'not-in-order'
  | 'mixed-precision'
  | 'mixed-languages'
  | 'younger-than-statement'
  // The shape
  | 'kind-does-not-fit'
  | 'level-of-another-form'
  | 'topic-of-another-fact'
  | 'true-false-on-claim'
  | 'pick-unlike-key'
  | 'pick-not-below-options'
  | 'ids-not-positions'
  | 'secret-leak'
  // The words
  | 'stem-gives-date'
  | 'stem-gives-answer'
  | 'hint-gives-answer'
  | 'bare-number'
  | 'claim-without-speaker'
  | 'wrong-speaker'
  | 'list-unsaid'
  | 'stem-leaves-unsaid'
  | 'negative-stem'
  | 'sweeping-word'
  | 'loaded-word'
  | 'more-than-not-on-list'
  | 'broken-words'
  // The rationales
  | 'option-without-rationale'
  | 'rationale-of-another-option'
  | 'rationale-untrue'
  | 'citation-missing'
  | 'citation-unknown'
  | 'citation-of-another-fact'
  | 'part-of-another-fact'
  // The quiz
  | 'tested-twice'
  | 'told-elsewhere'
  | 'citation-gives-date'
  | 'too-many-addressed'
  | 'too-many-true-false';

export interface Breach {
  readonly name: BreachName;
  readonly item: string;
  readonly detail: string;
}

/** Slots of a stem that its words must show. */
export type Slot = 'speaker' | 'list' | 'moment' | 'pick' | 'unit' | 'office';

/** All that a learner can read of an item, in one language. */
export interface Said {
  readonly lang: Lang;
  readonly stem: string;
  /** The stem's own labels, said: an author's words inside the stem. */
  readonly about: readonly string[];
  readonly options: readonly string[];
  /** The words of the right options, or of the typed answer. */
  readonly right: readonly string[];
  readonly hints: readonly string[];
  readonly explanations: readonly string[];
  readonly citations: readonly string[];
  /** Stem, explanations and hints with authors' words and names cut out: what the catalogue itself says. */
  readonly frame: { readonly stem: string; readonly explanations: readonly string[]; readonly hints: readonly string[] };
  /** The stem as it would be said were one of its slots absent or other. */
  readonly otherwise: Readonly<Partial<Record<Slot, string>>>;
  /** Set where the words could not be had at all. */
  readonly failed?: string;
}

/** One item on the bench, with all that a rule may look at. */
export interface Case {
  readonly item: Item;
  readonly statement: Statement;
  readonly world: World;
  readonly said: readonly Said[];
}

/** Details of every breach found, each under the rule's name. */
export type Rule = readonly [BreachName, (of: Case) => readonly string[]];
export type QuizRule = readonly [BreachName, (cases: readonly Case[]) => readonly (readonly [item: string, detail: string])[]];
