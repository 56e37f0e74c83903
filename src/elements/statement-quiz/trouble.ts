import type { Quiz, Recipe } from '../../core/compose/recipe.ts';
import type { ErrorCode } from '../../phrases/later-words.ts';
import type { Problem } from '../../schema/problems.ts';

/** Why there is no quiz, or a shorter one: a code for the learner; its message and details are the author's. */
export class Trouble extends Error {
  readonly code: ErrorCode;
  declare readonly problems?: readonly Problem[];
  /** The quiz that came out shorter than its recipe asks. */
  declare readonly quiz?: Pick<Quiz, 'recipe' | 'short'>;
  /** What may be opened in its place. */
  declare readonly instead?: Recipe;
  /** Of a mistyped quiz code, counted from 1. */
  declare readonly group?: number | undefined;

  constructor(code: ErrorCode, found: string, more?: Pick<Trouble, 'problems' | 'quiz' | 'group' | 'instead'>) {
    super(found);
    this.code = code;
    Object.assign(this, more);
  }
}
