/** For Node: every language at hand, whole. */
import type { Lexicon } from '../core/lexicon.ts';
import { naming as namingAr } from './ar/names.ts';
import { telling as tellingAr, verdict as verdictAr } from './ar/telling.ts';
import { words as ar } from './ar/words.ts';
import { naming as namingEn } from './en/names.ts';
import { telling as tellingEn, verdict as verdictEn } from './en/telling.ts';
import { words as en } from './en/words.ts';
import type { Language } from './languages.ts';
import type { WholeWords } from './words.ts';

export const all: Readonly<Record<Language, WholeWords & { readonly lexicon: Lexicon }>> = {
  en: { ...en, lexicon: { ...en.lexicon, ...tellingEn, ...namingEn }, quiz: { ...en.quiz, ...verdictEn } },
  ar: { ...ar, lexicon: { ...ar.lexicon, ...tellingAr, ...namingAr }, quiz: { ...ar.quiz, ...verdictAr } },
};
