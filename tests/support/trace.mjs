/** Reads Chromium's trace events: what the page's own thread did, and for how long. */
const SCRIPT = new Set(['EventDispatch', 'FunctionCall', 'EvaluateScript', 'v8.evaluateModule', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame']);
const STYLE = new Set(['UpdateLayoutTree']);
const LAYOUT = new Set(['Layout']);
const WORK = new Set([...SCRIPT, ...STYLE, ...LAYOUT, 'ParseHTML', 'PrePaint', 'Paint', 'Commit']);

const milliseconds = (micro) => micro / 1000;

/** The thread that runs the page: of all renderers' main threads, the one that dispatched most. */
function pageThread(trace) {
  const mains = trace.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const busy = mains.map(({ pid, tid }) => trace.filter((event) => event.pid === pid && event.tid === tid));
  return busy.sort((a, b) => b.length - a.length)[0] ?? [];
}

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

/**
 * Script, style and layout of each click after a mark of this name, until the frame that shows it.
 * @returns {readonly { script: number, style: number, layout: number }[]} in milliseconds
 */
export function clickCosts(trace, mark) {
  const events = pageThread(trace);
  const spans = events.filter(({ ph, dur }) => ph === 'X' && dur > 0);
  const marks = events.filter(({ name, cat }) => name === mark && cat.includes('user_timing'));
  return marks.map(({ ts }) => {
    const click = spans.find((event) => event.name === 'EventDispatch' && event.args.data?.type === 'click' && event.ts > ts);
    const shown = spans.find((event) => event.name === 'Commit' && event.ts > click.ts);
    const during = spans.filter((event) => event.ts >= click.ts && event.ts < shown.ts);
    const cost = (names) => milliseconds(covered(during.filter(({ name }) => names.has(name))));
    const [style, layout] = [cost(STYLE), cost(LAYOUT)];
    // A script that asks where something is makes the browser lay out at once: that is layout, not script.
    const all = cost(new Set([...SCRIPT, ...STYLE, ...LAYOUT]));
    return { script: all - style - layout, style, layout };
  });
}

/** The longest task that begins after this script has arrived, and what most of it was. */
export function longestTask(trace, script) {
  const events = pageThread(trace);
  const sent = trace.find(({ name, args }) => name === 'ResourceSendRequest' && args.data.url.endsWith(script));
  const arrived = trace.find(({ name, args }) => name === 'ResourceFinish' && args.data.requestId === sent.args.data.requestId);
  const tasks = events.filter(({ name, ph, ts }) => ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask') && ts >= arrived.ts);
  const [longest] = tasks.sort((a, b) => b.dur - a.dur);
  const inside = events.filter(({ ph, name, ts, dur }) => ph === 'X' && WORK.has(name) && ts >= longest.ts && ts + dur <= longest.ts + longest.dur);
  const [most] = inside.sort((a, b) => b.dur - a.dur);
  return { ms: milliseconds(longest.dur), what: most?.name ?? 'not script' };
}
