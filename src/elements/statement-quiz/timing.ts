/** Time that is limited: how much somebody needs, how much is left, more of it on request, and what happens when it is up. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { NamesOf } from '../../core/item.ts';
import type { Stretch } from '../../core/session/attempt.ts';
import { dueAt } from '../../core/session/rules.ts';
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
  private timer: ReturnType<typeof setInterval> | undefined;
  private warned = Infinity;

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
    const { limit } = attempt.session.attempt.policy;
    const { left, more } = this.words;
    const runs = dueAt(attempt.session) !== undefined;
    const by = Math.max(LEAST_EXTENSION, (limit?.quiz ?? limit?.item ?? 0) / 4);
    return html`<span class="clock" role="timer" aria-label=${limit?.item ? left.item : left.quiz} ${ref((clock) => this.run(clock, attempt, act))}></span>${
      runs ? html`<button class="quiet" part="button" @click=${() => act({ type: 'extend', by })}>${more}</button>` : nothing
    }`;
  }

  private run(clock: Element | undefined, attempt: Attempt, act: HelpAct): void {
    clearInterval(this.timer);
    if (!clock) return;
    this.prepare(attempt);
    const beat = () => this.beat(clock, attempt, act);
    this.timer = setInterval(beat, BEAT);
    // Not while the quiz is being shown.
    queueMicrotask(beat);
  }

  private beat(clock: Element, attempt: Attempt, act: HelpAct): void {
    if (!clock.isConnected) return;
    const due = dueAt(attempt.session);
    const left = due === undefined ? Infinity : (due - attempt.clock().elapsed) / 1000;
    const seconds = Math.max(0, Math.ceil(left));
    clock.textContent = due === undefined ? '' : this.words.clock(seconds);
    if (left <= 0) return act({ type: 'tick' }, this.words.up, true);
    const warning = WARNED.find((at) => seconds <= at) ?? Infinity;
    // Who began with less than that knows.
    if (warning < this.warned && this.warned < Infinity) act(undefined, this.words.soon(warning));
    this.warned = warning === Infinity ? Number.MAX_VALUE : warning;
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

const judging = new WeakSet<Attempt>();
