/** A question of a finished attempt in words, with what was answered. */
import type { Level } from '../core/item.ts';

export interface Answer {
  readonly number: number;
  readonly question: string;
  readonly level: Level;
  /** What was answered, a part each; empty: nothing. */
  readonly given: readonly string[];
  /** Absent where it may not be told. */
  readonly right: readonly string[] | undefined;
  readonly points: number;
  readonly possible: number;
  readonly tries: number;
  /** Until the last answer; absent: there is none. */
  readonly seconds: number | undefined;
}
