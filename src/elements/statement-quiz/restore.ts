/** Goes on with an attempt that the page kept. */
import { canonical } from '../../core/canonical.ts';
import { type Unresumable, unresumable } from '../../core/session/resume.ts';
import { parseKept } from '../../schema/kept.ts';
import type { Problem } from '../../schema/problems.ts';
import { langOf } from '../lang-of.ts';
import type { Step } from '../work.ts';
import type { Attempt } from './attempt.ts';
import { goOn, type Made } from './go-on.ts';
import { keeperOf, type KeptHost } from './keeper.ts';
import { type PolicyAsks, policyOf } from './policy-of.ts';

/** `no-statement`: none is loaded yet; wait for `statement-ready`. `elsewhere`: another tab has it. `superseded`: something else was asked for meanwhile. */
export type Refusal = 'no-statement' | 'elsewhere' | 'not-kept' | 'newer-version' | 'superseded' | 'other-context' | 'other-policy' | Unresumable;

export type Restored = { readonly ok: true } | { readonly ok: false; readonly why: Refusal; readonly problems: readonly Problem[] };

type Host = KeptHost & PolicyAsks & {
  /** From now on the quiz is at this attempt. */
  hand(attempt: Attempt): void;
};

/** What makes the quiz: what is done last is what counts. */
interface Making {
  readonly made: Made | undefined;
  step: Step | undefined;
  run(step: Step): void;
}

const refused = (why: Refusal, problems: readonly Problem[] = []): Restored => ({ ok: false, why, problems });

export async function restore(host: Host, making: Making, state: unknown): Promise<Restored> {
  const parsed = parseKept(state);
  if (!parsed.ok) return refused(parsed.why, parsed.problems);
  const { kept } = parsed;
  const { made, step: under } = making;
  if (!made) return refused('no-statement');
  if (keeperOf(host).lost) return refused('elsewhere');
  const last = kept.attempts.at(-1);
  if (host.context && last?.context !== host.context) return refused('other-context');
  if (canonical(last?.policy) !== canonical(policyOf(host, []))) return refused('other-policy');
  const why = unresumable(kept, made.facts);
  if (why) return refused(why);
  return new Promise((resolve) => {
    const step: Step = async (pause, signal) => {
      signal.addEventListener('abort', () => resolve(refused('superseded')), { once: true });
      const attempt = await goOn(made, kept, host.lang || langOf(host), pause);
      await pause();
      making.step = undefined;
      resolve(attempt ? { ok: true } : refused('other-log'));
      if (attempt) {
        keeperOf(host).knows(attempt);
        host.hand(attempt);
      } else if (under && !restoring.has(under)) making.run(under);
    };
    restoring.add(step);
    making.run(step);
  });
}

/** What was asked for with these was answered already. */
const restoring = new WeakSet<Step>();
