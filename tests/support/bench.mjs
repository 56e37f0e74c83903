/** `npm run bench`: the numbers that this package promises, measured on what `npm run build` wrote. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { madeStatement } from './made-statement.mjs';
import { drive } from './measure-page.mjs';
import { openQuizPage, start } from './quiz-page.mjs';
import { root } from './run.mjs';
import { firstLoad } from './size.mjs';
import { clickCosts, tasksFrom } from './trace.mjs';

const RUNS = 200;
const THROTTLE = 4;
const QUESTIONS = 10;
/** How often the page is loaded and played: once alone says more of the machine than of the page. */
const LOADS = 5;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const line = (value, what, target) => console.log(`${value.padStart(12)}  ${what}${target === undefined ? '' : `: ${target}`}`);
const ms = (value) => `${value.toFixed(2)} ms`;

async function composing() {
  const entry = (name) => import(pathToFileURL(join(root, 'dist', name)).href);
  const { compose, derive, makers, newRecipe, world } = await entry('core.js');
  const { parseStatement } = await entry('statement.js');
  /** All topics named: compose then keeps no balance of its own, which these facts would not fill. */
  const topics = ['signatories', 'instruments', 'events', 'claims'];
  const timed = (size, blueprint) => {
    const parsed = parseStatement(madeStatement(world, size));
    if (!parsed.ok) throw new Error(`The made statement is broken: ${JSON.stringify(parsed.problems[0])}`);
    const facts = derive(parsed.statement, world);
    const times = [];
    let made = 0;
    // The first half warms the engine up.
    for (let seed = 0; seed < 2 * RUNS; seed += 1) {
      const begun = performance.now();
      made = compose(facts, newRecipe(facts, seed, blueprint), makers).items.length;
      if (seed >= RUNS) times.push(performance.now() - begun);
    }
    return { time: median(times), made };
  };
  const all = { signatories: 100, instruments: 50, events: 50, claims: 50 };
  const tenth = { signatories: 10, instruments: 5, events: 5, claims: 5 };
  const whole = timed(all, { count: 50, topics });
  const part = timed(tenth, { count: 5, topics });
  const few = timed(all, { count: 5, topics });
  const balanced = timed(all, { count: 50 });
  line(ms(whole.time), `compose ${whole.made} items from 100 signatories, 50 instruments, 50 events, 50 claims, median of ${RUNS}`, 'under 5 ms');
  line(ms(part.time), `compose ${part.made} items from a tenth of that`);
  line(`${(few.time / part.time).toFixed(1)} ×`, `for ${few.made} items from ten times the facts`, 'about 10 at most');
  line(`${(whole.time / part.time).toFixed(1)} ×`, 'for ten times the items from ten times the facts');
  line(ms(balanced.time), `compose ${balanced.made} items of 50 asked for, keeping the balance of levels`);
}

/** How far the same part is from where it was, in pixels. */
function movement(before, after) {
  const moved = before.flatMap(([part, box], index) =>
    ['x', 'y', 'width', 'height'].map((side) => ({ part: `${side} of ${part}`, by: Math.abs(box[side] - (after[index]?.[1][side] ?? Infinity)) })),
  );
  return moved.sort((a, b) => b.by - a.by)[0] ?? { part: 'nothing', by: 0 };
}

/** Answers question after question; `around` is called before and after each press on Check. */
async function play(prepare, around) {
  let driver;
  const { page, end } = await openQuizPage({
    prepare: async (opened) => {
      driver = await drive(opened);
      await prepare(opened, driver);
    },
  });
  const { appears, press, settle } = driver;
  try {
    await appears('[part~="main"]');
    await settle();
    await press('[part~="main"]');
    for (let question = 1; question <= QUESTIONS; question += 1) {
      await appears('[part~="option"]');
      await press('[part~="option"]');
      await settle();
      await around.before(driver);
      await press('[part~="main"]');
      await settle();
      await appears('[part~="feedback"]');
      await around.after(driver);
      if (question < QUESTIONS) await press('[part~="main"]');
      await settle();
    }
    return await around.end?.(page);
  } finally {
    await end();
  }
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing'];

/** The trace of a quiz played on a slow processor. */
const traced = () =>
  play(
    async (page, { session }) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
      await page.context().browser().startTracing(page, { categories: CATEGORIES });
    },
    {
      before: ({ ask }) => ask("performance.mark('check')"),
      after: () => {},
      end: async (page) => JSON.parse(String(await page.context().browser().stopTracing())).traceEvents,
    },
  );

async function speed() {
  const longest = { ms: [], own: [] };
  const costs = [];
  for (let load = 0; load < LOADS; load += 1) {
    const trace = await traced();
    costs.push(...clickCosts(trace, 'check'));
    const tasks = tasksFrom(trace, '/dist/cdn/statement-quiz.js');
    for (const time of ['ms', 'own']) longest[time].push([...tasks].sort((a, b) => b[time] - a[time])[0]);
  }
  const most = (time) => [...longest[time]].sort((a, b) => b[time] - a[time])[0];
  line(ms(median(longest.ms.map(({ ms: time }) => time))), `longest task after the scripts are fetched, CPU ${THROTTLE} × slower, median of ${LOADS} loads`, 'at most 50 ms');
  line(ms(most('own').own), `the longest in all of them, of the page's own thread (mostly ${most('own').what})`, 'at most 50 ms');
  line(ms(most('ms').ms), `and with what else the machine did meanwhile (mostly ${most('ms').what})`);
  for (const part of ['script', 'style', 'layout']) line(ms(median(costs.map((cost) => cost[part]))), `${part} of a click on Check, median of ${costs.length}`);
  const all = ({ script, style, layout }) => script + style + layout;
  line(ms(median(costs.map(all))), 'all three', 'at most 8 ms');
  line(ms(median(costs.map(({ after }) => all(after)))), 'of what opens below it afterwards, in tasks of its own');
}

async function stillness() {
  const moved = [];
  const pushed = [];
  let boxes;
  await play(async () => {}, {
    before: async ({ ask }) => {
      boxes = await ask('measure.boxes()');
      await ask('measure.watch()');
    },
    after: async ({ ask }) => {
      pushed.push(await ask('measure.pushes()'));
      moved.push(movement(boxes, await ask('measure.boxes()')));
    },
  });
  const [most] = moved.sort((a, b) => b.by - a.by);
  line(`${most.by.toFixed(1)} px`, `how far stem, options and main button move when feedback opens (${most.part})`, '0');
  line(String(Math.max(...pushed)), 'times that what follows the tag is pushed by feedback', 'once');
}

/** Runs in the page: plays a quiz with its own presses, and says how long each part of each question took. */
function answering(questions) {
  const quiz = document.querySelector('statement-quiz');
  const { shadowRoot } = quiz;
  const item = () => shadowRoot.querySelector('.item')?.shadowRoot;
  const main = () => shadowRoot.querySelector('[part~=main]');
  const until = async (holds) => {
    while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  /** After the frame that shows what was just done was handed over. */
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      }),
    );
  /** Once all that was to be done at once is done. */
  const done = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  const entries = () => Object.values(sessionStorage).filter((text) => text.includes('"submit"')).length;
  const play = async () => {
    const times = { marked: [], told: [], stored: [], script: [] };
    for (let question = 1; question <= questions; question += 1) {
      await until(() => shadowRoot.querySelector('.top')?.textContent.includes(`${question} of`) && item()?.querySelector('[part~=option]') && !item().querySelector('[part~=feedback]'));
      item().querySelector('input').click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const before = entries();
      const pressed = performance.now();
      main().click();
      const worked = done();
      const stored = (async () => {
        while (entries() === before) await new Promise((resolve) => setTimeout(resolve));
        return performance.now();
      })();
      times.marked.push((await painted()) - pressed);
      times.script.push((await worked) - pressed);
      if (!item().querySelector('.mark')) throw new Error('The first frame says nothing of how the answer did.');
      await until(() => item().querySelector('[part~=feedback]'));
      times.told.push((await painted()) - pressed);
      times.stored.push((await stored) - pressed);
      if (question < questions) main().click();
    }
    return times;
  };
  return play();
}

async function answered(attributes, rate, questions) {
  const { page, end } = await openQuizPage({ attributes });
  try {
    const session = await page.context().newCDPSession(page);
    await start(page);
    await page.waitForFunction(() => document.querySelector('statement-quiz').shadowRoot.querySelector('.top')?.textContent.includes('of'));
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    return await page.evaluate(`(${answering})(${questions})`);
  } finally {
    await end();
  }
}

async function feedback() {
  const source = 'src="/data/joint-statement-2024.json" kinds="choice" reading="none"';
  const all = { marked: [], told: [], stored: [] };
  for (let load = 0; load < LOADS; load += 1) {
    const times = await answered(`${source} seed="${load + 1}"`, THROTTLE, QUESTIONS);
    for (const part of Object.keys(all)) all[part].push(...times[part]);
  }
  const p95 = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)];
  const both = (values) => `${ms(median(values))}, p95 ${ms(p95(values))}`;
  line(both(all.marked), `from Check to the frame that says right or not in words, CPU ${THROTTLE} × slower, ${all.marked.length} answers`, 'at most 50 ms');
  line(both(all.told), 'from Check to the frame that says why, too');
  line(both(all.stored), 'from Check until the answer is stored', 'at most 100 ms');
}

/** What an answer costs in a long quiz and in a short one, side by side, so that the machine's noise is in both. */
async function length() {
  // Of the one kind that these facts give 200 of.
  const made = 'src="/made.json" topics="signatories instruments events" kinds="true-false" reading="none"';
  const long = await answered(`${made} count="200" seed="1"`, 1, 120);
  const short = { script: [], marked: [] };
  for (let seed = 1; seed <= 6; seed += 1) {
    const times = await answered(`${made} count="10" seed="${seed}"`, 1, 10);
    for (const part of Object.keys(short)) short[part].push(...times[part]);
  }
  line(`${(median(long.script.slice(60)) / median(short.script)).toFixed(2)} ×`, `work of an answer in a quiz of 200, of that in a quiz of 10 (${ms(median(short.script))})`, 'at most 1.3');
}

console.log('Size');
line(`${((await firstLoad()).total / 1000).toFixed(2)} kB`, 'JavaScript until the first answer, brotli', 'at most 24 kB');
console.log('Composing, in Node');
await composing();
console.log('In a page');
await speed();
await stillness();
await feedback();
await length();
