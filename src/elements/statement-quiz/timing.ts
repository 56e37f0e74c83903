/** Time that is limited: how much somebody needs, how much is left, more of it on request, and what happens when it is up. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { NamesOf } from '../../core/item.ts';
import type { Stretch } from '../../core/session/attempt.ts';
import { dueAt, isRunOut, isTimeUp } from '../../core/session/rules.ts';
import type { PolicyWords } from '../../phrases/policy-words.ts';
import type { Attempt } from './attempt.ts';
import type { HelpAct } from './help-act.ts';

const STRETCHES: readonly Stretch[] = [1, 1.5, 2, 'off'];
/** A learner is warned in time to ask for more. */
const WARNED = [20, 60];
const LEAST_EXTENSION = 60_000;
/** Often enough for a clock of seconds. */
const BEAT = 500;

export class Timing {
  private readonly words: PolicyWords['time'];
  private readonly names: (attempt: Attempt) => NamesOf;

  constructor(words: PolicyWords['time'], names: Timing['names']) {
    this.words = words;
    this.names = names;
  }

  /** Before the start. */
  choice({ session }: Attempt, act: HelpAct): TemplateResult {
    const { ask, stretches } = this.words;
    const { stretch = 1 } = session.time ?? {};
    return html`<fieldset class="sure" part="time"><legend>${ask}</legend><div>${STRETCHES.map(
      (by) => html`<label><input type="radio" name="time" .checked=${by === stretch} @change=${() => act({ type: 'stretch', by })}>${stretches[by]}</label>`,
    )}</div></fieldset>`;
  }

  /** Beside the place in the quiz. */
  clock(attempt: Attempt, act: HelpAct): TemplateResult {
    const { session, closed } = attempt;
    const { limit } = session.attempt.policy;
    const { left, more, clock: says } = this.words;
    const due = dueAt(session);
    // The nearer one.
    const of = limit?.item && !closed ? 'item' : 'quiz';
    const by = Math.max(LEAST_EXTENSION, (limit?.[of] ?? 0) / 4);
    const extend = (from: number): void => act({ type: 'extend', by }, `${left[of]}: ${says(secondsTo(from + by, attempt))}`);
    return html`<span class="clock" role="timer" aria-label=${left[of]} ${ref((clock) => this.run(clock, attempt, act))}></span>${
      due === undefined ? nothing : html`<button class="quiet" part="button" @click=${() => extend(due)}>${more}</button>`
    }`;
  }

  /** At the end, where time was up before. */
  runOut({ session }: Attempt): string | undefined {
    return isRunOut(session) ? this.words.up : undefined;
  }

  private run(clock: Element | undefined, attempt: Attempt, act: HelpAct): void {
    const ran = running.get(attempt) ?? {};
    clearInterval(ran.timer);
    if (!clock) return;
    this.prepare(attempt);
    const beat = () => this.beat(clock, attempt, act);
    running.set(attempt, { ...ran, timer: setInterval(beat, BEAT) });
    // Not while the quiz is being shown.
    queueMicrotask(beat);
  }

  private beat(clock: Element, attempt: Attempt, act: HelpAct): void {
    if (!clock.isConnected) return;
    const { session } = attempt;
    const { up, soon, clock: says } = this.words;
    const due = dueAt(session);
    const seconds = secondsTo(due, attempt);
    clock.textContent = isTimeUp(session) ? up : due === undefined ? '' : says(seconds);
    if (due !== undefined && attempt.clock().elapsed >= due) return act({ type: 'tick' }, up, true);
    const warning = WARNED.find((at) => seconds <= at) ?? Infinity;
    const { warned = Infinity, ...ran } = running.get(attempt) ?? {};
    running.set(attempt, { ...ran, due, warned: warning });
    // Who began with less than that, or asked for more, knows.
    if (warning < warned && due === ran.due) act(undefined, soon(seconds));
  }

  /** Whatever stands anywhere when time is up is judged, and not alone in the tag that is shown. */
  private prepare(attempt: Attempt): void {
    const { rules } = attempt;
    if (!rules || judging.has(attempt)) return;
    judging.add(attempt);
    import('../../core/score.ts').then(
      ({ score }) => {
        const names = this.names(attempt);
        attempt.rules = { ...rules, before: (session, entry, quiz) => rules.before(session, entry, quiz, (item, response, marking) => score(item, response, marking, names)) };
      },
      () => judging.delete(attempt),
    );
  }
}

/** The clock of an attempt, and of what it warned: the same words may speak for several quizzes. */
interface Running {
  readonly timer?: ReturnType<typeof setInterval>;
  readonly due?: number | undefined;
  readonly warned?: number;
}

const running = new WeakMap<Attempt, Running>();

/** As a clock shows them. */
const secondsTo = (due: number | undefined, { clock }: Attempt): number => (due === undefined ? Infinity : Math.max(0, Math.ceil((due - clock().elapsed) / 1000)));

const judging = new WeakSet<Attempt>();
