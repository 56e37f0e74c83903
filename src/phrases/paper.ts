import type { Language } from './languages.ts';
import type { PaperWords } from './paper-words.ts';

/** For pages, as `languages`: fetched where a quiz is printed. */
export const paper: Readonly<Record<Language, () => Promise<PaperWords>>> = {
  en: () => import('./en/paper.ts').then((all) => all.paper),
  ar: () => import('./ar/paper.ts').then((all) => all.paper),
};
