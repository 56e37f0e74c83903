import { readFileSync } from 'node:fs';
import { parseStatementText } from '../schema/parse-statement.ts';
import type { Statement } from '../schema/statement-types.ts';
import { Trouble } from './trouble.ts';

/** The statement in a file. A broken one is said with every problem and its path. */
export function readStatement(file: string): Statement {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Trouble(`${file} cannot be read: ${(error as Error).message}`);
  }
  const parsed = parseStatementText(text);
  if (parsed.ok) return parsed.statement;
  const { problems } = parsed;
  const lines = problems.map(({ path, found, expected }) => `  ${path || 'the file'}: found ${found}; expected ${expected}`);
  throw new Trouble([`${file} has ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}:`, ...lines].join('\n'));
}
