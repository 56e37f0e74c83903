/** `npm run schema`: data/*.schema.json, for editors and other tools, from the schemas that files are checked with. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { root } from './run.mjs';
import { shapeCode } from './shape-code.mjs';

const rows = [
  { file: 'data/statement.schema.json', title: 'A statement for statement-quiz', module: 'src/schema/statement.ts', name: 'statementSchema' },
  { file: 'data/quiz.schema.json', title: 'A quiz as statement-quiz compose --json prints it', module: 'src/schema/quiz.ts', name: 'quizSchema' },
  { file: 'data/report.schema.json', title: 'A report of an attempt at a quiz of statement-quiz', module: 'src/schema/report.ts', name: 'reportSchema' },
];

/** How a page reads a statement, without zod. */
async function shape() {
  const { statementSchema } = await import(pathToFileURL(join(root, 'src/schema/statement.ts')).href);
  const { meanings, SORTS } = await import(pathToFileURL(join(root, 'src/schema/meaning.ts')).href);
  const { $schema: _, ...schema } = z.toJSONSchema(statementSchema, { io: 'input', metadata: meanings });
  const { readers, lines } = shapeCode(schema, 'statementShape');
  const text = [
    '/**',
    ' * Generated from statement.ts by `npm run schema`: how a page reads a statement. Sorts are',
    ` * ${SORTS.map((sort, index) => `${index + 1} ${sort}`).join(', ')}.`,
    ' */',
    `import { ${readers.join(', ')} } from './readers.ts';`,
    '',
    ...lines,
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
