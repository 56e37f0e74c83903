/**
 * Says whether a file has the shape of a statement, and fills in its defaults, by a table that is generated from the
 * zod schema: a learner's page needs a yes, and only an author's mistake needs zod to say what is wrong. It may say no
 * to what zod would pass; a test shows that it never passes what zod refuses.
 */
import { type Shape, shapes } from './statement-shape.ts';

const NO = Symbol();

/** The value with its defaults, or undefined where its shape is off. */
export function quickRead(input: unknown): unknown {
  const value = read(shapes.length - 1, input);
  return value === NO ? undefined : value;
}

function read(at: number, value: unknown): unknown {
  const shape = shapes[at];
  if (shape === undefined) return NO;
  if (!isRow(shape)) return readObject(shape, value);
  switch (shape[0]) {
    case 'else':
      return value === undefined ? shape[2] : read(shape[1], value);
    case 'any':
      return shape.slice(1).reduce<unknown>((found, one) => (found === NO ? read(Number(one), value) : found), NO);
    case 'in':
      return shape.slice(1).includes(value as string) ? value : NO;
    case 'whole':
      return Number.isSafeInteger(value) && Number(value) > 0 ? value : NO;
    case 'like':
      return typeof value === 'string' && matches(shape[1], value) ? value : NO;
    case 'text':
      return typeof value === 'string' && value.length >= shape[1] && value.length <= shape[2] ? value : NO;
    case 'list':
      return Array.isArray(value) && value.length >= shape[2] ? all(value.map((one) => read(shape[1], one))) : NO;
    case 'map':
      return isObject(value) && Object.keys(value).every((key) => matches(shape[1], key))
        ? readObject(Object.fromEntries(Object.keys(value).map((key) => [key, shape[2]])), value)
        : NO;
  }
}

const isRow = (shape: Shape): shape is Extract<Shape, readonly unknown[]> => Array.isArray(shape);

const patterns = new Map<string, RegExp>();
function matches(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern);
  patterns.set(pattern, known);
  return known.test(text);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const all = (list: readonly unknown[]): unknown => (list.includes(NO) ? NO : list);

/** A field whose name ends in a question mark may be left out; one that is not named may not be there. */
function readObject(fields: Readonly<Record<string, number>>, value: unknown): unknown {
  if (!isObject(value)) return NO;
  const result: [string, unknown][] = [];
  const known = new Set<string>();
  for (const [field, at] of Object.entries(fields)) {
    const name = field.replace('?', '');
    known.add(name);
    const given = value[name];
    if (given === undefined && name !== field) continue;
    const inner = read(at, given);
    if (inner === NO) return NO;
    result.push([name, inner]);
  }
  return Object.keys(value).every((name) => known.has(name)) ? Object.fromEntries(result) : NO;
}
