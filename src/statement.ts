/** Reading statement files: runs in Node, has no effect on import. */
export type * from './schema/statement-types.ts';
export { parseStatement, parseStatementText, type Parsed } from './schema/parse-statement.ts';
export type { Problem } from './schema/problems.ts';
