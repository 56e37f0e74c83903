import { createHash } from 'node:crypto';

export interface Shingles {
  /** Words in a run. */
  readonly words: number;
  readonly salt: string;
  /** Salted sha256 of each run, the first 16 hexadecimal digits. */
  readonly hashes: readonly string[];
}

/** Words alone: case, punctuation, accents' composition and spacing set aside. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFKC').toLowerCase().replace(/[‘’'`]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of so many words in a row. */
export function runsOf(text: string, length: number): readonly string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, start) => words.slice(start, start + length).join(' '));
}

export const hashOf = (run: string, salt: string): string =>
  createHash('sha256').update(`${salt} ${run}`).digest('hex').slice(0, 16);

/** Runs of `text` that are among the hashed ones. */
export function copied(text: string, { words, salt, hashes }: Shingles): readonly string[] {
  const known = new Set(hashes);
  return runsOf(text, words).filter((run) => known.has(hashOf(run, salt)));
}
