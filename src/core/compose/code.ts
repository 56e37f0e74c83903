/**
 * The quiz code: a recipe as one number, written in groups. The number, lowest first: edition 8 bits, facts 20, seed
 * 30, fuller 1, then 28 bits that hold either a packed blueprint (count 8, topics 4, kinds 10, levels 4, difficulty 2) or
 * a fuller one's hash in 20. The groups have room for 87 bits: these are all.
 */
import { canonical } from '../canonical.ts';
import { hashText } from '../facts/hash-facts.ts';
import type { Kind, Level, Topic } from '../item.ts';
import { GROUPS, readGroups, type ReadGroups, writeGroups } from './groups.ts';
import type { Blueprint, Recipe } from './recipe.ts';

/** The places of their bits: these lists grow at their end. */
export const topics = ['signatories', 'instruments', 'events', 'claims'] as const satisfies readonly Topic[];
export const kinds = ['choice', 'multiple-response', 'true-false', 'year', 'date', 'short-answer', 'ordering', 'matching', 'grouping', 'recall'] as const satisfies readonly Kind[];
export const levels = ['remember', 'understand', 'apply', 'analyse'] as const satisfies readonly Level[];
export const difficulties = ['easy', 'medium', 'hard'] as const;

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
  | Extract<ReadGroups, { readonly ok: false }>;

/** No bit stands for all: what is limited to nothing known would open a quiz of everything. */
function maskOf(name: string, all: readonly string[], some: readonly string[] | undefined): number {
  if (some === undefined) return 0;
  if (!Array.isArray(some) || some.length === 0 || !some.every((one) => all.includes(one))) throw new RangeError(`${name} ${JSON.stringify(some)}`);
  return all.reduce((mask, one, index) => mask + (some.includes(one) ? 2 ** index : 0), 0);
}

function unmask<T>(all: readonly T[], mask: number): readonly T[] | undefined {
  return mask === 0 ? undefined : all.filter((_, index) => (mask >> index) & 1);
}

const isSimple = ({ rows, exclude = [] }: Blueprint): boolean => rows === undefined && exclude.length === 0;

const fields = (recipe: Recipe): readonly (readonly [value: number, bits: number])[] => {
  const { edition, facts, seed, blueprint } = recipe;
  const { count, difficulty } = blueprint;
  const hard = difficulty === undefined ? 0 : difficulties.indexOf(difficulty) + 1;
  if (difficulty !== undefined && hard === 0) throw new RangeError(`difficulty ${JSON.stringify(difficulty)}`);
  const limits = [
    [maskOf('topics', topics, blueprint.topics), 4],
    [maskOf('kinds', kinds, blueprint.kinds), 10],
    [maskOf('levels', levels, blueprint.levels), 4],
    [hard, 2],
  ] as const;
  const head = [[edition, 8], [facts, 20], [seed, 30]] as const;
  return isSimple(blueprint) ? [...head, [0, 1], [count, 8], ...limits] : [...head, [1, 1], [checkBits(blueprint), 20]];
};

/** Limits are sets: each in one order, and one that names nothing left out, so that two ways of writing a blueprint agree. */
export function inOrder(blueprint: Blueprint): Readonly<Partial<Record<keyof Blueprint, unknown>>> {
  const set = (name: 'topics' | 'kinds' | 'levels' | 'exclude') => (blueprint[name]?.length ? [...new Set<string>(blueprint[name])].toSorted() : undefined);
  return { ...blueprint, topics: set('topics'), kinds: set('kinds'), levels: set('levels'), exclude: set('exclude') };
}

/** Of a fuller blueprint: 20 bits that tell whether a page supplies the same one. */
const checkBits = (blueprint: Blueprint): number => hashText(canonical(inOrder(blueprint)), 20);

export const matchesCheck = (blueprint: Blueprint, check: number): boolean => checkBits(blueprint) === check;

/** Throws RangeError for a recipe with a number that its field cannot hold, or limited to what nobody knows. */
export const quizCode = (recipe: Recipe): string =>
  writeGroups(
    fields(recipe).reduceRight((sum, [value, bits]) => {
      if (!(value >= 0 && value < 2 ** bits)) throw new RangeError(`${value} in ${bits} bits`);
      return (sum << BigInt(bits)) | BigInt(value);
    }, 0n),
  );

/** Reads a code as typed: case, spaces and dashes are ignored. */
export function readCode(text: string): ReadCode {
  const read = readGroups(text);
  if (!read.ok) return read;
  let left = read.payload;
  const take = (bits: number): number => {
    const value = Number(left & ((1n << BigInt(bits)) - 1n));
    left >>= BigInt(bits);
    return value;
  };
  const head = { ok: true, edition: take(8), facts: take(20), seed: take(30) } as const;
  if (take(1) === 1) return { ...head, check: take(20) };
  const count = take(8);
  const [chosenTopics, chosenKinds, chosenLevels] = [unmask(topics, take(4)), unmask(kinds, take(10)), unmask(levels, take(4))];
  const difficulty = difficulties[take(2) - 1];
  if (count === 0 || left !== 0n) return { ok: false, why: 'group', group: GROUPS };
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
