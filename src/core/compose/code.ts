/**
 * The quiz code: a recipe as six groups of four characters, such as `7KQ2-…`. Each group is three digits in base 29
 * and a check character over the prime 29, weighted by place and salted by the group's number, so that every
 * substitution, every swap of neighbours and every misplaced group is caught and named. 0 O 1 I L U V are not used.
 *
 * The payload, lowest first: edition 8 bits, facts 20, seed 30, fuller 1, then 26 bits that hold either a packed
 * blueprint (count 8, topics 4, kinds 4, levels 4, difficulty 2) or the lowest 20 bits of a fuller one's hash.
 */
import { hashText } from '../facts/hash-facts.ts';
import type { Kind, Level, Topic } from '../item.ts';
import type { Blueprint, Recipe } from './recipe.ts';

const DIGITS = '23456789ABCDEFGHJKMNPQRSTWXYZ';
const PRIME = DIGITS.length;
const GROUPS = 6;

export const topics = ['signatories', 'instruments', 'events', 'claims'] as const satisfies readonly Topic[];
export const kinds = ['choice', 'multiple-response', 'true-false', 'year'] as const satisfies readonly Kind[];
export const levels = ['remember', 'understand', 'apply', 'analyse'] as const satisfies readonly Level[];
const difficulties = ['easy', 'medium', 'hard'] as const;

export type ReadCode =
  | {
      readonly ok: true;
      readonly edition: number;
      readonly facts: number;
      readonly seed: number;
      /** Absent where the code stands for a fuller blueprint that the page must supply; then `check` is its hash. */
      readonly blueprint?: Blueprint;
      readonly check?: number;
    }
  /** `group` counts from 1. */
  | { readonly ok: false; readonly why: 'length' | 'character' | 'group'; readonly group?: number };

/** The weights are distinct and none is 0 modulo 29, and so are their differences. */
const checkOf = (digits: readonly number[], group: number): number =>
  digits.reduce((sum, digit, index) => sum + digit * (index + 2), 7 * (group + 1)) % PRIME;

const maskOf = <T>(all: readonly T[], some: readonly T[] | undefined): number =>
  some === undefined ? 0 : all.reduce((mask, item, index) => mask + (some.includes(item) ? 2 ** index : 0), 0);

function unmask<T>(all: readonly T[], mask: number): readonly T[] | undefined {
  return mask === 0 ? undefined : all.filter((_, index) => (mask >> index) & 1);
}

const isSimple = ({ rows, exclude }: Blueprint): boolean => rows === undefined && exclude === undefined;

const fields = (recipe: Recipe): readonly (readonly [value: number, bits: number])[] => {
  const { edition, facts, seed, blueprint } = recipe;
  const { count, difficulty } = blueprint;
  const head = [[edition, 8], [facts, 20], [seed, 30]] as const;
  return isSimple(blueprint)
    ? [
        ...head,
        [0, 1],
        [count, 8],
        [maskOf(topics, blueprint.topics), 4],
        [maskOf(kinds, blueprint.kinds), 4],
        [maskOf(levels, blueprint.levels), 4],
        [difficulty === undefined ? 0 : difficulties.indexOf(difficulty) + 1, 2],
      ]
    : [...head, [1, 1], [checkBits(blueprint), 20]];
};

/** Of a fuller blueprint: 20 bits that tell whether a page supplies the same one. */
const checkBits = (blueprint: Blueprint): number => hashText(canonical(blueprint), 20);

/** Keys in order, so that two ways of writing one blueprint agree. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries.map(([key, inner]) => `"${key}":${canonical(inner)}`).toSorted().join()}}`;
}

export const matchesCheck = (blueprint: Blueprint, check: number): boolean => checkBits(blueprint) === check;

/** Throws RangeError for a recipe with a number that its field cannot hold. */
export function quizCode(recipe: Recipe): string {
  let payload = fields(recipe).reduceRight((sum, [value, bits]) => {
    if (!(value >= 0 && value < 2 ** bits)) throw new RangeError(`${value} in ${bits} bits`);
    return (sum << BigInt(bits)) | BigInt(value);
  }, 0n);
  const groups: string[] = [];
  for (let group = 0; group < GROUPS; group++) {
    const digits = [0, 1, 2].map(() => {
      const digit = Number(payload % BigInt(PRIME));
      payload /= BigInt(PRIME);
      return digit;
    });
    groups.push([...digits, checkOf(digits, group)].map((digit) => DIGITS[digit]).join(''));
  }
  return groups.join('-');
}

/** Reads a code as typed: case, spaces and dashes are ignored. */
export function readCode(text: string): ReadCode {
  const typed = text.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const digits = [...typed].map((character) => DIGITS.indexOf(character));
  const stray = digits.indexOf(-1);
  if (stray >= 0) return { ok: false, why: 'character', group: Math.floor(stray / 4) + 1 };
  if (digits.length !== GROUPS * 4) return { ok: false, why: 'length' };
  let payload = 0n;
  for (let group = GROUPS - 1; group >= 0; group--) {
    const four = digits.slice(group * 4, group * 4 + 4);
    const three = four.slice(0, 3);
    if (checkOf(three, group) !== four[3]) return { ok: false, why: 'group', group: firstOff(digits) };
    payload = three.reduceRight((sum, digit) => sum * BigInt(PRIME) + BigInt(digit), payload);
  }
  const take = (bits: number): number => {
    const value = Number(payload & ((1n << BigInt(bits)) - 1n));
    payload >>= BigInt(bits);
    return value;
  };
  const head = { ok: true, edition: take(8), facts: take(20), seed: take(30) } as const;
  if (take(1) === 1) return { ...head, check: take(20) };
  const count = take(8);
  const [chosenTopics, chosenKinds, chosenLevels] = [unmask(topics, take(4)), unmask(kinds, take(4)), unmask(levels, take(4))];
  const difficulty = difficulties[take(2) - 1];
  if (count === 0 || payload !== 0n) return { ok: false, why: 'group', group: GROUPS };
  return {
    ...head,
    blueprint: {
      count,
      ...(chosenTopics && { topics: chosenTopics }),
      ...(chosenKinds && { kinds: chosenKinds }),
      ...(chosenLevels && { levels: chosenLevels }),
      ...(difficulty && { difficulty }),
    },
  };
}

function firstOff(digits: readonly number[]): number {
  for (let group = 0; group < GROUPS; group++) {
    if (checkOf(digits.slice(group * 4, group * 4 + 3), group) !== digits[group * 4 + 3]) return group + 1;
  }
  return GROUPS;
}
