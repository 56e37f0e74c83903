import type { Lang, Text } from '../core/label.ts';
import { matchLang } from './match-lang.ts';

/** An author's words in this language, else in the first that they are written in. */
export function textIn(text: Text, lang: Lang): string {
  const langs = Object.keys(text);
  const found = matchLang(lang, langs) ?? langs[0];
  return (found !== undefined && text[found]) || '';
}
