/** Breaches of a whole quiz, item by item. */
import type { Case } from '../breach.ts';

export type Found = readonly (readonly [item: string, detail: string])[];

export const idOf = ({ item }: Case): string => item.view.id;

/** What every other item does to each. */
export const pairs = (cases: readonly Case[], find: (one: Case, other: Case) => readonly string[]): Found =>
  cases.flatMap((one) =>
    cases.filter((other) => other !== one).flatMap((other) => find(one, other).map((detail) => [idOf(one), `${detail}, by ${idOf(other)}`] as const)),
  );
