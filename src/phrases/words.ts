import type { Lexicon } from '../core/lexicon.ts';
import type { QuizWords } from './quiz-words.ts';

/** All the words of one language. */
export interface Words {
  readonly lexicon: Lexicon;
  readonly quiz: QuizWords;
}
