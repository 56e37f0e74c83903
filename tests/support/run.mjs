/** Runs a tool of this project's own packages, wherever `npx` would have found it, on any system. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const tools = {
  analyzer: '@custom-elements-manifest/analyzer/cem.js',
  attw: '@arethetypeswrong/cli/dist/index.js',
  oxlint: 'oxlint/bin/oxlint',
  publint: 'publint/src/cli.js',
  rollup: 'rollup/dist/bin/rollup',
  tsc: 'typescript/bin/tsc',
};

/** @returns {boolean} whether the tool ended well */
export function run(tool, ...args) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', tools[tool]), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  return status === 0;
}
