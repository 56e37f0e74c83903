/** For Node: every language at hand. */
import { words as ar } from './ar/words.ts';
import { words as en } from './en/words.ts';
import type { Language } from './languages.ts';
import type { Words } from './words.ts';

export const all: Readonly<Record<Language, Words>> = { en, ar };
