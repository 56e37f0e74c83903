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
  | 'answer-left-out'
  | 'stem-untrue'
  | 'later-joiner'
  | 'later-joiner-in-group'
  | 'unknown-in-group'
  | 'outside-the-group'
  | 'overlapping-groups'
  | 'membership-of-incomplete-list'
  | 'supported-of-incomplete-report'
  | 'unreported-of-incomplete-report'
  | 'asks-outside-statement'
  | 'infers-what-is-cited'
  | 'wrong-moment'
  | 'dates-overlap'
  | 'also-date-as-target'
  | 'interval-not-certain'
  | 'interval-out-of-range'
  | 'speaker-is-addressee'
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
  | 'too-few-spares'
  | 'target-unused'
  | 'numbers-tell-order'
  | 'told-apart-by-date-only'
  // The shape
  | 'kind-does-not-fit'
  | 'level-of-another-form'
  | 'topic-of-another-fact'
  | 'true-false-on-claim'
  | 'pick-unlike-key'
  | 'pick-not-below-options'
  | 'ids-not-positions'
  | 'parts-unlike-shape'
  | 'hints-unlike-kind'
  | 'secret-leak'
  // The words
  | 'stem-gives-date'
  | 'stem-gives-answer'
  | 'hint-gives-answer'
  | 'hint-untrue'
  | 'bare-number'
  | 'claim-without-speaker'
  | 'interval-of-claims-without-speaker'
  | 'speaker-in-speaker-stem'
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
  | 'told-by-elimination'
  | 'citation-gives-date'
  | 'more-than-one-speaker-item'
  | 'speaker-told-elsewhere'
  | 'too-many-addressed'
  | 'too-many-true-false'
  | 'too-much-to-remember'
  | 'too-much-membership'
  | 'farther-distractor-while-nearer-was-free'
  | 'distractor-back-too-soon';

export interface Breach {
  readonly name: BreachName;
  readonly item: string;
  readonly detail: string;
}

/** Slots of a stem that its words must show. */
export type Slot = 'about' | 'speaker' | 'list' | 'moment' | 'pick' | 'of' | 'unit' | 'office' | 'precision';

/** All that a learner can read of an item, in one language. */
export interface Said {
  readonly lang: Lang;
  readonly stem: string;
  /** The stem's own labels, said: an author's words inside the stem. */
  readonly about: readonly string[];
  readonly options: readonly string[];
  readonly targets: readonly string[];
  /** The words of the right options, or of the typed answer. */
  readonly right: readonly string[];
  readonly hints: readonly string[];
  /** Of each name whose first letter a hint gives: how many countries begin with it. */
  readonly likeInitials: readonly (readonly [name: string, alike: number])[];
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
