/** What the quiz says once something went wrong, or once it is finished. */
import type { Quiz } from '../core/compose/recipe.ts';

/** What can go wrong before a first question is asked. The learner sees it as it stands, to read out to somebody. */
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

export interface LaterWords {
  /** What happened, in one calm sentence, and what to do. `group` is the one of a mistyped code. */
  error(code: ErrorCode, group: number | undefined): readonly [what: string, todo: string];
  /** Where a code opens nothing here. */
  readonly openToday: string;
  readonly errorCode: string;
  /** Why there are fewer questions than asked for, or others. */
  fewer(quiz: Quiz): string;

  /** Where it is not said how the answers did. */
  readonly finished: string;
  /** `right` answers of `all`, and `partly` right ones beside them. */
  result(right: number, all: number, partly: number): string;
  /** The share of the points needed, and whether it was reached. */
  pass(share: number, passed: boolean): string;
  readonly bySubject: string;
  readonly missed: string;
  readonly noAnswer: string;
  /** Opens a list of right answers. */
  readonly rightAnswer: string;
  readonly yourAnswer: string;
  retry(items: number): string;
  readonly newQuiz: string;
  readonly code: string;
  readonly codeUse: string;
}
