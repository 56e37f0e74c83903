/** Reading for a page: a sound file needs a few hundred bytes of code, and only a broken one fetches zod to be told why. */
import { world } from '../world/countries.ts';
import { crossChecks } from './cross-checks.ts';
import type { Parsed } from './parse-statement.ts';
import { quickRead } from './quick-read.ts';
import type { Statement } from './statement-types.ts';
import { withLanguage } from './with-language.ts';

/** The same answer as `parseStatement`, or for a string `parseStatementText`, gives. `pause` lets a page breathe between its steps. */
export async function openStatement(input: unknown, pause?: () => Promise<void>): Promise<Parsed> {
  const data = typeof input === 'string' ? tryJson(input) : input;
  const read = quickRead(data);
  await pause?.();
  if (read !== undefined && crossChecks(data, world).length === 0) {
    const { lang } = read as Statement;
    return { ok: true, statement: withLanguage(read, lang) as Statement };
  }
  const { parseStatement, parseStatementText } = await import('./parse-statement.ts');
  return typeof input === 'string' ? parseStatementText(input) : parseStatement(input);
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
