/** Reading for a page: a sound file needs little code, and only a broken one fetches zod to be told why. */
import type { Parsed } from './parse-statement.ts';
import { quickRead } from './quick-read.ts';

/** The same answer as `parseStatement`, or for a string `parseStatementText`, gives. */
export async function openStatement(input: unknown): Promise<Parsed> {
  try {
    return { ok: true, statement: quickRead(typeof input === 'string' ? JSON.parse(input) : input) };
  } catch {
    return (await import('./parse-statement.ts')).parseAgain(input);
  }
}
