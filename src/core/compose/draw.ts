import type { Draw } from './recipe.ts';

/**
 * sfc32 by Chris Doty-Humphrey (PractRand), seeded through splitmix32. Golden vectors in tests/ fix its output, for
 * a quiz code is only as lasting as the numbers it stands on.
 */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  let [a, b, c, counter] = [next(), next(), next(), 1];
  const random = (): number => {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum;
  };
  for (let i = 0; i < 12; i++) random();
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
