import { world } from '../world/countries.ts';

/** Country code → name. */
export type Names = ReadonlyMap<string, string>;

/** `table` holds the names alone, in the order of the world's codes. */
export function namesFrom(table: string): Names {
  const names = table.split(',');
  return new Map([...world.keys()].map((code, index) => [code, names[index] ?? code]));
}
