/**
 * Whether a report from outside has the shape of one, as far as it tells what does not follow from something else. By
 * hand, and not with the schema in `schema/`, for core stands on nothing, and a server that verifies needs no zod: what
 * follows is worked out and compared anyway, so that only these few fields need be looked into.
 */
import { MOST_ITEMS } from '../compose/new-recipe.ts';
import { isObject } from '../is-object.ts';
import { shown } from '../shown.ts';
import type { Given, Report, ReportedItem, ReportedTry } from './attempt.ts';

export type ToldTry = Given & Pick<ReportedTry, 'response' | 'elapsed' | 'spent'>;
export type ToldItem = Pick<ReportedItem, 'item' | 'hints' | 'flagged'> & { readonly tries: readonly ToldTry[] };
/** What is read of it as it stands; all else is looked at as plain data. */
export type ToldReport = Pick<Report, 'attempt' | 'after' | 'context' | 'only' | 'lang' | 'version' | 'elapsed' | 'time'> & {
  readonly items: readonly ToldItem[];
  readonly recipe: unknown;
};

/** What is off, in words. */
type Shape = (value: unknown, path: string) => readonly string[];

const is = (what: string, holds: (value: unknown) => boolean): Shape => (value, path) => (holds(value) ? [] : [`${path} is ${shown(value)}, not ${what}`]);
const oneOf = (...values: readonly unknown[]): Shape => is(values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`, (value) => values.includes(value));
const maybe = (shape: Shape): Shape => (value, path) => (value === undefined ? [] : shape(value, path));
const both = (first: Shape, second: Shape): Shape => (value, path) => {
  const off = first(value, path);
  return off.length > 0 ? off : second(value, path);
};
const list = (shape: Shape, name: (path: string, index: number, one: unknown) => string = (path, index) => `${path} ${index + 1}`): Shape => (value, path) =>
  Array.isArray(value) ? value.flatMap((one: unknown, index) => shape(one, name(path, index, one))) : [`${path} is ${shown(value)}, not a list`];
const object = is('an object', isObject);
const fields = (of: Readonly<Record<string, Shape>>): Shape => (value, path) =>
  isObject(value) ? Object.entries(of).flatMap(([key, shape]) => shape(value[key], `${path} ${key}`.trim())) : object(value, path);
/** And no others. */
const only = (of: Readonly<Record<string, Shape>>): Shape =>
  both(fields(of), (value, path) => Object.keys(Object(value)).flatMap((key) => (Object.hasOwn(of, key) ? [] : [`${path} has ${shown(key)}, which no answer of its sort has`])));

const text = is('a text', (value) => typeof value === 'string');
/** No tag is longer: what looks it up need not be made to work. */
const lang = is('a language', (value) => typeof value === 'string' && value.length > 0 && value.length <= 100);
const id = is('an id', (value) => typeof value === 'string' && value !== '');
const time = is('a time', (value) => Number.isFinite(value) && Number(value) >= 0);
const number = is('a whole number', (value) => Number.isSafeInteger(value) && Number(value) >= 0);

const asks: Readonly<Record<string, Shape>> = {
  choose: only({ ask: text, ids: list(text) }),
  enter: only({ ask: text, text, lang }),
  order: only({ ask: text, ids: list(text) }),
  match: only({ ask: text, pairs: object }),
  group: only({ ask: text, pairs: object }),
  list: only({ ask: text, texts: list(text), lang }),
};
const response: Shape = (value, path) => {
  const ask = isObject(value) ? value['ask'] : undefined;
  const shape = typeof ask === 'string' && Object.hasOwn(asks, ask) ? asks[ask] : undefined;
  return shape ? shape(value, path) : both(object, () => [`${path} ask is ${shown(ask)}, not one of ${Object.keys(asks).join(', ')}`])(value, path);
};

const tried = fields({
  response,
  certainty: maybe(oneOf(1, 2, 3)),
  hints: maybe(number),
  standing: maybe(oneOf(true)),
  elapsed: time,
  spent: time,
});
const item = fields({ item: text, hints: number, flagged: oneOf(true, false), tries: list(tried, (path, index) => `${path.slice(0, -'tries'.length)}try ${index + 1}`) });
const named = (path: string, index: number, one: unknown): string => {
  const name = isObject(one) ? one['item'] : undefined;
  return typeof name === 'string' && /^q\d{1,3}$/.test(name) ? name : `${path} ${index + 1}`;
};

const atMost = is(`a list of at most ${MOST_ITEMS}`, (value) => Array.isArray(value) && value.length <= MOST_ITEMS);

const shape = both(
  fields({ reportVersion: oneOf(1) }),
  fields({
    version: text,
    attempt: id,
    after: maybe(id),
    context: maybe(text),
    recipe: fields({ blueprint: object }),
    only: maybe(both(atMost, list(text))),
    lang,
    elapsed: time,
    time: maybe(fields({ stretch: oneOf(1, 1.5, 2, 'off'), extra: time })),
    items: both(atMost, list(item, named)),
  }),
);

export const offInTold = (report: unknown): readonly string[] => (isObject(report) ? shape(report, '') : [`The report is ${shown(report)}, not an object`]);
export const isTold = (report: unknown): report is ToldReport => offInTold(report).length === 0;
