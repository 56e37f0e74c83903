/**
 * `npm run screenshots [-- page.html …]`: the demo's pages as they look at three widths, in light and dark, from left
 * and from right, at the start, at a question, after an answer and at the end, in screenshots/, to be looked at.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, browserPath } from './find-browser.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

const WIDTHS = [320, 768, 1280];
const named = process.argv.slice(2);
const pages = readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html') && (named.length === 0 || named.includes(file)));
const folder = join(root, 'screenshots');
mkdirSync(folder, { recursive: true });

const { address, close } = await serve();
const browser = await chromium.launch({ executablePath: await browserPath(), headless: true, args: browserFlags });

/** Some answer to the question that is shown, by the name of its tag. */
const answers = {
  async 'statement-choice'(item) {
    const pick = await item.evaluate((element) => element.view.pick);
    for (let index = 0; index < pick; index += 1) await item.locator('[part~="option"]').nth(index).click();
  },
  async 'statement-entry'(item) {
    const box = item.locator('#answer');
    const fits = { date: '1999-05-04', month: '1999-05' };
    await box.fill(fits[await box.evaluate(({ type }) => type)] ?? '1999');
  },
  async 'statement-recall'(item) {
    await item.locator('#answer').fill('Germany');
    await item.locator('[part~="add"]').click();
  },
  'statement-ordering': (item) => item.locator('.down').first().click(),
  async 'statement-matching'(item) {
    const lists = await item.locator('select').all();
    for (const [index, list] of lists.entries()) await list.selectOption({ index: index + 1 });
  },
  async 'statement-grouping'(item) {
    for (const row of await item.locator('[part~="option"]').all()) await row.locator('[part~="place"]').first().click();
  },
};

/** From the start screen to the result, with a picture of each kind of screen. */
async function take(page, shot) {
  const main = page.locator('statement-quiz [part~="main"]').first();
  const skip = page.locator('statement-quiz [part~="button"]:not([part~="main"])').last();
  await main.waitFor();
  await shot('start');
  await main.click();
  // What is read before, where there is something.
  const reading = page.locator('statement-quiz statement-reading [part~="line"]').first();
  await page.locator('statement-quiz .item').first().or(reading).first().waitFor();
  if (await reading.isVisible()) {
    await shot('reading');
    await main.click();
  }
  await page.locator('statement-quiz .item').first().waitFor();
  let pictured = false;
  for (let presses = 0; presses < 200; presses += 1) {
    const item = page.locator('statement-quiz .item').first();
    if ((await item.count()) === 0) break;
    const tag = await item.evaluate(({ localName }) => localName);
    await item.locator('[part~="stem"]').waitFor();
    await answers[tag]?.(item);
    if (!pictured) await shot('question');
    await main.click();
    await page.waitForTimeout(250);
    // What does not fit the question is not judged, and costs no try.
    if ((await item.count()) > 0 && (await item.evaluate(({ unready }) => unready))) await skip.click();
    // Where all is told at the end, the next question stands there already.
    const told = await page.locator('statement-quiz [part~="feedback"]').first().isVisible();
    if (told && !pictured) await shot('feedback');
    if (told) await main.click();
    await page.waitForTimeout(150);
    pictured = true;
  }
  await page.locator('statement-quiz .big').first().waitFor();
  await shot('result');
}

try {
  for (const file of pages) {
    for (const width of WIDTHS) {
      for (const colorScheme of ['light', 'dark']) {
        for (const lang of ['en', 'ar']) {
          const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
          page.setDefaultTimeout(10_000);
          const name = [file.replace('.html', ''), width, colorScheme, lang].join('-');
          const shot = (state) => page.screenshot({ path: join(folder, `${name}-${state}.png`), fullPage: true });
          if (lang === 'ar') {
            await page.addInitScript(() => {
              document.addEventListener('DOMContentLoaded', () => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
            });
          }
          await page.goto(`${address}/demo/${file}`);
          if ((await page.locator('statement-quiz').count()) === 0) {
            if ((await page.locator('statement-worksheet').count()) > 0) await page.locator('statement-worksheet [part~="sheet"]').first().waitFor();
            await shot('page');
          }
          else await take(page, shot).catch((error) => {
              console.error(`${name}: ${error.message.split('\n')[0]}`);
              process.exitCode = 1;
            });
          await page.close();
        }
      }
    }
    console.log(`${file}: pictures in screenshots/`);
  }
} finally {
  await browser.close();
  await close();
}
