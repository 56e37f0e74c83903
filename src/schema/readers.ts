/**
 * What a page's reading of a file is put together from. A reader gives the value as it is used from then on, with
 * defaults and languages filled in, or throws where anything is off: what and where is for `parse-statement.ts` to say.
 */
import { world } from '../world/countries.ts';
import { isNode, type Node } from './node.ts';
import { fold, isDate, tellsYear } from './rules.ts';

/** What is gathered on the way through one file. */
export interface File {
  readonly lang: string;
  /** What stands in it and what it refers to, each after its sort. */
  readonly known: Set<string>;
  readonly sought: string[];
}
/** `of` is the object that the value is a field of, as far as it is read. */
export type Read = (value: unknown, file: File, of: Node) => unknown;

export const off = (): never => {
  throw new Error();
};

const isNew = ({ known }: File, sort: number, text: string): boolean => known.size < known.add(`${sort} ${text}`).size;

/** A string. Nothing else of the sorts in `alone` is the same. */
const where =
  (holds: (text: string, file: File, of: Node) => unknown, ...alone: readonly number[]): Read =>
  (value, file, of) =>
    typeof value === 'string' && holds(value, file, of) && alone.every((sort) => isNew(file, sort, value)) ? value : off();

export const like = (pattern: RegExp, ...alone: readonly number[]): Read => where((text) => pattern.test(text), ...alone);
export const text = (most: number): Read => where((value) => value.length <= most && fold(value));
export const date = where(isDate);
/** A date that the name before it does not tell. */
export const untold = where((value, _, { name }) => isDate(value) && !tellsYear(Object.values(Object(name)).join(), value));
export const country = (...alone: readonly number[]): Read => where((code) => world.has(code), ...alone);
export const unMember = (...alone: readonly number[]): Read => where((code) => world.get(code)?.unMember, ...alone);
export const refers = (sort: number, or?: string): Read => where((id, file) => id === or || file.sought.push(`${sort} ${id}`));

export const whole: Read = (value) => (Number.isSafeInteger(value) && Number(value) > 0 ? value : off());
export const oneOf =
  (...values: readonly unknown[]): Read =>
  (value) =>
    values.includes(value) ? value : off();

/** What may be left out. */
export const maybe =
  (read: Read, otherwise?: unknown): Read =>
  (value = otherwise, file, of) =>
    value === undefined ? value : read(value, file, of);
/** What may be left out unless that field is this word. */
export const unless =
  (read: Read, field: string, word?: string): Read =>
  (value, file, of) =>
    value === undefined && of[field] !== word ? value : read(value, file, of);

export const list =
  (read: Read, least = 0): Read =>
  (value, file, of) =>
    Array.isArray(value) && value.length >= least ? value.map((one) => read(one, file, of)) : off();
export const lists = (read: Read): Read => maybe(list(read), []);

/** At least one of these fields and no others, `most` at most; for a map, fields named by languages, all of which `inner` reads. */
export const object =
  (fields: Readonly<Record<string, Read>>, most = 99, lang?: RegExp, inner: Read = off, sort = 0, free = ''): Read =>
  (given, file, of) => {
    // A plain string stands under the file's language.
    const value: unknown = lang && typeof given === 'string' ? { [file.lang]: given } : given;
    if (!isNode(value)) return off();
    const result: Record<string, unknown> = {};
    for (const key in { ...fields, ...value }) {
      const read = lang?.test(key) ? inner : Object.hasOwn(fields, key) && fields[key];
      const one = (read || off)(value[key], file, result);
      if (one !== undefined) result[key] = one;
      if (sort && !isNew(file, sort, key + fold(`${one}`)) && !of[free]) off();
    }
    const names = Object.keys(result);
    return names[0] && !names[most] ? result : off();
  };
/** A text or words by language. No text before it of that sort reads alike, unless the field `free` beside it says something. */
export const map = (lang: RegExp, inner: Read, sort?: number, free?: string): Read => object({}, 99, lang, inner, sort, free);
