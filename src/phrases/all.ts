/** For Node: every language at hand, whole. */
import { telling as tellingAr, verdict as verdictAr } from './ar/telling.ts';
import { words as ar } from './ar/words.ts';
import { telling as tellingEn, verdict as verdictEn } from './en/telling.ts';
import { words as en } from './en/words.ts';
import type { Language } from './languages.ts';
import type { WholeWords } from './words.ts';

export const all: Readonly<Record<Language, WholeWords>> = {
  en: { ...en, lexicon: { ...en.lexicon, ...tellingEn }, quiz: { ...en.quiz, ...verdictEn } },
  ar: { ...ar, lexicon: { ...ar.lexicon, ...tellingAr }, quiz: { ...ar.quiz, ...verdictAr } },
};
