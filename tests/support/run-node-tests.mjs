/** `npm run test:node [part of a path …]`: the Node-side tests. With `--built`: those that need what `npm run build` wrote. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const needsBuild = (file) => /^tests\/(package|e2e)\//.test(file);

function found(built, parts) {
  return readdirSync(join(root, 'tests'), { recursive: true })
    .map((file) => `tests/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && needsBuild(file) === built)
    .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
    .sort();
}

/** @returns {{ passed: number, failed: number }} */
export function runNodeTests({ built = false, parts = [] } = {}) {
  const files = found(built, parts);
  // `node --test` without a file ends well; a run that tests nothing must not.
  if (files.length === 0) {
    console.error(`No Node test found${parts.length > 0 ? ` for ${parts.join(', ')}` : ''}.`);
    return { passed: 0, failed: 1 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  const file = join(folder, 'counts.json');
  try {
    const reporter = pathToFileURL(join(root, 'tests/support/count-reporter.mjs')).href;
    const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', `--test-reporter=${reporter}`, `--test-reporter-destination=${file}`];
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...reporters, ...files], { cwd: root, stdio: 'inherit' });
    const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '{"passed":0,"failed":0}') : { passed: 0, failed: 0 };
    return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  const { passed, failed } = runNodeTests({ built: args.includes('--built'), parts: args.filter((arg) => !arg.startsWith('--')) });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
