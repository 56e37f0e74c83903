/** What an owner knows of an answer that the score alone does not tell. */
export interface Marked {
  /** Nothing is given for a part: a multiple response that earned nothing may as well have lost it to what was wrong. */
  readonly wholeOnly?: boolean;
  /** The points that were given, in words; absent: those of the score. */
  readonly points?: string;
  /** How sure somebody was, beside how the answer did. */
  readonly sureness?: string;
  /** All that is said, where the right answer is not shown. */
  readonly note?: string;
}
