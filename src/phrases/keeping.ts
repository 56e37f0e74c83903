import type { KeepingWords } from './keeping-words.ts';
import type { Language } from './languages.ts';

/** For pages: fetched when there is something to say of it. */
export const keeping: Readonly<Record<Language, () => Promise<KeepingWords>>> = {
  en: () => import('./en/keeping.ts').then((all) => all.keeping),
  ar: () => import('./ar/keeping.ts').then((all) => all.keeping),
};
