import type { Language } from './languages.ts';
import type { LaterWords } from './later-words.ts';
import type { QuizWords } from './quiz-words.ts';

/** For pages, as `languages`: fetched when something went wrong or is finished. */
export const later: Readonly<Record<Language, () => Promise<(quiz: QuizWords) => LaterWords>>> = {
  en: () => import('./en/later.ts').then((all) => all.later),
  ar: () => import('./ar/later.ts').then((all) => all.later),
};
