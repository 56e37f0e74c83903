import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const it = "import { describe, it, test } from 'node:test';";
const rows = [
  { name: 'passing tests, nested or not', source: `${it} test('a', () => {}); describe('s', () => { it('b', () => {}); });`, passed: 2, failed: 0 },
  { name: 'a failing test in a suite counts once', source: `${it} describe('s', () => { it('a', () => {}); it('b', () => { throw 1; }); });`, passed: 1, failed: 1 },
  { name: 'a skipped test has not passed', source: `${it} test('a', () => {}); test('b', { skip: true }, () => {});`, passed: 1, failed: 1 },
  { name: 'nor has one left to do', source: `${it} test('a', { todo: true }, () => {});`, passed: 0, failed: 1 },
  { name: 'nor a file without a test', source: 'export {};', passed: 0, failed: 1 },
  { name: 'nor a file that does not load', source: "import './gone.ts';", passed: 0, failed: 1 },
];

for (const { name, source, passed, failed } of rows) {
  test(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'count-'));
    try {
      const file = join(folder, 'planted.test.ts');
      writeFileSync(file, source);
      const reporter = pathToFileURL(join(root, 'tests/support/count-reporter.mjs')).href;
      // Without this, the inner runner takes itself for a part of the outer.
      const { NODE_TEST_CONTEXT: _, ...env } = process.env;
      const run = spawnSync(process.execPath, ['--import', 'tsx', '--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout', file], { cwd: root, encoding: 'utf8', env });
      assert.deepEqual(JSON.parse(run.stdout), { passed, failed });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
