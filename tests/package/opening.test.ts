import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { answer, main, openQuizPage, start } from '../support/quiz-page.mjs';

/** A quiz whose other questions do not arrive before the test says how. */
async function withHeld(work: (page: Page, held: Promise<Route>) => Promise<void>): Promise<void> {
  let hold: (route: Route) => void = () => {};
  const held = new Promise<Route>((resolve) => {
    hold = resolve;
  });
  const { page, end } = await openQuizPage({
    attributes: 'src="/data/joint-statement-2024.json" seed="1" reading="none"',
    prepare: (opened: Page) => opened.route(/\/making-[^/]+\.js$/, hold),
  });
  try {
    await work(page, held);
  } finally {
    await end();
  }
}

const shown = (page: Page): Promise<string> => page.locator('statement-quiz').evaluate((quiz) => quiz.shadowRoot?.querySelector('.card')?.textContent ?? '');

test('the first question is asked and answered while the others are still made; Next waits for them', async () => {
  await withHeld(async (page, held) => {
    await start(page);
    const route = await held;
    await page.locator('statement-choice [part~="option"]').first().click();
    await main(page).click();
    await page.waitForFunction(() => 'scored' in window);
    // All that follows from the answer stands there.
    await page.locator('statement-quiz button.quiet').waitFor({ state: 'detached' });
    const before = await shown(page);
    await main(page).click();
    assert.equal(await shown(page), before);
    await route.continue();
    await page.waitForFunction(() => document.querySelector('statement-quiz')?.shadowRoot?.textContent?.includes('2 of 10'));
  });
});

test('where the others cannot be fetched, it says so and what to do, and goes on from there', async () => {
  await withHeld(async (page, held) => {
    await start(page);
    await (await held).abort();
    await page.locator('statement-quiz [part~="main"]', { hasText: 'Try again' }).waitFor();
    await page.unroute(/\/making-[^/]+\.js$/);
    await main(page).click();
    await page.locator('statement-quiz [part~="main"]', { hasText: 'Start' }).waitFor();
    // How many they are is known once all are there.
    await page.waitForFunction(() => document.querySelector('statement-quiz')?.shadowRoot?.textContent?.includes('10 questions'));
    await start(page);
    await answer(page);
  });
});
