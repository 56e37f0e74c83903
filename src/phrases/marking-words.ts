/** What is said of marks and of certainty beyond points for what is right: comes with `AnsweringWords`. */
import type { Certainty } from '../core/session/attempt.ts';

export interface MarkingWords {
  /** Before the first question: how an answer is marked. */
  readonly rules: Readonly<Record<'all-or-nothing' | 'negative', readonly string[]>>;
  /** As `rules`, with a table between: how sure, what right and what not right gives. */
  readonly stakes: {
    readonly before: string;
    readonly head: readonly [sure: string, right: string, not: string];
    points(value: number): string;
    readonly after: string;
  };
  /** The points that an answer gave, or took off where they are below 0. */
  gave(points: number): string;
  /** How sure somebody was, beside how the answer did. */
  compared(certainty: Certainty, state: 'right' | 'part' | 'no'): string;
}
