import type { Edtf, Label, Text } from '../core/label.ts';

/** Two texts are one where any language holds the same words for both. */
export function sameText(one: Text, other: Text): boolean {
  if (one === other) return true;
  for (const lang in one) {
    const words = other[lang];
    if (words !== undefined && folded(words) === folded(one[lang] ?? '')) return true;
  }
  return false;
}

export function sameLabel(one: Label, other: Label): boolean {
  if (one.say === 'text' && other.say === 'text') return sameText(one.text, other.text);
  if (one.say === 'claim' && other.say === 'claim') {
    return (
      one.act === other.act &&
      sameText(one.about, other.about) &&
      one.to.length === other.to.length &&
      one.to.every((to) => other.to.some((label) => sameLabel(to, label)))
    );
  }
  if (one.say === 'country' && other.say === 'country') return one.code === other.code;
  if (one.say === 'date' && other.say === 'date') return one.date === other.date;
  if (one.say === 'number' && other.say === 'number') return one.value === other.value && one.unit === other.unit;
  if (one.say === 'word' && other.say === 'word') return one.word === other.word;
  return false;
}

/** How an entity of the file is named: by its own words, else by its country. */
export const nameOf = ({ country, name }: { readonly country?: string; readonly name?: Text }): Label =>
  name !== undefined ? { say: 'text', text: name } : { say: 'country', code: country ?? '' };

/** Every author's text in a label. */
export const textsIn = (label: Label): readonly Text[] =>
  label.say === 'text' ? [label.text] : label.say === 'claim' ? [label.about, ...label.to.flatMap(textsIn)] : [];

/** A label in short, for a breach's detail. */
export const brief = (label: Label): string => JSON.stringify(label);

/** Whether the coarser of two dates holds the other. */
export const agree = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);

/** Whether a date, at its own precision, holds the other. */
export const holds = (coarse: string, fine: string): boolean => fine === coarse || fine.startsWith(`${coarse}-`);

export const yearOf = (date: Edtf): string => date.slice(0, 4);

const foldedBefore = new Map<string, string>();

/** For comparing what is read: digits of any script, letter case, marks and spaces set aside. */
export function folded(words: string): string {
  // A statement's names are compared thousands of times.
  const before = foldedBefore.get(words);
  if (before !== undefined) return before;
  const after = fold(words);
  if (foldedBefore.size > 20_000) foldedBefore.clear();
  foldedBefore.set(words, after);
  return after;
}

const fold = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/[\p{Cf}\u064b-\u0652\u0640]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** Whether `words` hold `part` as whole words. */
export function holdsWords(words: string, part: string): boolean {
  const inner = folded(part);
  if (inner === '' || !folded(words).includes(inner)) return false;
  const escaped = inner.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(folded(words));
}
