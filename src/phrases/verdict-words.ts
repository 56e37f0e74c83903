import type { Interaction, Unreadable, Unready } from '../core/item.ts';

/** How an answer did, beside what the Lexicon tells of it. */
export interface VerdictWords {
  /** Why an answer cannot be judged though there is one. */
  readonly unreadable: Readonly<Record<Unreadable, string> & Partial<Record<Unready, string>>>;
  readonly right: string;
  readonly notYet: string;
  /** What is right of a whole that is not: options, pairs, places or names. */
  partly(ask: Interaction, hits: number, of: number): string;
  /** How `wrong` choices of a multiple response are marked, and the mark that is left. */
  takesOff(wrong: number, points: number): string;
  /** The mark of an answer that is right in part. */
  points(points: number): string;
  /** Where nothing is given for a part. */
  readonly wholeOnly: string;
  /** What a typed name was taken to mean, in the form that is shown everywhere. */
  readAs(name: string): string;
  readonly marks: {
    readonly right: string;
    readonly yours: string;
    readonly chosenRight: string;
    readonly chosenWrong: string;
    readonly missed: string;
    /** In an ordering, a matching or a grouping. */
    readonly placedRight: string;
    readonly placedWrong: string;
    /** Where it belongs. */
    belongs(place: string): string;
    /** In a recall. */
    readonly namedRight: string;
    readonly namedWrong: string;
    readonly unnamed: string;
  };
}
