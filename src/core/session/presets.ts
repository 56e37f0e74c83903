/** Policies that a page names in a word. */
import type { Policy } from './attempt.ts';

const marking = { partial: true } as const;

export const presets = {
  /** To learn: told at once, back and forth as one likes. */
  practice: { feedback: 'immediate', marking },
  /** To see how much one knows: told at the end, and every answer may be changed until then. */
  test: { feedback: 'deferred', reveal: 'at-end', marking },
  /** For whoever gets the report: nothing is told, and there is no way back. */
  exam: { feedback: 'never', reveal: 'never', navigation: 'forward', marking },
} as const satisfies Readonly<Record<string, Policy>>;

/** Whether there is nothing in it that a learner would not expect. */
export const isPlain = ({ feedback, marking, ...more }: Policy): boolean =>
  feedback === 'immediate' && marking.partial && Object.keys(marking).length === 1 && Object.keys(more).length === 0;
