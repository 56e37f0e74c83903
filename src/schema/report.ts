/** The shape of a report, whoever wrote it. That its points follow from its responses only `verify` can tell. */
import * as z from 'zod/mini';
import type { Report } from '../core/session/attempt.ts';
import { certainty, id, lang, milliseconds, policy, recipe, response, stretch, whole } from './attempt-parts.ts';
import { type Problem, problemsOf } from './problems.ts';
import { form, kind, level } from './quiz.ts';

const points = { earned: z.number(), possible: z.number().check(z.nonnegative()) };

export const reportSchema = z.strictObject({
  reportVersion: z.literal(1),
  version: z.string(),
  attempt: id,
  after: z.exactOptional(id),
  context: z.exactOptional(z.string()),
  recipe,
  code: z.string().check(z.regex(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){5}$/)),
  policy,
  only: z.exactOptional(z.array(z.string())),
  lang,
  elapsed: milliseconds,
  time: z.exactOptional(z.strictObject({ stretch: stretch, extra: milliseconds })),
  ...points,
  passed: z.exactOptional(z.boolean()),
  overall: z.exactOptional(z.strictObject({ first: z.strictObject(points), last: z.strictObject(points), best: z.strictObject(points) })),
  items: z.array(
    z.strictObject({
      item: z.string(),
      form,
      kind,
      level,
      ...points,
      hints: whole,
      flagged: z.boolean(),
      tries: z.array(
        z.strictObject({
          response,
          certainty: z.exactOptional(certainty),
          hints: z.exactOptional(whole),
          before: z.exactOptional(whole),
          standing: z.exactOptional(z.literal(true)),
          elapsed: milliseconds,
          spent: milliseconds,
          score: z.strictObject(points),
          ...points,
        }),
      ),
    }),
  ),
});

export type ParsedReport = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a report from plain data, such as a platform has kept. A broken one yields every problem at once. */
export function parseReport(input: unknown): ParsedReport {
  const result = z.safeParse(reportSchema, input);
  return result.success ? { ok: true, report: result.data } : { ok: false, problems: problemsOf(result.error.issues, input) };
}
