/** A recipe from outside, such as a report's, is looked into before it is used; a page makes its own and has no need of it. */
import type { Facts } from '../facts/fact.ts';
import { isObject } from '../is-object.ts';
import { difficulties, kinds, levels, topics } from './code.ts';
import { edition } from './edition.ts';
import { FORM_WEIGHT } from './fill.ts';
import { MOST_ITEMS, SEEDS } from './new-recipe.ts';
import type { Blueprint, Recipe } from './recipe.ts';

type Holds = (value: unknown) => boolean;

const whole = (least: number, most: number): Holds => (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const text: Holds = (value) => typeof value === 'string';
const form: Holds = (value) => typeof value === 'string' && Object.hasOwn(FORM_WEIGHT, value);
const among = (known: readonly unknown[]): Holds => (value) => known.some((one) => one === value);
const some = (holds: Holds): Holds => (value) => Array.isArray(value) && value.length > 0 && value.every(holds);
const maybe = (holds: Holds): Holds => (value) => value === undefined || holds(value);
const each = (fields: Readonly<Record<string, Holds>>): Holds => (value) =>
  isObject(value) && offIn(value, fields).length === 0;

/** Which fields hold what they cannot, or are not known. */
const offIn = (of: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, Holds>>): readonly string[] => [
  ...Object.entries(fields).flatMap(([name, holds]) => (holds(of[name]) ? [] : [name])),
  ...Object.keys(of).filter((name) => !Object.hasOwn(fields, name)),
];

/** More than any file holds that a page opens. */
const MOST_EXCLUDED = 10_000;
const count = whole(1, MOST_ITEMS);
/** A row is within the blueprint's own limits: one that is not could only be asked against one of the two. */
const row = (of: Readonly<Record<string, unknown>>): Holds => {
  const limited = (known: readonly unknown[], limit: unknown): Holds => maybe(among(Array.isArray(limit) ? known.filter((one) => limit.includes(one)) : known));
  return each({ topic: limited(topics, of['topics']), form: maybe(form), kind: limited(kinds, of['kinds']), level: limited(levels, of['levels']), count });
};
const asked = (rows: readonly unknown[]): number => rows.reduce((sum: number, one) => sum + (isObject(one) ? Number(one['count']) : 0), 0);

const inBlueprint = (of: Readonly<Record<string, unknown>>): Readonly<Record<keyof Blueprint, Holds>> => ({
  count,
  topics: maybe(some(among(topics))),
  kinds: maybe(some(among(kinds))),
  levels: maybe(some(among(levels))),
  difficulty: maybe(among(difficulties)),
  // More than the quiz holds would be dropped without a word. Where the count itself is off, that is said alone.
  rows: maybe((value) => Array.isArray(value) && value.length <= MOST_ITEMS && some(row(of))(value) && (!count(of['count']) || asked(value) <= Number(of['count']))),
  exclude: maybe((value) => Array.isArray(value) && value.length <= MOST_EXCLUDED && value.every(text)),
});

/** The fields of a blueprint that no quiz can have. */
export const offInBlueprint = (blueprint: Readonly<Record<string, unknown>>): readonly string[] => offIn(blueprint, inBlueprint(blueprint));

/** Throws TypeError where it is no recipe, RangeError where it is one for other facts or another edition, or of what no quiz can have. */
export function checkRecipe(recipe: unknown, facts: Facts): asserts recipe is Recipe {
  if (!isObject(recipe) || !isObject(recipe['blueprint'])) throw new TypeError('A recipe is an object that has a blueprint.');
  const check = (of: Readonly<Record<string, unknown>>, [off]: readonly string[]) => {
    if (off !== undefined) throw new RangeError(`No recipe for these facts has ${JSON.stringify(of[off])} as its ${off}.`);
  };
  const inRecipe: Readonly<Record<keyof Recipe, Holds>> = {
    edition: (value) => value === edition,
    statement: (value) => value === facts.statement,
    facts: (value) => value === facts.hash,
    seed: whole(0, SEEDS - 1),
    blueprint: isObject,
  };
  check(recipe, offIn(recipe, inRecipe));
  check(recipe['blueprint'], offInBlueprint(recipe['blueprint']));
}
