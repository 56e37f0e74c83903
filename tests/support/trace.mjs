/** Reads Chromium's trace events: what the page's own thread did, and for how long. */
const SCRIPT = new Set(['EventDispatch', 'FunctionCall', 'EvaluateScript', 'v8.evaluateModule', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame']);
const STYLE = new Set(['UpdateLayoutTree']);
const LAYOUT = new Set(['Layout']);
const WORK = new Set([...SCRIPT, ...STYLE, ...LAYOUT, 'ParseHTML', 'PrePaint', 'Paint', 'Commit']);

const milliseconds = (micro) => micro / 1000;

/** The events of the thread that this one is of: the page's own, for one of what the page did. */
const thread = (trace, { pid, tid }) => trace.filter((event) => event.pid === pid && event.tid === tid);

/** Time covered by these spans, those inside others counted once. */
function covered(spans) {
  let total = 0;
  let reached = 0;
  for (const { ts, dur } of [...spans].sort((a, b) => a.ts - b.ts)) {
    total += Math.max(0, ts + dur - Math.max(reached, ts));
    reached = Math.max(reached, ts + dur);
  }
  return total;
}

/** How long after a click what it opens is looked for, in microseconds. */
const OPENS_WITHIN = 400_000;

/**
 * Script, style and layout of each click after a mark of this name, until the frame that shows it; and `after`, of all
 * that follows in tasks of its own.
 * @returns {readonly { script: number, style: number, layout: number, after: { script: number, style: number, layout: number } }[]} in milliseconds
 */
export function clickCosts(trace, mark) {
  const marks = trace.filter(({ name, cat }) => name === mark && cat.includes('user_timing'));
  const spans = thread(trace, marks[0]).filter(({ ph, dur }) => ph === 'X' && dur > 0);
  const costs = (from, to) => {
    const during = spans.filter(({ ts }) => ts >= from && ts < to);
    const cost = (names) => milliseconds(covered(during.filter(({ name }) => names.has(name))));
    const [style, layout] = [cost(STYLE), cost(LAYOUT)];
    // A script that asks where something is makes the browser lay out at once: that is layout, not script.
    const all = cost(new Set([...SCRIPT, ...STYLE, ...LAYOUT]));
    return { script: all - style - layout, style, layout };
  };
  return marks.map(({ ts }) => {
    const click = spans.find((event) => event.name === 'EventDispatch' && event.args.data?.type === 'click' && event.ts > ts);
    const shown = spans.find((event) => event.name === 'Commit' && event.ts > click.ts);
    return { ...costs(click.ts, shown.ts), after: costs(shown.ts, click.ts + OPENS_WITHIN) };
  });
}

/**
 * Every task from the one on that runs this script first: before it, all work is the page's own. `own` is what the page's
 * thread worked at it, without the time that the machine gave to other threads meanwhile.
 * @returns {readonly { ms: number, own: number, what: string }[]} in milliseconds, with what most of each was
 */
export function tasksFrom(trace, script) {
  const sent = trace.find(({ name, args }) => name === 'ResourceSendRequest' && args.data.url.endsWith(script));
  const arrived = trace.find(({ name, args }) => name === 'ResourceFinish' && args.data.requestId === sent.args.data.requestId);
  const events = thread(trace, sent).filter(({ ph }) => ph === 'X');
  const run = events.find(({ name, ts }) => name === 'v8.evaluateModule' && ts >= arrived.ts);
  const tasks = events.filter(({ name, ts, dur }) => (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask') && ts + dur >= run.ts);
  return tasks.map((task) => {
    const inside = events.filter(({ name, ts, dur }) => WORK.has(name) && ts >= task.ts && ts + dur <= task.ts + task.dur);
    const [most] = inside.sort((a, b) => b.dur - a.dur);
    return { ms: milliseconds(task.dur), own: milliseconds(task.tdur), what: most?.name ?? 'not script' };
  });
}
