/** What is said of a policy beyond marks: how often, when told, which way, how long. Comes with `AnsweringWords`. */
import type { Policy, Stretch } from '../core/session/attempt.ts';

/** How an answer did that is not explained: all of it, some of its parts, nothing. */
export interface Outcome {
  readonly state: 'right' | 'part' | 'no';
  readonly hits: number;
  readonly of: number;
}

export interface PolicyWords {
  /** Before the first question: whatever a learner would not expect. */
  rules(policy: Policy): readonly string[];
  /** After an answer with tries left. */
  again(outcome: Outcome, left: number): string;
  /** After the last one, where the right answer is not shown yet, or never. */
  kept(outcome: Outcome, reveal: NonNullable<Policy['reveal']>): string;
  /** At the end, where nothing is told. */
  readonly untold: string;

  // Time
  readonly time: {
    /** Asks how much of it somebody needs. */
    readonly ask: string;
    readonly stretches: Readonly<Record<Stretch, string>>;
    /** Minutes and seconds. */
    clock(seconds: number): string;
    /** What the clock is for a screen reader. */
    readonly left: Readonly<Record<'quiz' | 'item', string>>;
    readonly more: string;
    /** So many seconds before the end. */
    soon(seconds: number): string;
    /** Where something else took the place of what was being answered. */
    readonly up: string;
  };
}
