/** What reports and kept attempts are both made of. */
import * as z from 'zod/mini';
import { form, kind, level, topic } from './quiz.ts';

export const whole = z.int().check(z.nonnegative());
const share = z.number().check(z.gte(0), z.lte(1));
export const milliseconds = z.number().check(z.gte(0));
export const id = z.string().check(z.minLength(1));
export const lang = z.string().check(z.minLength(1), z.maxLength(100));
const some = <T extends z.ZodMiniType>(one: T) => z.array(one).check(z.minLength(1));
const count = z.int().check(z.gte(1), z.lte(200));

export const recipe = z.strictObject({
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

export const policy = z.strictObject({
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
export const response = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('choose'), ids: z.array(z.string()) }),
  z.strictObject({ ask: z.literal('enter'), text: z.string(), lang }),
  z.strictObject({ ask: z.literal('order'), ids: z.array(z.string()) }),
  z.strictObject({ ask: z.enum(['match', 'group']), pairs }),
  z.strictObject({ ask: z.literal('list'), texts: z.array(z.string()), lang }),
]);

export const stretch = z.union([z.literal(1), z.literal(1.5), z.literal(2), z.literal('off')]);
export const certainty = z.union([z.literal(1), z.literal(2), z.literal(3)]);
