/** `node tests/support/picture.mjs`: the README's picture, of a question on dates after a wrong answer. Needs a build. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, browserPath } from './find-browser.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

const { address, close } = await serve();
const browser = await chromium.launch({ executablePath: await browserPath(), headless: true, args: browserFlags });
try {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 }, deviceScaleFactor: 2, reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  await page.goto(`${address}/demo/course.html`);
  const quiz = page.locator('statement-quiz');
  const main = quiz.locator('[part~="main"]');
  await main.waitFor();
  await quiz.evaluate((element) => Object.assign(element, { topics: 'events instruments', kinds: 'choice', count: 3, seed: 5 }));
  await page.waitForTimeout(300);
  await main.click();
  const item = quiz.locator('statement-choice');
  await item.locator('[part~="option"]').first().click();
  await main.click();
  await item.locator('[part~="feedback"]').waitFor();
  await quiz.screenshot({ path: join(root, 'demo/statement-quiz.png') });
} finally {
  await browser.close();
  await close();
}
