/** What two ways to write a name must share to be the same name. */
import { readDigits } from './read-digits.ts';

/** Letters that are written for each other, and that Unicode does not take apart: Latin with strokes, Arabic. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u00e6': 'ae',
  '\u0153': 'oe',
  '\u00f0': 'd',
  '\u0111': 'd',
  '\u00fe': 'th',
  '\u0127': 'h',
  '\u0142': 'l',
  '\u00f8': 'o',
  '\u03c2': '\u03c3',
  // Alef wasla; alef maqsura and Persian yeh; Persian kaf; ta marbuta and other forms of heh.
  '\u0671': '\u0627',
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u06a9': '\u0643',
  '\u0629': '\u0647',
  '\u06be': '\u0647',
  '\u06c1': '\u0647',
  // Tatweel only makes a word longer.
  '\u0640': '',
};
const alike = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/**
 * Marks over and under letters that a reader knows the word without: accents, Arabic and Hebrew vowels. Vowel signs of
 * Indic scripts and the sound marks of kana are letters in all but name.
 */
const MARKS = /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/** Neither letter nor digit nor mark. */
const BETWEEN = /[^\p{L}\p{N}\p{M}]/u;

/** Whether it holds no letter and no digit: nothing to read. */
export const isBlank = (typed: string): boolean => !/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(typed);

/**
 * One word of small letters without accents, digits as 0–9, Hangul as single jamo; the articles, as a `Vocabulary` lists
 * them, left out wherever they stand. Folding what is folded changes nothing.
 */
export function folding(articles: readonly string[]): (typed: string) => string {
  const plainly = articles.map((article) => [plain(article.replace(/-$/, '')), article.endsWith('-')] as const);
  const words = new Set(plainly.flatMap(([word, isJoined]) => (isJoined ? [] : [word])));
  const prefixes = plainly.flatMap(([word, isJoined]) => (isJoined ? [word] : []));
  const fold = (typed: string): string => {
    const parts = plain(typed).split(BETWEEN).filter((word) => !words.has(word));
    const once = parts.map((word) => prefixes.reduce(without, word)).join('');
    return once === typed ? typed : fold(once);
  };
  return fold;
}

/** Its words of a single letter in one, folded, without those that are articles: the `S.` of `S. Korea`. */
export function loneLetters(articles: readonly string[]): (typed: string) => string {
  const words = new Set(articles.map(plain));
  return (typed) => plain(typed).split(BETWEEN).filter((word) => /^\p{L}$/u.test(word) && !words.has(word)).join('');
}

function plain(typed: string): string {
  const small = typed.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKD');
  return readDigits(small.replace(/\p{Default_Ignorable_Code_Point}/gu, '').replace(MARKS, '')).replace(alike, (letter) => ALIKE[letter] ?? '');
}

/** A word is more than its article. */
const without = (word: string, prefix: string): string =>
  word.startsWith(prefix) && word.length > prefix.length + 1 ? word.slice(prefix.length) : word;
