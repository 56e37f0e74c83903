/** A frame in a sandbox has no origin of its own: storage, locks and databases throw there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { browserFlags, browserPath } from '../support/find-browser.mjs';
import { root } from '../support/run.mjs';
import { serve } from '../support/serve.mjs';

// Inside the page: nothing of an origin is fetched from a page that has none.
const script = readFileSync(join(root, 'dist/statement-quiz.iife.js'), 'utf8').replaceAll('</script', '<\\/script');
const statement = readFileSync(join(root, 'data/joint-statement-2024.json'), 'utf8');

for (const [attributes, note] of [
  ['', 'This browser does not keep your answers. If you close or reload this page, you begin anew.'],
  ['resume', 'This browser does not keep your answers. If you close or reload this page, you begin anew.'],
] as const) {
  test(`a quiz${attributes && ` with ${attributes}`} works in a sandbox, with one note`, async () => {
    const { address, close } = await serve();
    const browser = await chromium.launch({ executablePath: await browserPath(), headless: true, args: browserFlags });
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      const inner = `<script>${script}</script><statement-quiz ${attributes} count="2" kinds="choice" reading="none"><script type="application/json">${statement}</script></statement-quiz>`;
      await page.route(`${address}/outer`, (route) => route.fulfill({ contentType: 'text/html', body: `<iframe sandbox="allow-scripts" src="${address}/inner" width="600" height="700"></iframe>` }));
      await page.route(`${address}/inner`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!DOCTYPE html><meta charset="utf-8">${inner}` }));
      await page.goto(`${address}/outer`);
      const quiz = page.frameLocator('iframe').locator('statement-quiz');
      await quiz.locator('[part~=main]').click();
      for (const last of [false, true]) {
        await quiz.locator('statement-choice [part~=option]').first().click();
        await quiz.locator('[part~=main]').click();
        await quiz.locator('statement-choice [part~=feedback]').waitFor();
        assert.equal(await quiz.locator('[part~=note]').count(), 1);
        assert.equal((await quiz.locator('[part~=note]').textContent())?.trim(), note);
        await quiz.locator('[part~=main]').click();
        if (!last) await quiz.locator('statement-choice [part~=feedback]').waitFor({ state: 'detached' });
      }
      await quiz.getByRole('button', { name: 'New quiz' }).waitFor();
      assert.deepEqual(errors, []);
    } finally {
      await browser.close();
      await close();
    }
  });
}
