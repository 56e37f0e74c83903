/** What stands on a printed sheet beside what the quiz itself says. */
export interface PaperWords {
  /** The button. */
  readonly print: string;
  /** Before the lines that a learner fills in. */
  readonly name: string;
  readonly date: string;

  /** How to answer with a pen, where the question does not say it: things to number, to match, to sort. */
  readonly how: Readonly<Record<'order' | 'match' | 'group', string>>;
  /** Names what stands at a place, counted from 0. */
  letter(index: number): string;

  readonly code: string;
  /** Beside a code to scan. */
  readonly scan: string;
  /** Heads the key. */
  readonly answers: string;
}
