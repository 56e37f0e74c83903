/** Reading statement files and reports: runs in Node, has no effect on import. */
export type * from './schema/statement-types.ts';
export { parseStatement, parseStatementText, type Parsed } from './schema/parse-statement.ts';
export { type ParsedReport, parseReport } from './schema/report.ts';
export type { Problem } from './schema/problems.ts';
