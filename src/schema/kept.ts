/** The shape of what is kept of a quiz under way, wherever it was kept. */
import * as z from 'zod/mini';
import type { Kept } from '../core/session/attempt.ts';
import { certainty, id, milliseconds, policy, recipe, response, stretch, whole } from './attempt-parts.ts';
import { KEPT_VERSION, migrated } from './migrate-kept.ts';
import { isNode } from './node.ts';
import { type Problem, problemsOf } from './problems.ts';

const item = z.string();

const action = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['start', 'finish', 'tick']) }),
  z.strictObject({ type: z.enum(['go', 'hint', 'reveal']), item }),
  z.strictObject({ type: z.enum(['draft', 'submit']), item, response }),
  z.strictObject({ type: z.literal('certainty'), item, certainty }),
  z.strictObject({ type: z.literal('flag'), item, on: z.boolean() }),
  z.strictObject({ type: z.literal('stretch'), by: stretch }),
  z.strictObject({ type: z.literal('extend'), by: milliseconds }),
]);

const attempt = z.strictObject({
  id,
  recipe,
  policy,
  only: z.exactOptional(z.array(item)),
  after: z.exactOptional(id),
  context: z.exactOptional(z.string()),
  log: z.array(z.strictObject({ n: whole, at: z.number(), elapsed: milliseconds, action })),
});

export const keptSchema = z.strictObject({
  keptVersion: z.literal(KEPT_VERSION),
  attempts: z.array(attempt).check(z.minLength(1)),
});

export type ParsedKept = { readonly ok: true; readonly kept: Kept } | { readonly ok: false; readonly why: 'newer-version' | 'not-kept'; readonly problems: readonly Problem[] };

/** More than anybody does: what is longer was made up, and would take its time. */
const MOST = { attempts: 100, entries: 50_000 };

/** Reads what was kept, in this version's shape or an older one. A broken one yields every problem at once. */
export function parseKept(input: unknown): ParsedKept {
  const long = tooLong(input);
  if (long) return { ok: false, why: 'not-kept', problems: [long] };
  const now = migrated(input);
  const result = z.safeParse(keptSchema, now);
  if (result.success) return { ok: true, kept: result.data };
  const newer = isNode(now) && Number(now['keptVersion']) > KEPT_VERSION;
  return { ok: false, why: newer ? 'newer-version' : 'not-kept', problems: problemsOf(result.error.issues, now) };
}

function tooLong(input: unknown): Problem | undefined {
  const { attempts, attempt } = isNode(input) ? input : {};
  const all: readonly unknown[] = Array.isArray(attempts) ? attempts : [attempt];
  if (all.length > MOST.attempts) return { path: 'attempts', found: `${all.length} of them`, expected: `at most ${MOST.attempts}` };
  const entries = all.reduce<number>((sum, one) => sum + (isNode(one) && Array.isArray(one['log']) ? one['log'].length : 0), 0);
  return entries > MOST.entries ? { path: 'attempts', found: `${entries} entries`, expected: `at most ${MOST.entries}` } : undefined;
}
