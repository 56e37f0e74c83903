/** In what two pieces of plain data differ, in words. */
import { isObject } from '../is-object.ts';
import { shown } from '../shown.ts';

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
