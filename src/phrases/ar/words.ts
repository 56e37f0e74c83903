import type { Words } from '../words.ts';
import { lexicon } from './lexicon.ts';
import { quiz } from './quiz.ts';

export const words: Words = {
  lexicon,
  quiz,
  answering: () => import('./answering.ts'),
  telling: () => import('./telling.ts'),
};
