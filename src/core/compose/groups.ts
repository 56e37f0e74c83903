/**
 * A number as six groups of four characters, such as `7KQ2-…`. Each group is three digits in base 29 and a check
 * character over the prime 29, weighted by place and salted by the group's number, so that every substitution, every
 * swap of neighbours and every misplaced group is caught and named. 0 O 1 I L U V are not used.
 */
const DIGITS = '23456789ABCDEFGHJKMNPQRSTWXYZ';
const PRIME = DIGITS.length;
export const GROUPS = 6;

export type ReadGroups =
  | { readonly ok: true; readonly payload: bigint }
  /** `group` counts from 1. */
  | { readonly ok: false; readonly why: 'length' | 'character' | 'group'; readonly group?: number };

/** The weights are distinct and none is 0 modulo 29, and so are their differences. */
const checkOf = (digits: readonly number[], group: number): number =>
  digits.reduce((sum, digit, index) => sum + digit * (index + 2), 7 * (group + 1)) % PRIME;

export function writeGroups(payload: bigint): string {
  let left = payload;
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const digits = [0, 1, 2].map(() => {
      const digit = Number(left % BigInt(PRIME));
      left /= BigInt(PRIME);
      return digit;
    });
    return [...digits, checkOf(digits, group)].map((digit) => DIGITS[digit]).join('');
  });
  return groups.join('-');
}

/** Reads groups as typed: case, spaces and dashes are ignored. */
export function readGroups(text: string): ReadGroups {
  const typed = text.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const digits = [...typed].map((character) => DIGITS.indexOf(character));
  const stray = digits.indexOf(-1);
  if (stray >= 0) return { ok: false, why: 'character', group: Math.floor(stray / 4) + 1 };
  if (digits.length !== GROUPS * 4) return { ok: false, why: 'length' };
  const groups = Array.from({ length: GROUPS }, (_, group) => digits.slice(group * 4, group * 4 + 4));
  const off = groups.findIndex((four, group) => checkOf(four.slice(0, 3), group) !== four[3]);
  if (off >= 0) return { ok: false, why: 'group', group: off + 1 };
  const payload = groups.flatMap((four) => four.slice(0, 3)).reduceRight((sum, digit) => sum * BigInt(PRIME) + BigInt(digit), 0n);
  return { ok: true, payload };
}
