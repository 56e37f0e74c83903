import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Row {
  readonly file: string;
  readonly source: string;
  readonly refused?: string;
}

const rows: readonly Row[] = [
  { file: 'src/core/clock.ts', source: 'export const now = Date.now();', refused: 'no-restricted-globals' },
  { file: 'src/core/intl.ts', source: "export const f = new Intl.NumberFormat('en');", refused: 'no-restricted-globals' },
  { file: 'src/core/effect.ts', source: "export const f = () => fetch('x');", refused: 'no-restricted-globals' },
  { file: 'src/core/dice.ts', source: 'export const dice = Math.random();', refused: 'no-restricted-properties' },
  { file: 'src/core/sort.ts', source: "export const n = 'a'.localeCompare('b');", refused: 'no-restricted-properties' },
  { file: 'src/core/say.ts', source: 'export const s = (5).toLocaleString();', refused: 'no-restricted-properties' },
  { file: 'src/core/shout.ts', source: "export const s = 'i'['toLocaleUpperCase']();", refused: 'no-restricted-properties' },
  { file: 'src/core/facts/lit.ts', source: "import { html } from 'lit';\nexport const h = html;", refused: 'no-restricted-imports' },
  { file: 'src/core/facts/node.ts', source: "import fs from 'node:fs';\nexport const f = fs;", refused: 'no-restricted-imports' },
  { file: 'src/core/facts/words.ts', source: "import type { W } from '../../phrases/w.ts';\nexport type V = W;", refused: 'no-restricted-imports' },
  { file: 'src/core/facts/parse.ts', source: "import { p } from '../../schema/p.ts';\nexport const q = p;", refused: 'no-restricted-imports' },
  { file: 'src/core/facts/types.ts', source: "import type { P } from '../../schema/p.ts';\nexport type Q = P;" },
  { file: 'src/core/facts/near.ts', source: "import { say } from '../say-this.ts';\nexport const q = say;" },
  { file: 'src/core/say-this.ts', source: 'export const say = 1;' },
  { file: 'src/core/entry.ts', source: "import { p } from '../core.ts';\nexport const q = p;", refused: 'no-restricted-imports' },
  { file: 'src/core/one.ts', source: "import { two } from './two.ts';\nexport const one = two;", refused: 'no-cycle' },
  { file: 'src/core/two.ts', source: "import { one } from './one.ts';\nexport const two = one;", refused: 'no-cycle' },
  { file: 'src/check/value.ts', source: "import { say } from '../core/say-this.ts';\nexport const q = say;", refused: 'no-restricted-imports' },
  { file: 'src/check/type.ts', source: "import type { P } from '../core/p.ts';\nexport type Q = P;" },
  { file: 'src/exchange/value.ts', source: "import { say } from '../core/say-this.ts';\nexport const q = say;", refused: 'no-restricted-imports' },
  { file: 'src/exchange/type.ts', source: "import type { P } from '../core/p.ts';\nexport type Q = P;" },
  { file: 'src/elements/define.ts', source: "import '../define/statement-quiz.ts';", refused: 'no-restricted-imports' },
  { file: 'src/elements/quiz/check.ts', source: "import { c } from '../../check/c.ts';\nexport const q = c;", refused: 'no-restricted-imports' },
  { file: 'src/elements/lit.ts', source: "import { html } from 'lit';\nexport const h = html;" },
  { file: 'src/define/quiz.ts', source: "import { quiz } from '../elements/quiz.ts';\nexport const q = quiz;" },
  { file: 'src/phrases/element.ts', source: "import { quiz } from '../elements/quiz.ts';\nexport const q = quiz;", refused: 'no-restricted-imports' },
  { file: 'src/schema/barrel.ts', source: "export * from './any.ts';\nexport * from './later.ts';", refused: 'no-barrel-file' },
  { file: 'src/schema/any.ts', source: 'export const a: any = 1;', refused: 'no-explicit-any' },
  { file: 'src/schema/later.ts', source: 'export const a = 1; // TODO more', refused: 'no-warning-comments' },
  { file: 'src/elements/float.ts', source: 'const f = async (): Promise<void> => {};\nf();', refused: 'no-floating-promises' },
  { file: 'src/elements/switch.ts', source: "export function f(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a': return 1;\n  }\n  return 2;\n}", refused: 'switch-exhaustiveness-check' },
  { file: 'tests/skipped.test.ts', source: "it.skip('x', () => {});", refused: 'no-disabled-tests' },
];

test('each planted fault is refused under its own rule, and what the house allows passes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions: { rootDir: '.' }, include: ['src', 'tests'] }));
    for (const { file, source } of rows) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${source}\n`);
    }
    const linter = join(root, 'node_modules/oxlint/bin/oxlint');
    const config = join(root, 'tests/support/oxlint.config.mjs');
    const path = `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`;
    const run = spawnSync(process.execPath, [linter, '-c', config, '--type-aware', '-f', 'unix', '.'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: path },
    });
    const found = [...run.stdout.matchAll(/^(.+?):\d+:\d+: .*\((.+?)\)\]$/gm)].map((match) => `${match[1]} ${match[2]}`);
    const expected = rows.flatMap(({ file, refused }) => (refused === undefined ? [] : [`${file} ${refused}`]));
    assert.deepEqual([...new Set(found)].sort(), expected.sort());
    assert.equal(run.status, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
