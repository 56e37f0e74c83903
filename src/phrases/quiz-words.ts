/** The words of the quiz's own interface; what an item says comes from the Lexicon. */
import type { Topic, Unreadable, Unready } from '../core/item.ts';

/** Until the first question is answered; everything else is in `LaterWords`. */
export interface QuizWords {
  /** In the language's own digits, with one decimal at most. */
  number(value: number): string;
  of(at: number, all: number): string;
  questions(count: number): string;
  readonly topics: Readonly<Record<Topic, string>>;
  /** For a sober statement: what it is about, and that any question may be skipped. */
  readonly sober: string;

  readonly start: string;
  /** To the source in plain words, or past it to the first question. */
  readonly readFirst: string;
  readonly skipReading: string;
  readonly check: string;
  readonly next: string;
  readonly back: string;
  readonly skip: string;
  readonly seeResult: string;
  readonly tryAgain: string;
  /** A part of the package could not be fetched: what happened, and what to do. */
  readonly lost: string;

  /** Where there is no whole answer to a question with so many to pick; `unreadable` has the rest. */
  unready(pick: number): Readonly<Record<Exclude<Unready, Unreadable>, string> & Partial<Record<Unready, string>>>;
  readonly yearHint: string;
}
