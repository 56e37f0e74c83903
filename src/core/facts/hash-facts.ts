import type { Facts } from './fact.ts';

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, over UTF-16 code units, folded from 32 bits to `bits`. */
export function hashText(text: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return ((hash >>> bits) ^ hash) & (2 ** bits - 1);
}

/** Where texts stand: they decide how items read, not which can be made, and a mended name keeps old codes alive. */
const TEXTS = ['text', 'name', 'about', 'lang'];

export const hashFacts = (facts: Omit<Facts, 'hash'>): number =>
  hashText(JSON.stringify(facts, (key, value: unknown) => (TEXTS.includes(key) ? undefined : value)), 20);
