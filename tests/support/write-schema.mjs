/** `npm run schema`: data/*.schema.json, for editors and other tools, from the schemas that files are checked with. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { compactShape } from './compact-shape.mjs';
import { root } from './run.mjs';

const rows = [
  { file: 'data/statement.schema.json', title: 'A statement for statement-quiz', module: 'src/schema/statement.ts', name: 'statementSchema' },
  { file: 'data/quiz.schema.json', title: 'A quiz as statement-quiz compose --json prints it', module: 'src/schema/quiz.ts', name: 'quizSchema' },
];

/** The statement's schema as a table that a page follows without zod: src/schema/quick-read.ts. */
async function shape() {
  const { statementSchema } = await import(pathToFileURL(join(root, 'src/schema/statement.ts')).href);
  const { $schema: _, ...schema } = z.toJSONSchema(statementSchema, { io: 'input' });
  const table = compactShape(schema);
  const lines = table.map((one) => `  ${JSON.stringify(one)},`);
  const text = [
    '/** Generated from statement.ts by `npm run schema`. A number points at a row; the last row is the file. */',
    'export type Shape =',
    "  | readonly ['else', number, unknown]",
    "  | readonly ['any', ...number[]]",
    "  | readonly ['in', ...(string | number | boolean)[]]",
    "  | readonly ['whole']",
    "  | readonly ['like', string]",
    "  | readonly ['text', number, number]",
    "  | readonly ['list', number, number]",
    "  | readonly ['map', string, number]",
    '  | Readonly<Record<string, number>>;',
    '',
    'export const shapes: readonly Shape[] = [',
    ...lines,
    '];',
    '',
  ];
  return { file: 'src/schema/statement-shape.ts', text: text.join('\n') };
}

/** @returns {Promise<readonly { file: string, text: string }[]>} */
export async function schemas() {
  const there = rows.filter(({ module }) => existsSync(join(root, module)));
  const json = await Promise.all(
    there.map(async ({ file, title, module, name }) => {
      const { [name]: schema } = await import(pathToFileURL(join(root, module)).href);
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: file.includes('statement') ? 'input' : 'output' });
      return { file, text: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n` };
    }),
  );
  return [...json, await shape()];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { file, text } of await schemas()) {
    writeFileSync(join(root, file), text);
    console.log(`${file} written.`);
  }
}
