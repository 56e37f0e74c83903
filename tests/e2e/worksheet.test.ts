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
/** The pages on which it stands whole. */
const places = (pages: readonly { readonly text: string }[], text: string): readonly number[] => pages.flatMap((page, index) => (holds(page.text, text) ? [index] : []));

const HREF = 'https://school.example/lessons/3?code={code}';
const ROWS = 'year date short-answer ordering matching grouping recall multiple-response';

interface Row {
  readonly file: string;
  readonly lang: 'en' | 'ar';
  readonly columns: 1 | 2;
  readonly format: 'A4' | 'Letter';
  /** How it is asked. */
  readonly kinds: string;
}

const rows: readonly Row[] = (['en', 'ar'] as const).flatMap((lang) =>
  ([1, 2] as const).flatMap((columns) => [
    { file: 'joint-statement-2024', lang, columns, format: 'A4', kinds: '' },
    { file: 'joint-statement-2024', lang, columns, format: 'Letter', kinds: ROWS },
    { file: 'artemis-accords', lang, columns, format: 'A4', kinds: ROWS },
    { file: 'artemis-accords', lang, columns, format: 'Letter', kinds: '' },
  ] as const),
);

for (const [seed, { file, lang, columns, format, kinds }] of rows.entries()) {
  const sort = kinds === '' ? 'any questions' : 'rows and lines';
  test(`${file} in ${lang}, ${sort} in ${columns === 1 ? 'one column' : 'two columns'} on ${format}: nothing is split, each page names its quiz, the key stands apart`, async () => {
    const page = await open(lang, `src="/data/${file}.json" seed="${seed}" count="30" kinds="${kinds}" columns="${columns}" reading="${columns === 1 ? 'top' : 'overleaf'}" answers href="${HREF}"`);
    const [items, answers, lines, [code = '']] = await Promise.all([texts(page, 'item'), texts(page, 'answer'), texts(page, 'line'), page.locator('statement-worksheet code').allTextContents()]);
    const pages = await printed(page, { format });
    const all = (wanted: unknown) => pages.map(() => wanted);

    assert.deepEqual(pages.map(({ width }) => Math.round(width / 10)), all(format === 'A4' ? 60 : 61));
    assert.match(code, /^[\dA-Z]{4}(-[\dA-Z]{4}){5}$/);
    assert.deepEqual(pages.map(({ text }) => holds(text, code)), all(true), 'the code is on each page');
    assert.deepEqual(pages.map(({ scanned }) => scanned), all(HREF.replace('{code}', code)), 'each page can be scanned');

    assert.ok(items.length >= 8 && lines.length > 3, `${items.length} questions, ${lines.length} lines`);
    assert.equal(answers.length, items.length);
    const at = (parts: readonly string[]): Places => parts.map((text) => places(pages, text));
    const [ofItems, ofAnswers, ofLines] = [at(items), at(answers), at(lines)];
    assert.deepEqual([...ofItems, ...ofAnswers, ...ofLines].filter(({ length }) => length === 0), [], 'each stands whole on a page');
    assert.ok(last(ofItems) < first(ofAnswers) && last(ofLines) < first(ofAnswers), 'the key begins on a page of its own');
    if (columns === 1) assert.ok(first(ofLines) === 0 && last(ofLines) <= first(ofItems), 'what is on top stands before the questions');
    else assert.ok(last(ofItems) < first(ofLines), 'what is overleaf begins on a page of its own');

    const cited = await page.locator('statement-worksheet [part~="answer"]').evaluateAll((parts) => parts.map((answer) => answer.querySelectorAll('[part~="citation"]').length));
    assert.deepEqual(cited.filter((count) => count === 0), [], 'each answer is cited');
    await page.close();
  });
}

type Places = readonly (readonly number[])[];
const first = (all: Places): number => Math.min(...all.flat());
const last = (all: Places): number => Math.max(...all.flat());

test('“Print” prints the sheet alone, whatever the page around it', async () => {
  const page = await browser.newPage();
  // Each frame has a print of its own: the one that is asked says what it holds.
  await page.addInitScript(() => {
    window.print = () => {
      const { body, title } = document;
      const [host, ...others] = body.childNodes;
      const root = host instanceof Element ? host.shadowRoot : null;
      const item = root?.querySelector('[part~="item"]');
      const told = { title, text: root?.textContent, others: others.length, lang: document.documentElement.lang, whole: item && getComputedStyle(item).breakInside };
      console.log(JSON.stringify(told));
    };
  });
  const told = page.waitForEvent('console');
  await page.goto(`${server.address}/demo/worksheet.html`);
  const sheet = page.locator('statement-worksheet');
  await sheet.locator('[part~="main"]').click();
  const { text, ...rest } = JSON.parse((await told).text()) as Readonly<Record<string, unknown>>;
  assert.deepEqual(rest, { title: 'On paper', others: 0, lang: 'en', whole: 'avoid' });
  assert.equal(text, await sheet.locator('div[lang]').first().evaluate((shown) => shown.textContent));
  await page.close();
});

test('what is scanned on the demo’s sheet opens the same questions', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.address}/demo/worksheet.html`);
  await page.locator('statement-worksheet [part~="sheet"]').first().waitFor();
  const [stem] = await texts(page, 'stem');
  const [address = ''] = (await printed(page, { format: 'A4' })).map(({ scanned }) => scanned);
  assert.ok(address.startsWith(`${server.address}/demo/same-quiz.html?code=`), address);
  await page.goto(address);
  await page.locator('statement-quiz [part~="main"]').click();
  assert.equal((await page.locator('statement-quiz [part~="stem"]').textContent())?.trim(), stem);
  await page.close();
});

test('without an address there is no code to scan, and without being asked for, no answer', async () => {
  const page = await open('en', 'src="/data/artemis-accords.json" seed="4" count="6" reading="none"');
  const pages = await printed(page, { format: 'A4' });
  assert.deepEqual(pages.map(({ scanned }) => scanned), pages.map(() => undefined));
  assert.deepEqual([await texts(page, 'answer'), await texts(page, 'line')], [[], []]);
  assert.doesNotMatch(pages.map(({ text }) => text).join(' '), /Answers|Scan/);
  await page.close();
});
