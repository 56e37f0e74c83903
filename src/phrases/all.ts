/** For Node: every language at hand, whole. */
import type { Lexicon, Naming } from '../core/lexicon.ts';
import { naming as namingAr } from './ar/names.ts';
import { stems as stemsAr } from './ar/stems.ts';
import * as tellingAr from './ar/telling.ts';
import { words as ar } from './ar/words.ts';
import { naming as namingEn } from './en/names.ts';
import { stems as stemsEn } from './en/stems.ts';
import * as tellingEn from './en/telling.ts';
import { words as en } from './en/words.ts';
import type { Language } from './languages.ts';
import { wholeWords } from './whole-words.ts';
import { stemOf } from './stem-of.ts';
import type { Stems } from './tables.ts';
import type { WholeWords, Words } from './words.ts';

const every = (words: Words, stems: Stems, telling: Parameters<typeof wholeWords>[1], naming: Naming): WholeWords & { readonly lexicon: Lexicon } => {
  const whole = wholeWords(words, telling);
  return { ...whole, lexicon: { ...whole.lexicon, ...naming, stem: (view) => stemOf(stems, view) } };
};

export const all: Readonly<Record<Language, WholeWords & { readonly lexicon: Lexicon }>> = {
  en: every(en, stemsEn, tellingEn, namingEn),
  ar: every(ar, stemsAr, tellingAr, namingAr),
};
