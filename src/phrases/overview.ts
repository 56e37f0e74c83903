import type { Language } from './languages.ts';
import type { OverviewWords } from './overview-words.ts';

/** For pages, as `languages`: fetched once all questions are there. */
export const overview: Readonly<Record<Language, () => Promise<OverviewWords>>> = {
  en: () => import('./en/overview.ts').then((all) => all.overview),
  ar: () => import('./ar/overview.ts').then((all) => all.overview),
};
