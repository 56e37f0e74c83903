import type { Quiz, Recipe } from '../../core/compose/recipe.ts';
import type { Response, Score } from '../../core/item.ts';
import type { ErrorCode } from '../../phrases/later-words.ts';
import type { Problem } from '../../schema/problems.ts';

const across = { bubbles: true, composed: true } as const;

/** A statement was loaded and a quiz made of it. */
export class StatementReadyEvent extends Event {
  /** How many questions it asks. */
  readonly count: number;
  /** What reopens it; `quizCode` of core.js says it as a code. */
  readonly recipe: Recipe;

  constructor({ items, recipe }: Quiz) {
    super('statement-ready', across);
    this.count = items.length;
    this.recipe = recipe;
  }
}

/** The learner answered a question, fit to be judged. */
export class StatementAnsweredEvent extends Event {
  /** The item's id, `q1` …. */
  readonly item: string;
  readonly response: Response;
  /** Absent where feedback waits for the end. */
  readonly score: Score | undefined;

  constructor(item: string, response: Response, score: Score | undefined) {
    super('statement-answered', across);
    this.item = item;
    this.response = response;
    this.score = score;
  }
}

/** There is no quiz, or a shorter one than asked for. */
export class StatementErrorEvent extends Event {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: readonly Problem[]) {
    super('statement-error', across);
    this.code = code;
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'statement-ready': StatementReadyEvent;
    'statement-answered': StatementAnsweredEvent;
    'statement-error': StatementErrorEvent;
  }
  interface DocumentEventMap {
    'statement-ready': StatementReadyEvent;
    'statement-answered': StatementAnsweredEvent;
    'statement-error': StatementErrorEvent;
  }
}
