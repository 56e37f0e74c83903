/** A recipe reopens a quiz: the same recipe gives byte-identical items everywhere. */
import type { FactId, Form, Item, Kind, Level, Topic } from '../item.ts';
import type { EntityId } from '../../schema/statement-types.ts';

/** What a row asks for; what it does not name is open. */
export interface Row {
  readonly topic?: Topic;
  readonly form?: Form;
  readonly kind?: Kind;
  readonly level?: Level;
}

export interface Blueprint {
  /** 1 … 200. */
  readonly count: number;
  /** Absent: all. A limit, not equal shares; so are kinds and levels. */
  readonly topics?: readonly Topic[];
  readonly kinds?: readonly Kind[];
  readonly levels?: readonly Level[];
  readonly difficulty?: 'easy' | 'medium' | 'hard';
  /**
   * Asks for so many of each, in this order of preference: for no more than `count` in all, and of nothing outside
   * `topics`, `kinds` and `levels`. What they leave of `count` is asked freely within these.
   */
  readonly rows?: readonly ({ readonly count: number } & Row)[];
  /** At most 10,000. */
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

export type ShortageWhy =
  | 'too-few-facts'
  | 'list-incomplete'
  | 'too-few-distractors'
  | 'would-give-away'
  | 'keeps-balance'
  /** What there is more of, the blueprint excludes. */
  | 'excluded'
  /** No form is of this kind or level, or asks about this topic in this way. */
  | 'no-such-question'
  /** Of a blueprint with a difficulty: `made` are about as hard as asked, the others easier or harder. */
  | 'other-difficulty';

/** Fewer items than asked, and why. Beside rows, one that names nothing is of what they leave of `count`. */
export interface Shortage extends Row {
  readonly wanted: number;
  readonly made: number;
  readonly why: ShortageWhy;
}

export interface Quiz {
  readonly recipe: Recipe;
  readonly items: readonly Item[];
  readonly short: readonly Shortage[];
}
