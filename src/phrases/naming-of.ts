/** For Node: what names are read by in every language at hand. */
import type { Lang } from '../core/label.ts';
import type { Naming } from '../core/lexicon.ts';
import { naming as ar } from './ar/names.ts';
import { naming as en } from './en/names.ts';
import { closest, type Language } from './languages.ts';

const namings: Readonly<Record<Language, Naming>> = { en, ar };

/** Of the language asked for, or the closest. */
export const namingOf = (lang: Lang): Naming => namings[closest(lang)];
