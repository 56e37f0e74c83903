/** Lowest rank first; what ranks alike stays in its order. */
export const sortedBy = <T>(list: readonly T[], rank: (one: T) => number): readonly T[] =>
  list
    .map((one) => [rank(one), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
