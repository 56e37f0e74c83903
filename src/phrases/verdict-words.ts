/** How an answer did, beside what the Lexicon tells of it. */
export interface VerdictWords {
  readonly right: string;
  readonly notYet: string;
  /** So many right ones of those asked for. */
  partly(hits: number, of: number): string;
  /** How a multiple response is marked. */
  readonly takesOff: string;
  readonly marks: {
    readonly right: string;
    readonly yours: string;
    readonly chosenRight: string;
    readonly chosenWrong: string;
    readonly missed: string;
  };
}
