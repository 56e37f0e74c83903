/** What a page asks for beyond count and seed; loaded when it does. */
import { offInBlueprint } from '../../core/compose/check-recipe.ts';
import { difficulties, kinds, levels, matchesCheck, readCode, topics } from '../../core/compose/code.ts';
import { edition } from '../../core/compose/edition.ts';
import { newRecipe } from '../../core/compose/new-recipe.ts';
import type { Blueprint, Recipe } from '../../core/compose/recipe.ts';
import type { Facts } from '../../core/facts/fact.ts';
import type { Policy } from '../../core/session/attempt.ts';
import { isPlain } from '../../core/session/presets.ts';
import { isObject } from '../../core/is-object.ts';
import { type Problem, shown } from '../../schema/problems.ts';
import { type PolicyAsks, policyOf } from './policy-of.ts';
import { Trouble } from './trouble.ts';

export interface Asks extends PolicyAsks {
  readonly count?: number | undefined;
  readonly seed?: number | undefined;
  readonly topics?: string | undefined;
  readonly kinds?: string | undefined;
  readonly code?: string | undefined;
  readonly blueprint?: Blueprint | undefined;
  readonly reading?: string | undefined;
  readonly context?: string | undefined;
}

export interface Asked {
  readonly blueprint: Blueprint;
  readonly policy: Policy;
  /** Something is to be said of it before the first question. */
  readonly ruled?: boolean;
  /** What a quiz code names. */
  readonly recipe?: Recipe | undefined;
}

/** Reads the attributes; throws Trouble with every one that is off. `instead` goes before a code. */
export function asked(plain: Asked, asks: Asks, facts: Facts, instead?: Recipe): Asked {
  const problems: Problem[] = [];
  const { blueprint, reading } = asks;
  const code = asks.code?.trim();
  const limits = {
    ...listed('topics', asks.topics, topics, problems),
    ...listed('kinds', asks.kinds, kinds, problems),
  };
  if (reading && !READINGS.includes(reading)) problems.push({ path: 'reading', found: JSON.stringify(reading), expected: `one of ${READINGS.join(', ')}` });
  if (blueprint !== undefined) problems.push(...offIn(blueprint));
  const policy = policyOf(asks, problems);
  if (problems.length > 0) throw new Trouble('bad-setting', '', { problems });
  const today = blueprint ?? { ...plain.blueprint, ...limits };
  const recipe = instead ?? (code ? recipeOf(code, facts, blueprint, today) : undefined);
  return { blueprint: recipe?.blueprint ?? today, policy, ruled: !isPlain(policy), recipe };
}

const READINGS = ['before', 'beside', 'after', 'none'];

const EXPECTED: Readonly<Record<keyof Blueprint, string>> = {
  count: 'a whole number from 1 to 200',
  topics: `a list of some of ${topics.join(', ')}`,
  kinds: `a list of some of ${kinds.join(', ')}`,
  levels: `a list of some of ${levels.join(', ')}`,
  difficulty: `one of ${difficulties.join(', ')}`,
  rows: 'a list of rows, each with a count and, where it is limited, a topic, form, kind or level among those of the blueprint; all counts together at most `count`',
  exclude: 'a list of at most 10000 ids of facts',
};

/** A blueprint is set from a script, which no compiler may have looked at. */
function offIn(blueprint: unknown): readonly Problem[] {
  if (!isObject(blueprint)) return [{ path: 'blueprint', found: shown(blueprint), expected: 'an object with a count' }];
  return offInBlueprint(blueprint).map((name) => ({
    path: `blueprint.${name}`,
    found: shown(blueprint[name]),
    expected: (EXPECTED as Readonly<Record<string, string>>)[name] ?? `one of ${Object.keys(EXPECTED).join(', ')}`,
  }));
}

function listed<T extends string>(path: string, text: string | undefined, known: readonly T[], problems: Problem[]): { readonly [path: string]: readonly T[] } {
  const names = text?.split(/[\s,]+/).filter((name) => name !== '') ?? [];
  for (const name of names) {
    if (known.every((one) => one !== name)) problems.push({ path, found: JSON.stringify(name), expected: `some of ${known.join(', ')}` });
  }
  return names.length === 0 ? {} : { [path]: known.filter((one) => names.includes(one)) };
}

/** `today` is asked where a code tells no blueprint. */
function recipeOf(code: string, facts: Facts, supplied: Blueprint | undefined, today: Blueprint): Recipe {
  const read = readCode(code);
  const found = JSON.stringify(code);
  if (!read.ok) {
    const expected = read.why === 'length' ? 'six groups of four characters' : `another character in group ${read.group}`;
    throw new Trouble('bad-code', '', { group: read.group, problems: [{ path: 'code', found, expected }] });
  }
  const fits = supplied && read.check !== undefined && matchesCheck(supplied, read.check);
  const blueprint = read.blueprint ?? (fits ? supplied : undefined);
  // What another edition allowed, this one may not.
  const again = blueprint && offInBlueprint({ ...blueprint }).length === 0 ? blueprint : today;
  // With the code's own seed: whoever has the same old code has the same quiz again.
  const other = (path: string, was: string, expected: string) =>
    new Trouble('other-code', '', { problems: [{ path, found: was, expected }], instead: newRecipe(facts, read.seed, again) });
  if (read.edition !== edition) throw other('code', found, `a code of edition ${edition}, not ${read.edition}`);
  if (read.facts !== facts.hash) throw other('code', found, `a code made for the facts of ${facts.statement} as they are now`);
  if (blueprint === undefined) throw other('blueprint', supplied ? 'another one' : 'nothing', 'the blueprint that the code was made with');
  return newRecipe(facts, read.seed, blueprint);
}
