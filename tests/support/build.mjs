/** `npm run build`: sources → dist/ (modules, manifest of the elements, cdn chunks, classic script), then the budget of sizes. */
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const steps = [
  // Before anything is removed, so that sources that do not compile leave the last build as it was.
  () => run('tsc', '--noEmit') && run('tsc', '-p', 'src/cli', '--noEmit'),
  () => {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    return run('tsc');
  },
  () => run('tsc', '-p', 'src/cli'),
  () => run('analyzer', 'analyze', '--config', 'tests/support/custom-elements-manifest.config.mjs', '--outdir', 'dist', '--quiet'),
  () => run('rollup', '-c', '--silent'),
];

for (const step of steps) if (!step()) process.exit(1);
const command = join(root, 'dist/cli/statement-quiz.js');
if (existsSync(command)) chmodSync(command, 0o755);
const { printArtefacts } = await import('./size.mjs');
if (!printArtefacts()) process.exit(1);
