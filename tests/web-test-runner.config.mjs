import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { browserFlags, browserPath } from './support/find-browser.mjs';
import { root } from './support/run.mjs';
import { strictPage } from './support/strict-page.mjs';

/** Everything but the browsers: `run-browser-tests.mjs` adds those. */
export const shared = {
  rootDir: root,
  files: ['tests/elements/**/*.browser.ts', 'tests/fixed/*.browser.ts'],
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' })],
  middleware: [strictPage()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000 } },
};

export const chrome = async () =>
  chromeLauncher({ launchOptions: { executablePath: await browserPath(), headless: true, args: browserFlags } });
