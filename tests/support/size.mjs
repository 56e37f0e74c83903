/**
 * `npm run size`: all JavaScript that a page takes until its first question is answered and scored, brotli at its best,
 * without the data; over budget fails. What makes the other questions is fetched from the start screen on: it is held
 * back here, which shows that the first question does not wait for it. The build prints what each artefact weighs,
 * without a browser.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './run.mjs';

/** What this package promises. */
const BUDGET = 24_000;

const brotli = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }).length;

const kilo = (bytes) => `${(bytes / 1000).toFixed(2)} kB`.padStart(10);
const row = ({ name, plain, small }) => `${kilo(plain)} ${kilo(small)}  ${name}`;
const heading = '     plain     brotli';

/** What an entry loads at once, by its chunks' static imports. */
function closure(folder, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const [, inner] of code.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) closure(folder, inner, seen);
  return seen;
}

/** @returns {boolean} whether what the entry loads at once is within the budget for all that the first question loads */
export function printArtefacts() {
  const folder = join(root, 'dist/cdn');
  const weigh = (path, name) => {
    const code = readFileSync(path);
    return { name, plain: code.length, small: brotli(code) };
  };
  const chunks = readdirSync(folder).filter((file) => file.endsWith('.js')).sort();
  const atOnce = closure(folder, 'statement-quiz.js');
  const files = chunks.map((file) => weigh(join(folder, file), `cdn/${file}${atOnce.has(file) ? '' : ' (when used)'}`));
  const classic = join(root, 'dist/statement-quiz.iife.js');
  console.log([heading, ...files.map(row), ...(existsSync(classic) ? [row(weigh(classic, 'statement-quiz.iife.js'))] : [])].join('\n'));
  const total = files.filter(({ name }) => !name.endsWith('(when used)')).reduce((sum, { small }) => sum + small, 0);
  if (total <= BUDGET) return true;
  console.error(`The entry loads ${kilo(total).trim()} at once: the budget until the first answer is ${kilo(BUDGET).trim()}.`);
  return false;
}

/** @returns {Promise<{ files: readonly { name: string, plain: number, small: number }[], total: number }>} */
export async function firstLoad() {
  const { answer, openQuizPage, start } = await import('./quiz-page.mjs');
  const bodies = [];
  const { page, end } = await openQuizPage({
    // As an author would write it.
    attributes: 'src="/data/joint-statement-2024.json"',
    prepare: async (opened) => {
      let held = false;
      await opened.route(/\.js$/, (route) => {
        held ||= route.request().url().includes('/making-');
        if (!held) void route.continue();
      });
      opened.on('response', (response) => {
        if (response.request().resourceType() !== 'script') return;
        bodies.push(response.body().then((code) => ({ name: new URL(response.url()).pathname, plain: code.length, small: brotli(code) })));
      });
    },
  });
  try {
    await start(page);
    const files = await Promise.all(bodies);
    await answer(page);
    return { files, total: files.reduce((sum, { small }) => sum + small, 0) };
  } finally {
    await end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { files, total } = await firstLoad();
  console.log([heading, ...files.map(row), `${' '.repeat(10)} ${kilo(total)}  until the first answer is scored; budget ${kilo(BUDGET).trim()}`].join('\n'));
  if (files.length === 0 || total > BUDGET) process.exit(1);
}
