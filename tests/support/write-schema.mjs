/** `npm run schema`: data/*.schema.json, for editors and other tools, from the schemas that files are checked with. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { root } from './run.mjs';

const rows = [
  { file: 'data/statement.schema.json', title: 'A statement for statement-quiz', module: 'src/schema/statement.ts', name: 'statementSchema' },
  { file: 'data/quiz.schema.json', title: 'A quiz as statement-quiz compose --json prints it', module: 'src/schema/quiz.ts', name: 'quizSchema' },
];

/** @returns {Promise<readonly { file: string, text: string }[]>} */
export async function schemas() {
  const there = rows.filter(({ module }) => existsSync(join(root, module)));
  return Promise.all(
    there.map(async ({ file, title, module, name }) => {
      const { [name]: schema } = await import(pathToFileURL(join(root, module)).href);
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: file.includes('statement') ? 'input' : 'output' });
      return { file, text: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n` };
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { file, text } of await schemas()) {
    writeFileSync(join(root, file), text);
    console.log(`${file} written.`);
  }
}
