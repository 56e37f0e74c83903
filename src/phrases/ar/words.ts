import { growing } from '../stem-of.ts';
import type { Words } from '../words.ts';
import { openingStems } from './opening-stems.ts';
import { quiz } from './quiz.ts';
import { say } from './say.ts';

const { stem, canAsk, askAll } = growing(openingStems, () => import('./stems.ts'));

export const words: Words = {
  lexicon: { lang: 'ar', dir: 'rtl', say, stem },
  quiz,
  canAsk,
  askAll,
  answering: () => import('./answering.ts'),
  telling: () => import('./telling.ts'),
};
