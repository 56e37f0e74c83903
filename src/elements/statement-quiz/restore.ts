/** Goes on with an attempt that the page kept. */
import { breath } from '../../adapters/clock.ts';
import { type Unresumable, unresumable } from '../../core/session/resume.ts';
import { parseKept } from '../../schema/kept.ts';
import type { Problem } from '../../schema/problems.ts';
import { langOf } from '../lang-of.ts';
import type { Attempt } from './attempt.ts';
import { goOn, type Made } from './go-on.ts';
import { keeperOf, type KeptHost } from './keeper.ts';

/** `no-statement`: none is loaded yet; wait for `statement-ready`. */
export type Refusal = 'no-statement' | 'not-kept' | 'newer-version' | Unresumable;

export type Restored = { readonly ok: true } | { readonly ok: false; readonly why: Refusal; readonly problems: readonly Problem[] };

type Host = KeptHost & {
  /** From now on the quiz is at this attempt. */
  hand(attempt: Attempt): void;
};

const refused = (why: Refusal, problems: readonly Problem[] = []): Restored => ({ ok: false, why, problems });

export async function restore(host: Host, made: Made | undefined, state: unknown): Promise<Restored> {
  const parsed = parseKept(state);
  if (!parsed.ok) return refused(parsed.why, parsed.problems);
  if (!made) return refused('no-statement');
  const why = unresumable(parsed.kept, made.facts);
  if (why) return refused(why);
  const attempt = await goOn(made, parsed.kept, host.lang || langOf(host), breath);
  if (!attempt) return refused('other-log');
  keeperOf(host).knows(attempt);
  host.hand(attempt);
  return { ok: true };
}
