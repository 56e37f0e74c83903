import * as z from 'zod/mini';
import type { World } from '../core/facts/fact.ts';
import { world as countries } from '../world/countries.ts';
import { crossChecks } from './cross-checks.ts';
import { expectations } from './expectations.ts';
import { type Problem, problemsOf, shown } from './problems.ts';
import type { Statement } from './statement-types.ts';
import { statementSchema } from './statement.ts';
import { withLanguage } from './with-language.ts';

export type Parsed =
  | { readonly ok: true; readonly statement: Statement }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a statement from plain data. A broken one yields every problem at once. */
export function parseStatement(input: unknown, world: World = countries): Parsed {
  const result = z.safeParse(statementSchema, input);
  const ofShape = result.success ? [] : problemsOf(result.error.issues, input);
  // What has the wrong shape need not be told that it makes no sense.
  const told = new Set(ofShape.map(({ path }) => path));
  const faults = crossChecks(input, world).filter(([path]) => !told.has(path));
  const problems = [...ofShape, ...faults.map(([path, value, expected, year = '']): Problem => ({ path, found: shown(value), expected: expectations[expected] + year }))];
  if (!result.success || problems.length > 0) return { ok: false, problems };
  // zod's output has mutable arrays and plain strings for dates that it has just checked.
  return { ok: true, statement: withLanguage(result.data, result.data.lang) as Statement };
}

/** Reads a statement from the text of a JSON file. */
export function parseStatementText(text: string, world: World = countries): Parsed {
  let input: unknown;
  try {
    // Editors on Windows begin a file with a byte order mark.
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const found = /^\s*</.test(text) ? 'a web page' : `${shown(text)} (${(error as Error).message})`;
    return { ok: false, problems: [{ path: '', found, expected: 'a statement file in JSON' }] };
  }
  return parseStatement(input, world);
}

/** For whoever could not read it. */
export const parseAgain = (input: unknown): Parsed => (typeof input === 'string' ? parseStatementText(input) : parseStatement(input));
