/** The shape of a report, whoever wrote it. That its points follow from its responses only `verify` can tell. */
import * as z from 'zod/mini';
import type { Report } from '../core/session/attempt.ts';
import { type Problem, problemsOf } from './problems.ts';
import { form, kind, level, topic } from './quiz.ts';

const whole = z.int().check(z.nonnegative());
const share = z.number().check(z.gte(0), z.lte(1));
const milliseconds = z.number().check(z.gte(0));
const id = z.string().check(z.minLength(1));
const lang = z.string().check(z.minLength(1), z.maxLength(100));
const some = <T extends z.ZodMiniType>(one: T) => z.array(one).check(z.minLength(1));
const count = z.int().check(z.gte(1), z.lte(200));

const recipe = z.strictObject({
  edition: whole,
  statement: z.string(),
  facts: whole,
  seed: whole,
  blueprint: z.strictObject({
    count,
    topics: z.exactOptional(some(topic)),
    kinds: z.exactOptional(some(kind)),
    levels: z.exactOptional(some(level)),
    difficulty: z.exactOptional(z.enum(['easy', 'medium', 'hard'])),
    /** For no more than `count` in all, and within the other limits: that a shape cannot say, and `verify` does. */
    rows: z.exactOptional(some(z.strictObject({ count, topic: z.exactOptional(topic), form: z.exactOptional(form), kind: z.exactOptional(kind), level: z.exactOptional(level) }))),
    exclude: z.exactOptional(z.array(z.string()).check(z.maxLength(10_000))),
  }),
});

const policy = z.strictObject({
  feedback: z.enum(['immediate', 'deferred', 'never']),
  tries: z.exactOptional(whole),
  reveal: z.exactOptional(z.enum(['after-tries', 'at-end', 'when-told', 'never'])),
  navigation: z.exactOptional(z.enum(['free', 'forward'])),
  limit: z.exactOptional(z.strictObject({ quiz: z.exactOptional(milliseconds), item: z.exactOptional(milliseconds), runsClosed: z.exactOptional(z.boolean()) })),
  passMark: z.exactOptional(share),
  marking: z.strictObject({
    partial: z.boolean(),
    scheme: z.exactOptional(z.enum(['negative', 'certainty'])),
    hintCost: z.exactOptional(share),
    tryCost: z.exactOptional(share),
    standing: z.exactOptional(z.boolean()),
  }),
  certainty: z.exactOptional(z.boolean()),
});

const pairs = z.record(z.string(), z.string());
const response = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('choose'), ids: z.array(z.string()) }),
  z.strictObject({ ask: z.literal('enter'), text: z.string(), lang }),
  z.strictObject({ ask: z.literal('order'), ids: z.array(z.string()) }),
  z.strictObject({ ask: z.enum(['match', 'group']), pairs }),
  z.strictObject({ ask: z.literal('list'), texts: z.array(z.string()), lang }),
]);

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
  time: z.exactOptional(z.strictObject({ stretch: z.union([z.literal(1), z.literal(1.5), z.literal(2), z.literal('off')]), extra: milliseconds })),
  ...points,
  passed: z.exactOptional(z.boolean()),
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
          certainty: z.exactOptional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
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
