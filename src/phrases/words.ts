import type { Asking, Naming, Telling } from '../core/lexicon.ts';
import type { View } from '../core/item.ts';
import type { AnsweringWords } from './answering-words.ts';
import type { MarkingWords } from './marking-words.ts';
import type { PolicyWords } from './policy-words.ts';
import type { QuizWords } from './quiz-words.ts';
import type { VerdictWords } from './verdict-words.ts';

/** All the words of one language; those that not every quiz or question takes come when they are asked for. */
export interface Words {
  readonly lexicon: Asking;
  readonly quiz: QuizWords;
  /** Whether this can be asked already; once `askAll` has resolved, everything can. */
  canAsk(view: View): boolean;
  askAll(): Promise<void>;
  answering(): Promise<{ readonly answering: AnsweringWords; readonly marking: MarkingWords; readonly naming: Naming; readonly policy: PolicyWords }>;
  telling(): Promise<{ readonly telling: Telling; readonly verdict: VerdictWords }>;
}

/** Words that ask and tell. */
export interface WholeWords extends Words {
  readonly lexicon: Asking & Telling;
  readonly quiz: QuizWords & VerdictWords;
}
