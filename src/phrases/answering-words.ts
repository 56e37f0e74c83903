/** Words of the ways to answer beyond options and a year, of hints, of certainty and of reading: fetched when a quiz needs them. */
import type { NameSort } from '../core/item.ts';

/** What is counted on the screen is also said aloud; a name stands after a colon, so that it need not fit a sentence. */
export interface AnsweringWords {
  // Ordering
  moveUp(name: string): string;
  moveDown(name: string): string;
  /** Where it stands since it was moved. */
  moved(name: string, at: number, all: number): string;

  // Matching and grouping
  /** Stands where nothing is chosen yet. */
  readonly choosePlace: string;
  /** So many without a place; none. */
  left(count: number): string;

  // Naming many
  readonly nameFirst: Readonly<Record<NameSort, string>>;
  readonly nameAnother: string;
  readonly add: string;
  remove(name: string): string;
  removed(name: string): string;
  named(count: number, of: number): string;
  /** What was typed is a name of several, or as near to the names of several. */
  readonly ambiguous: string;
  /** What was typed is on the answer's list already. */
  readonly namedAlready: string;
  /** As many as there are. */
  readonly namedAll: string;

  // Typing and picking are equals
  readonly pickFromList: string;
  readonly pickDate: string;
  readonly typeInstead: string;
  /** Below the box. */
  readonly nameHint: Readonly<Record<NameSort, string>>;
  readonly dateHint: Readonly<Record<'month' | 'day', string>>;

  // Hints
  readonly showHint: string;
  readonly nextHint: string;
  /** What each hint costs, a share of a point; exact, for it is a rule. */
  hintCost(points: number): string;

  readonly certainty: {
    readonly ask: string;
    /** From 1 to 3. */
    readonly steps: readonly [unsure: string, fairly: string, sure: string];
  };

  // Reading
  readonly reading: string;
  paragraph(number: number): string;
  section(name: string): string;
}
