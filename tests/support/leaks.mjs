/**
 * `npm run leaks [-- cycles]`: a quiz is put on a page, answered and taken away, a thousand times; what is left of it in
 * the end is compared with what was left once all was loaded.
 */
import { pathToFileURL } from 'node:url';
import { openQuizPage, start } from './quiz-page.mjs';

/** Until all that is loaded is loaded. */
const WARM = 50;
/** Code that is compiled for speed is no leak, and comes when it likes. */
const FLAGS = ['--js-flags=--no-opt --no-sparkplug --no-maglev'];

/** Runs in the page. */
async function cycle(times) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // Fetched once: whoever drives the browser keeps a note of each file.
  window.measured ??= await (await fetch('/data/joint-statement-2024.json')).json();
  for (let time = 0; time < times; time += 1) {
    sessionStorage.clear();
    const quiz = Object.assign(document.createElement('statement-quiz'), { statement: window.measured, seed: 1, kinds: 'choice', count: 2, reading: 'none' });
    const ready = new Promise((resolve) => quiz.addEventListener('statement-ready', resolve, { once: true }));
    document.body.append(quiz);
    await ready;
    quiz.start();
    const option = () => quiz.shadowRoot.querySelector('.item')?.shadowRoot?.querySelector('input');
    while (!option()) await frame();
    option().click();
    const answered = new Promise((resolve) => quiz.addEventListener('statement-answered', resolve, { once: true }));
    quiz.shadowRoot.querySelector('[part~=main]').click();
    await answered;
    await quiz.updateComplete;
    quiz.remove();
  }
}

/** @returns {Promise<Record<'before' | 'after', { nodes: number, listeners: number, heap: number }>>} */
export async function leaks(cycles) {
  const { page, end } = await openQuizPage({ flags: FLAGS });
  try {
    await start(page);
    const session = await page.context().newCDPSession(page);
    const counted = async () => {
      // What waits for its turn lets go of what it holds.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
      const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
      return { nodes, listeners, heap };
    };
    await page.evaluate(`(${cycle})(${WARM})`);
    const before = await counted();
    await page.evaluate(`(${cycle})(${cycles})`);
    return { before, after: await counted() };
  } finally {
    await end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const cycles = Number(process.argv[2] ?? 1000);
  const { before, after } = await leaks(cycles);
  console.log(`after ${WARM} quizzes: ${JSON.stringify(before)}`);
  console.log(`after ${cycles} more: ${JSON.stringify(after)}`);
  const grown = (after.heap / before.heap - 1) * 100;
  console.log(`${after.nodes - before.nodes} nodes more, heap ${grown.toFixed(1)} % (at most 0 and 5)`);
  process.exitCode = after.nodes > before.nodes || grown > 5 ? 1 : 0;
}
