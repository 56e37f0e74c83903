import type { Words } from '../words.ts';
import { lexicon } from './lexicon.ts';
import { quiz } from './quiz.ts';

export const words: Words = {
  lexicon,
  quiz,
  answering: () => import('./answering.ts').then(({ answering }) => answering),
  telling: () => import('./telling.ts'),
  naming: () => import('./names.ts').then(({ naming }) => naming),
};
