import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseStatementText } from '../../src/schema/parse-statement.ts';
import type { Statement } from '../../src/schema/statement-types.ts';

const textOf = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

export const rawFile = (id: string): unknown => JSON.parse(textOf(`${id}.json`));

export function statementFile(id: string): Statement {
  const parsed = parseStatementText(textOf(`${id}.json`));
  assert.ok(parsed.ok, JSON.stringify(parsed.ok ? [] : parsed.problems, undefined, 1));
  return parsed.statement;
}

/** Every string in plain data, each with its path. */
export function stringsIn(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, path === '' ? key : `${path}.${key}`));
}
