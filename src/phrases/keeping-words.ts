/** What is said of answers that are kept, or cannot be. */
export interface KeepingWords {
  /** Somebody goes on where they, or somebody else on this device, stopped. */
  readonly goesOn: string;
  readonly startAfresh: string;
  /** Why it does not go on. */
  readonly changed: string;
  readonly unreadable: string;
  /** How long answers are kept, where that is shorter than expected. */
  readonly tabOnly: string;
  readonly unkept: string;
}
