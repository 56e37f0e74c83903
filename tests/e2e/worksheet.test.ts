/** A sheet is printed to PDF from what was built, under the strict policy, and read back. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserFlags, browserPath } from '../support/find-browser.mjs';
import { holds, printed } from '../support/printed.mjs';
import { policy, serve } from '../support/serve.mjs';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  server = await serve();
  browser = await chromium.launch({ executablePath: await browserPath(), headless: true, args: browserFlags });
});

after(async () => {
  await browser.close();
  await server.close();
});

async function open(lang: string, attributes: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  const body = `<!DOCTYPE html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>Printed</title>
<script type="module" src="/dist/cdn/statement-worksheet.js"></script><statement-worksheet ${attributes}></statement-worksheet></html>`;
  await page.route(`${server.address}/sheet`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'Content-Security-Policy': policy }, body }));
  await page.goto(`${server.address}/sheet`);
  await page.locator('statement-worksheet [part~="sheet"]').first().waitFor();
  return page;
}

const texts = (page: Page, part: string): Promise<readonly string[]> => page.locator(`statement-worksheet [part~="${part}"]`).allTextContents();
const places = (pages: readonly { readonly text: string }[], text: string): readonly number[] => pages.flatMap((page, index) => (holds(page.text, text) ? [index] : []));

const HREF = 'https://school.example/lessons/3?code={code}';
const files = ['joint-statement-2024', 'artemis-accords'] as const;

for (const [index, [lang, columns, format]] of (['en', 'ar'] as const).flatMap((lang) => [1, 2].flatMap((columns) => (['A4', 'Letter'] as const).map((format) => [lang, columns, format] as const))).entries()) {
  const file = files[index % 2] ?? files[0];
  test(`${file} in ${lang}, ${columns} to a row, on ${format}: no question is split, each page names its quiz, the key has pages of its own`, async () => {
    const page = await open(lang, `src="/data/${file}.json" seed="${index}" count="30" columns="${columns}" reading="${columns === 1 ? 'top' : 'overleaf'}" answers href="${HREF}"`);
    const [items, answers, lines, [code = '']] = await Promise.all([texts(page, 'item'), texts(page, 'answer'), texts(page, 'line'), page.locator('statement-worksheet code').allTextContents()]);
    const pages = await printed(page, { format });

    assert.ok(pages.length >= 4 && pages.every(({ width }) => Math.abs(width - (format === 'A4' ? 595 : 612)) < 2), `${pages.length} pages`);
    assert.match(code, /^[\dA-Z]{4}(-[\dA-Z]{4}){5}$/);
    assert.deepEqual(pages.map(({ text }) => holds(text, code)), pages.map(() => true), 'the code is on each page');
    assert.deepEqual(pages.map(({ scanned }) => scanned), pages.map(() => HREF.replace('{code}', code)), 'each page can be scanned');

    assert.ok(items.length >= 10 && answers.length === items.length && lines.length > 3, `${items.length} items, ${answers.length} answers, ${lines.length} lines`);
    const [itemPages, answerPages, linePages] = [items, answers, lines].map((all) => all.map((text) => places(pages, text)));
    assert.deepEqual([...(itemPages ?? []), ...(answerPages ?? []), ...(linePages ?? [])].filter((at) => at.length !== 1), [], 'each stands whole on one page');
    const firstOf = (all: readonly (readonly number[])[] = []) => Math.min(...all.flat());
    const lastOf = (all: readonly (readonly number[])[] = []) => Math.max(...all.flat());
    assert.ok(lastOf(itemPages) < firstOf(answerPages) && lastOf(linePages) < firstOf(answerPages), 'the key begins on a page of its own');
    if (columns === 2) assert.ok(lastOf(itemPages) < firstOf(linePages), 'what is overleaf begins on a page of its own');
    else assert.ok(firstOf(linePages) === 0 && lastOf(linePages) <= firstOf(itemPages), 'what is on top stands before the questions');

    const cited = await page.locator('statement-worksheet [part~="answer"]').evaluateAll((all) => all.map((answer) => answer.querySelectorAll('[part~="citation"]').length));
    assert.ok(cited.every((count) => count > 0), 'each answer is cited');
    await page.close();
  });
}
