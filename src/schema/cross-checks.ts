/**
 * What no single field shows: ids that point at nothing, lists that contradict each other. Runs on the raw file, so
 * that an author sees these faults together with those of shape.
 */
import type { World } from '../core/facts/fact.ts';
import type { expectations } from './expectations.ts';
import { isNode } from './node.ts';
import { type Place, places } from './places.ts';
import { fold, isDate, tellsYear } from './rules.ts';
import { statementSchema } from './statement.ts';

/** A value that is off. `year` is the one that a name tells. */
export type Fault = readonly [path: string, value: unknown, expected: keyof typeof expectations, year?: string];

const NEEDED: Readonly<Record<string, Fault[2]>> = { state: 'state-country', organisation: 'body-name', claim: 'who-says' };

function missing({ path, value, means: { needed }, of }: Place): readonly Fault[] {
  const [field, word = ''] = needed ?? [];
  return field !== undefined && value === undefined && of[field] === needed?.[1] ? [[path, value, NEEDED[word] ?? 'named']] : [];
}

const textsOf = (text: unknown, lang: string): readonly (readonly [lang: string, text: unknown])[] => (isNode(text) ? Object.entries(text) : [[lang, text]]);

function badDate({ path, value, means, of, within }: Place): readonly Fault[] {
  if ((means.as !== 'date' && means.as !== 'untold') || typeof value !== 'string') return [];
  if (!isDate(value)) return [[path, value, 'day']];
  const telling = means.as === 'untold' ? textsOf(of['name'], '').find(([, text]) => typeof text === 'string' && tellsYear(text, value)) : undefined;
  return telling ? [[`${within}.name`, telling[1], 'undated', value.slice(0, 4)]] : [];
}

function badCountry({ path, value, means }: Place, world: World): readonly Fault[] {
  if ((means.as !== 'country' && means.as !== 'unMember') || typeof value !== 'string') return [];
  if (!world.has(value)) return [[path, value, 'country']];
  return means.as === 'unMember' && !world.get(value)?.unMember ? [[path, value, 'un-member']] : [];
}

/** What a place holds that may be the only one of its sort: as it is compared, and as it is written. */
function held({ value, means: { alone = [], unlike } }: Place, lang: string): readonly (readonly [key: string, value: string])[] {
  const texts = unlike ? textsOf(value, lang).map(([lang, text]) => [`${unlike} ${lang}`, text, fold] as const) : [];
  const ids = alone.map((sort) => [sort, value, String] as const);
  return [...ids, ...texts].flatMap(([sort, one, as]): readonly (readonly [string, string])[] => (typeof one === 'string' ? [[`${sort} ${as(one)}`, one]] : []));
}

function expectedAlone({ means }: Place, first: Place): Fault[2] {
  if (means.unlike) return means.free === first.means.free ? 'unlike' : 'unsaid';
  if (means.as === undefined) return 'own-id';
  return means.as === first.means.as ? 'once' : 'outside';
}

/** The second of two that should not be the same. */
function doubles(found: readonly Place[], lang: string): readonly Fault[] {
  const first = new Map<string, Place>();
  return found.flatMap((place): readonly Fault[] => {
    const own = held(place, lang);
    const [key = '', value] = own.find(([key]) => first.has(key)) ?? [];
    const before = first.get(key);
    for (const [key] of own) if (!first.has(key)) first.set(key, place);
    const { free } = place.means;
    return before && !(free && place.of[free]) ? [[place.path, value, expectedAlone(place, before)]] : [];
  });
}

function dangling(found: readonly Place[]): readonly Fault[] {
  const known = new Set(found.flatMap((place) => held(place, '')).map(([key]) => key));
  return found.flatMap(({ path, value, means: { refers, or } }): readonly Fault[] =>
    refers === undefined || typeof value !== 'string' || value === or || known.has(`${refers} ${value}`) ? [] : [[path, value, or === undefined ? refers : 'speaker']],
  );
}

/** What zod passes over without a word: a map's key that is no field. However deep, and round in circles, too. */
function unkeyed(root: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<unknown>();
  const ahead: (readonly [value: unknown, path: string])[] = [[root, '']];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const [value, path] = next;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      const at = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      if (key === '__proto__') faults.push([at, inner, 'key']);
      else ahead.push([inner, at]);
    }
  }
  return faults;
}

export function crossChecks(root: unknown, world: World): readonly Fault[] {
  const found = places(statementSchema, root);
  const lang = isNode(root) && typeof root['lang'] === 'string' ? root['lang'] : 'en';
  return [...found.flatMap((place) => [...missing(place), ...badDate(place), ...badCountry(place, world)]), ...doubles(found, lang), ...dangling(found), ...unkeyed(root)];
}
