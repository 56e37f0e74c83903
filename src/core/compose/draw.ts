/** Seeded and unbiased: a whole number from 0 to `below` − 1. */
export type Draw = (below: number) => number;

/**
 * SplitMix32: a counter in steps of the golden ratio, hashed with the constants of github.com/skeeto/hash-prospector.
 * Golden vectors in tests/ fix its output, for a quiz code is only as lasting as the numbers it stands on.
 */
export function seededDraw(seed: number): Draw {
  let state = seed;
  const random = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return (below) => {
    // Numbers past the last whole multiple would favour the low results.
    const limit = 2 ** 32 - (2 ** 32 % below);
    let number = random();
    while (number >= limit) number = random();
    return number % below;
  };
}

/** Fisher–Yates on a copy. */
export function shuffled<T>(list: readonly T[], draw: Draw): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = draw(i + 1);
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

/** One of a list; undefined of none. */
export const oneOf = <T>(list: readonly T[], draw: Draw): T | undefined => list[list.length > 1 ? draw(list.length) : 0];
