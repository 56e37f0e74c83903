/** The words of the quiz's own interface; what an item says comes from the Lexicon. */
import type { ShortageWhy } from '../core/compose/recipe.ts';
import type { Topic, Unready } from '../core/item.ts';

/** What can go wrong before a first question is asked. Shown to the learner as it stands, to be read out to somebody. */
export type ErrorCode =
  | 'no-source'
  | 'not-found'
  | 'no-connection'
  | 'not-json'
  | 'too-large'
  | 'not-a-statement'
  | 'no-questions'
  | 'fewer-questions'
  | 'bad-code'
  | 'other-code'
  | 'bad-setting'
  | 'not-loaded';

export interface QuizWords {
  /** In the language's own digits, with one decimal at most. */
  number(value: number): string;
  of(at: number, all: number): string;
  questions(count: number): string;
  readonly topics: Readonly<Record<Topic, string>>;
  /** For a sober statement: what it is about, and that any question may be skipped. */
  readonly sober: string;

  readonly loading: string;
  readonly start: string;
  readonly check: string;
  readonly next: string;
  readonly back: string;
  readonly skip: string;
  readonly seeResult: string;
  readonly newQuiz: string;
  readonly tryAgain: string;
  retry(items: number): string;

  readonly right: string;
  readonly notYet: string;
  /** So many of a multiple response; the rule of marking where a wrong choice took one off. */
  partly(hits: number, of: number): string;
  readonly marks: {
    readonly right: string;
    readonly yours: string;
    readonly chosenRight: string;
    readonly chosenWrong: string;
    readonly missed: string;
  };
  unready(why: Unready, pick: number): string;
  readonly yearHint: string;

  /** `right` answers of `all`, and `partly` right ones beside them. */
  result(right: number, all: number, partly: number): string;
  /** The points needed, and whether they were reached. */
  pass(points: number, passed: boolean): string;
  readonly bySubject: string;
  readonly missed: string;
  readonly noAnswer: string;
  /** Opens a list of right answers. */
  readonly rightAnswer: string;
  readonly yourAnswer: string;
  readonly code: string;
  readonly codeUse: string;

  /** What happened, in one calm sentence, and what to do. `group` is the one of a mistyped code. */
  error(code: ErrorCode, group: number | undefined): readonly [what: string, todo: string];
  readonly errorCode: string;
  /** Why there are fewer questions than asked for. */
  fewer(made: number, wanted: number, why: ShortageWhy): string;
}
