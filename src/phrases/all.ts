/** For Node: every language at hand, whole. */
import * as tellingAr from './ar/telling.ts';
import { words as ar } from './ar/words.ts';
import * as tellingEn from './en/telling.ts';
import { words as en } from './en/words.ts';
import type { Language } from './languages.ts';
import { wholeWords } from './whole-words.ts';
import type { WholeWords } from './words.ts';

export const all: Readonly<Record<Language, WholeWords>> = {
  en: wholeWords(en, tellingEn),
  ar: wholeWords(ar, tellingAr),
};
