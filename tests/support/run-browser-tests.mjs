/**
 * `npm run test:browser [-- file …]`: the tests of elements in a real browser. A file that holds no test fails.
 * With `--others`: those named `*.all.browser.ts` in Firefox and WebKit.
 */
import { pathToFileURL } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { chrome, shared } from '../web-test-runner.config.mjs';
import { otherBrowsers } from './other-browsers.mjs';

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

function count(session) {
  const tests = session.testResults === undefined ? [] : testsOf(session.testResults);
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed;
  if (tests.length === 0) console.error(`${session.testFile} ran no test in ${session.browser.name}.`);
  return { passed, failed: failed === 0 && (tests.length === 0 || !session.passed) ? 1 : failed };
}

async function runIn(config) {
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const counts = [...runner.sessions.all()].map(count);
  return counts.length === 0 ? [{ passed: 0, failed: 1 }] : counts;
}

const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runBrowserTests(files = shared.files) {
  return sum(await runIn({ ...shared, files, browsers: [await chrome()] }));
}

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runOtherBrowserTests(files = ['tests/elements/**/*.all.browser.ts']) {
  const { launchers, missing, end } = await otherBrowsers();
  const counts = missing.map((line) => {
    console.error(line);
    return { passed: 0, failed: 1 };
  });
  try {
    // One after the other: two at once on a small machine time out.
    for (const { name, launcher } of launchers) {
      console.log(`In ${name}:`);
      counts.push(...(await runIn({ ...shared, files, browsers: [launcher], concurrency: 1 })));
    }
  } finally {
    end();
  }
  return sum(counts);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  const named = args.filter((arg) => !arg.startsWith('--'));
  const runTests = args.includes('--others') ? runOtherBrowserTests : runBrowserTests;
  const { passed, failed } = await runTests(named.length > 0 ? named : undefined);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
