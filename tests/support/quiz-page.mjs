/** A page that holds nothing but one quiz, from what was built: for measuring. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserFlags, browserPath } from './find-browser.mjs';
import { madeStatement } from './made-statement.mjs';
import { root } from './run.mjs';
import { policy, serve } from './serve.mjs';

const pageOf = (attributes) => `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Measured</title>
<script type="module" src="/dist/cdn/statement-quiz.js"></script>
<p>Before the quiz.</p>
<statement-quiz ${attributes}></statement-quiz>
<p id="after">After the quiz.</p>
</html>`;

const [file] = readdirSync(join(root, 'data')).filter((name) => name.startsWith('joint-statement') && name.endsWith('.json'));

/** With enough to ask for the longest quiz. */
async function largeStatement() {
  const { world } = await import(pathToFileURL(join(root, 'dist/core.js')).href);
  return madeStatement(world, { signatories: 180, instruments: 100, events: 100, claims: 50 });
}

/**
 * @param {{ attributes?: string, flags?: readonly string[], prepare?: (page: import('playwright-core').Page) => unknown }} options
 * @returns the page opened under the strict policy, its address, and how to end both
 */
export async function openQuizPage({ attributes = `src="/data/${file}" seed="1" kinds="choice" reading="none"`, flags = [], prepare = async () => {} } = {}) {
  if (!existsSync(join(root, 'dist/cdn/statement-quiz.js'))) throw new Error('Run `npm run build` first.');
  const { address, close } = await serve();
  const browser = await chromium.launch({ executablePath: await browserPath(), headless: true, args: [...browserFlags, ...flags] });
  const page = await browser.newPage({ viewport: { width: 768, height: 900 } });
  const end = async () => {
    await browser.close();
    await close();
  };
  try {
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => console.error(`In the page: ${message.text()}`));
    page.on('pageerror', (error) => console.error(`In the page: ${error.message}`));
    await page.route(`${address}/measured`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'Content-Security-Policy': policy }, body: pageOf(attributes) }),
    );
    await page.route(`${address}/made.json`, async (route) => route.fulfill({ json: await largeStatement() }));
    await page.addInitScript(() => {
      document.addEventListener('statement-answered', ({ score }) => {
        window.scored = score?.type === 'scored';
      });
    });
    await prepare(page);
    await page.goto(`${address}/measured`);
    return { page, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The one strong action of the screen. */
export const main = (page) => page.locator('statement-quiz [part~="main"]');

/** Goes past the reading, so that the first question stands there; all others may be there or not. */
export async function start(page) {
  await page.locator('statement-quiz button', { hasText: /^(Start|Skip the reading)$/ }).click();
  await page.locator('statement-choice [part~="option"]').first().waitFor();
}

/** Takes the first option and checks it, while no more scripts arrive: throws unless what is there scores it. */
export async function answer(page) {
  await page.route(/\.js$/, () => {});
  await page.locator('statement-choice [part~="option"]').first().click();
  await main(page).click();
  await page.waitForFunction(() => window.scored);
}
