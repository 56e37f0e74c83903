/** `npm test`: everything, then one line with the count. With `--all-browsers`: Firefox and WebKit, too. */
import { spawnSync } from 'node:child_process';
import { browserPath } from './find-browser.mjs';
import { runNodeTests } from './run-node-tests.mjs';
import { root } from './run.mjs';

const step = (script) => () => {
  const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return { passed: 0, failed: status === 0 ? 0 : 1 };
};

const inBrowsers = async () => {
  const { runBrowserTests, runOtherBrowserTests } = await import('./run-browser-tests.mjs');
  const counts = await runBrowserTests();
  if (!process.argv.includes('--all-browsers')) return counts;
  const others = await runOtherBrowserTests();
  return { passed: counts.passed + others.passed, failed: counts.failed + others.failed };
};

const steps = [
  ['types', step('check')],
  ['lint', step('lint')],
  ['Node tests', () => runNodeTests()],
  ['build', step('build')],
  ['tests of what was built', () => runNodeTests({ built: true })],
  ['size of the first load', step('size')],
  ['browser tests', inBrowsers],
];

// First, so that a machine without a browser learns it at once; the steps below find the same one.
process.env.CHROME_PATH = await browserPath();

const total = { passed: 0, failed: 0 };
for (const [name, run] of steps) {
  const begun = performance.now();
  console.log(`\n── ${name}`);
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`── ${name}: ${failed === 0 ? 'well' : `${failed} failed`}, ${seconds} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
