import type { Lang } from '../core/label.ts';
import { matchLang } from './match-lang.ts';
import type { Words } from './words.ts';

const codes = ['en', 'ar'] as const;

export type Language = (typeof codes)[number];

/** For pages: a language's words are fetched when they are wanted. */
export const languages: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => import('./en/words.ts').then(({ words }) => words),
  ar: () => import('./ar/words.ts').then(({ words }) => words),
};

/** English, where none fits. */
export const closest = (lang: Lang): Language => matchLang(lang, codes) ?? 'en';
