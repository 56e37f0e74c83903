/** A recipe reopens a quiz: the same recipe gives byte-identical items everywhere. */
import type { Facts } from '../facts/fact.ts';
import type { FactId, Form, Item, Kind, Level, Topic } from '../item.ts';
import type { EntityId } from '../../schema/statement-types.ts';

/** Seeded and unbiased: a whole number from 0 to `below` − 1. */
export type Draw = (below: number) => number;

export interface Blueprint {
  /** 1 … 200. */
  readonly count: number;
  /** Absent: all. A limit, not equal shares; so are kinds and levels. */
  readonly topics?: readonly Topic[];
  readonly kinds?: readonly Kind[];
  readonly levels?: readonly Level[];
  readonly difficulty?: 'easy' | 'medium' | 'hard';
  /** Asks for so many of each, in this order of preference. */
  readonly rows?: readonly { readonly topic?: Topic; readonly form?: Form; readonly kind?: Kind; readonly count: number }[];
  readonly exclude?: readonly FactId[];
}

export interface Recipe {
  /** Rises whenever the golden quizzes change. */
  readonly edition: number;
  readonly statement: EntityId;
  /** The facts' hash. */
  readonly facts: number;
  /** 30 bits. */
  readonly seed: number;
  readonly blueprint: Blueprint;
}

export type ShortageWhy = 'too-few-facts' | 'list-incomplete' | 'too-few-distractors' | 'would-give-away' | 'keeps-balance';

/** Fewer items than asked, and why. */
export interface Shortage {
  readonly wanted: number;
  readonly made: number;
  readonly topic?: Topic;
  readonly form?: Form;
  readonly kind?: Kind;
  readonly why: ShortageWhy;
}

export interface Quiz {
  readonly recipe: Recipe;
  readonly items: readonly Item[];
  readonly short: readonly Shortage[];
}

/** What a maker works with: facts, dice, and what the quiz made so far leaves free. */
export interface Bench {
  readonly facts: Facts;
  readonly draw: Draw;
  /** Whether an item may tell this fact: no item of the quiz tests it. */
  mayTell(fact: FactId): boolean;
  /** Whether an item of the quiz tells this fact already: telling it again is dull and hints. */
  told(fact: FactId): boolean;
  /** Whether an addressed party may still be a distractor in this quiz. */
  readonly addressedFree: boolean;
}

export interface FormMaker {
  readonly form: Form;
  readonly level: Level;
  readonly topics: readonly Topic[];
  readonly kinds: readonly Kind[];
  /** Facts that this form can ask about in this way, in file order. */
  candidates(facts: Facts, kind: Kind): readonly FactId[];
  /** The item's id is set by compose, when its place is known. */
  make(candidate: FactId, kind: Kind, bench: Bench): Item | ShortageWhy;
}
