/** How near a wrong country lies to a right one, and which nearer ones there were. */
import type { World } from '../core/facts/fact.ts';
import type { Item } from '../core/item.ts';
import type { Statement } from '../schema/statement-types.ts';
import { codesOf, country } from './groups.ts';
import { remembered } from './remembered.ts';
import { optionsOf } from './shown.ts';
import { signedTruth } from './truth.ts';

/** Nearest first. */
export const LEVELS = ['group', 'region', 'continent', 'pool'] as const;
export type NearLevel = (typeof LEVELS)[number];

/** 0 in a declared group with it, 1 in its part of a continent, 2 on its continent, 3 anywhere. */
export function nearness(one: string, other: string, statement: Statement, world: World): number {
  const shareGroup = statement.groups.some((group) => [one, other].every((code) => codesOf(group, statement).includes(code)));
  if (shareGroup) return 0;
  const [here, there] = [world.get(one), world.get(other)];
  if (here === undefined || there === undefined) return 3;
  return here.subregion === there.subregion ? 1 : here.continent === there.continent ? 2 : 3;
}

/** Countries that could be wrong options: known to be absent, members of the United Nations, no addressed party. */
export const absentees = remembered((statement: Statement, world: World): readonly string[] => {
  const addressed = statement.parties.flatMap(({ role, country: code }) => (role === 'addressed' && code !== undefined ? [code] : []));
  const named = [...statement.pools.countries, ...statement.groups.flatMap((group) => codesOf(group, statement))];
  return [...new Set(named)].filter(
    (code) => signedTruth(country(code), statement) === 'false' && world.get(code)?.unMember === true && !addressed.includes(code),
  );
});

export interface WrongCountry {
  readonly code: string;
  /** Of each right option, how near this one lies to it. */
  readonly near: (code: string) => readonly number[];
  readonly level: number;
}

/** Wrong countries of an item that shows right ones beside them, with their level: the nearest to any right one. */
export function wrongCountries({ view, key }: Item, statement: Statement, world: World): readonly WrongCountry[] {
  if (view.form !== 'signed' || view.kind === 'true-false' || key.ask !== 'choose') return [];
  const codes = (right: boolean): readonly string[] =>
    optionsOf(view).flatMap(({ id, label }) => (label.say === 'country' && key.right.includes(id) === right ? [label.code] : []));
  const near = (code: string): readonly number[] => codes(true).map((other) => nearness(other, code, statement, world));
  return codes(false).map((code) => ({ code, near, level: Math.min(...near(code)) }));
}

/** How many wrong countries of these items come from each level. */
export function levelCounts(items: readonly Item[], statement: Statement, world: World): Readonly<Record<NearLevel, number>> {
  const counts = { group: 0, region: 0, continent: 0, pool: 0 };
  for (const { level } of items.flatMap((item) => wrongCountries(item, statement, world))) {
    const name = LEVELS[level];
    if (name !== undefined) counts[name] += 1;
  }
  return counts;
}
