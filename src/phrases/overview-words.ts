/** What is said of all questions at once, and of one that somebody wants to come back to: fetched while the first is read. */
export interface OverviewWords {
  /** Pressed while a question is to be looked at again. */
  readonly flag: string;
  readonly title: string;
  readonly close: string;
  readonly answered: string;
  readonly unanswered: string;
  readonly flagged: string;
  /** The question that is asked now. */
  readonly here: string;
}
