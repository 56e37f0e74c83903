import type { Asking, Lexicon, Telling } from '../core/lexicon.ts';
import type { QuizWords } from './quiz-words.ts';
import type { VerdictWords } from './verdict-words.ts';

/** All the words of one language; those that tell how an answer did come when they are asked for. */
export interface Words {
  readonly lexicon: Asking;
  readonly quiz: QuizWords;
  telling(): Promise<{ readonly telling: Telling; readonly verdict: VerdictWords }>;
}

/** Words that ask and tell. */
export interface WholeWords extends Words {
  readonly lexicon: Lexicon;
  readonly quiz: QuizWords & VerdictWords;
}
