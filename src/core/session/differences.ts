/** In what two pieces of plain data differ, in words. */
import { isObject } from '../is-object.ts';

/** A value in a few words; what is long or deep is not written out. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : `an ${typeof value}`;
}

/** Less than any point: a number may have been through another system's arithmetic. */
const SLACK = 1e-9;

/** Looks as deep as what is expected goes. */
export function differences(found: unknown, expected: unknown, path: string): readonly string[] {
  const at = (key: string) => `${path} ${key}`.trim();
  if (isObject(expected) && isObject(found)) {
    return [...new Set([...Object.keys(expected), ...Object.keys(found)])].flatMap((key) =>
      differences(Object.hasOwn(found, key) ? found[key] : undefined, Object.hasOwn(expected, key) ? expected[key] : undefined, at(key)),
    );
  }
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length) {
    return expected.flatMap((one: unknown, index) => differences(found[index], one, at(String(index + 1))));
  }
  const same = found === expected || (typeof found === 'number' && typeof expected === 'number' && Math.abs(found - expected) < SLACK);
  return same ? [] : [`${path} is ${shown(found)}, not ${shown(expected)}`];
}
