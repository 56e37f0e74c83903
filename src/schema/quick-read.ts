import { type File, off } from './readers.ts';
import { statementShape } from './statement-shape.ts';
import type { Statement } from './statement-types.ts';

/**
 * The statement that a file holds. Throws where anything is off: a learner's page needs a yes, and only an author's
 * mistake needs zod to say what is wrong. It may say no to what `parseStatement` would pass; a test shows that it never
 * passes what that refuses.
 */
export function quickRead(input: unknown): Statement {
  const file: File = { lang: Object(input).lang ?? 'en', known: new Set(), sought: [] };
  const read = statementShape(input, file, {});
  return file.sought.every((one) => file.known.has(one)) ? (read as Statement) : off();
}
