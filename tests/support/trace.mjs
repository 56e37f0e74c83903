/** Reads Chromium's trace events: what the page's own thread did, and for how long. */
const WORK = new Set(['EventDispatch', 'FunctionCall', 'EvaluateScript', 'v8.evaluateModule', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame', 'UpdateLayoutTree', 'Layout', 'ParseHTML']);

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
 * Script, style and layout of each click after a mark of this name, until the page is still for a third of a second.
 * @returns {readonly number[]} in milliseconds
 */
export function clickCosts(trace, mark) {
  const events = pageThread(trace);
  const work = events.filter(({ name, ph, dur }) => ph === 'X' && dur > 0 && WORK.has(name));
  const marks = events.filter(({ name, cat }) => name === mark && cat.includes('user_timing'));
  return marks.map(({ ts }) => {
    const click = work.find((event) => event.name === 'EventDispatch' && event.args.data?.type === 'click' && event.ts > ts);
    return milliseconds(covered(work.filter((event) => event.ts >= click.ts && event.ts < click.ts + 350_000)));
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
