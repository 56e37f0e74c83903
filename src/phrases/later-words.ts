/** What the quiz says once something went wrong, or once it is finished. */
import type { Quiz } from '../core/compose/recipe.ts';
import type { Level } from '../core/item.ts';

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
  | 'not-loaded'
  | 'elsewhere';

export interface LaterWords {
  /** What happened, in one calm sentence, and what to do. `group` is the one of a mistyped code. */
  error(code: ErrorCode, group: number | undefined): readonly [what: string, todo: string];
  /** Where a code opens nothing here. */
  readonly openToday: string;
  /** Where another tab has it. */
  readonly goOnHere: string;
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
  /** Subjects of which every answer is right. */
  allRight(subjects: readonly string[]): string;
  readonly missed: string;
  readonly noAnswer: string;
  /** Opens a list of right answers. */
  readonly rightAnswer: string;
  readonly yourAnswer: string;
  retry(items: number): string;
  readonly newQuiz: string;
  /** Nothing is left that was not asked before; `limited`: of what the quiz was limited to. */
  allSeen(limited: boolean): string;
  readonly code: string;
  readonly codeUse: string;

  // Looking back
  readonly lookBack: string;
  /** Names what follows is chosen by. */
  readonly show: string;
  readonly all: string;
  readonly flagged: string;
  /** A choice of what to show, with how many there are. */
  choice(name: string, count: number): string;
  /** Said once another choice is made. */
  shown(count: number): string;
  /** Opens what there is to say of each answer that could have been given. */
  readonly everyAnswer: string;

  // Taking it along
  readonly more: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the page may not copy by itself. */
  readonly copyYourself: string;
  readonly answers: string;
  readonly saveData: string;
  readonly saveTable: string;
  /** Heads of a table with a row for each question. */
  readonly columns: Readonly<Record<Column, string>>;
  readonly levels: Readonly<Record<Level, string>>;
}

export type Column = 'number' | 'question' | 'level' | 'given' | 'right' | 'points' | 'possible' | 'tries' | 'seconds';
