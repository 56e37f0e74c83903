/** The shape of a quiz as plain data, its words said beside its labels: what `statement-quiz compose --json` prints. */
import * as z from 'zod/mini';

const words = z.record(z.string(), z.string());
/** A label says what it is in `say`; its other fields depend on that. */
const label = z.looseObject({ say: z.enum(['country', 'text', 'date', 'number', 'word', 'claim']) });
const said = { said: z.string().check(z.minLength(1)) };
const whole = z.int().check(z.nonnegative());
const share = z.number().check(z.gte(0), z.lte(1));
const option = z.strictObject({ id: z.string(), label, ...said });
const ids = z.array(z.string());
const names = z.enum(['country', 'instrument']);
export const form = z.enum(['signed', 'dated', 'sequence', 'count', 'interval', 'supported', 'speaker', 'infer', 'missing', 'unreported']);
export const kind = z.enum(['choice', 'multiple-response', 'true-false', 'year', 'date', 'short-answer', 'ordering', 'matching', 'grouping', 'recall']);
export const level = z.enum(['remember', 'understand', 'apply', 'analyse']);
export const topic = z.enum(['signatories', 'instruments', 'events', 'claims']);
const shortage = z.enum(['too-few-facts', 'list-incomplete', 'too-few-distractors', 'would-give-away', 'keeps-balance', 'excluded', 'no-such-question', 'other-difficulty']);

const head = {
  id: z.string(),
  form,
  kind,
  level,
  topic,
  /** The language that the item is asked in, whole. */
  lang: z.string(),
  stem: z.looseObject({ form, about: z.array(label), ...said }),
  hints: whole,
  rationale: z.array(
    z.strictObject({
      option: z.optional(z.string()),
      fact: z.string(),
      why: z.string(),
      ...said,
      cites: z.array(z.looseObject({ source: z.string(), ...said })),
    }),
  ),
  parts: z.record(z.string(), z.array(z.string())),
  difficulty: share,
  chance: share,
};

const paired = { options: z.array(option), targets: z.array(option), key: z.strictObject({ right: z.record(z.string(), z.string()) }) };

export const quizSchema = z.strictObject({
  quizVersion: z.literal(1),
  statement: z.strictObject({ id: z.string(), title: words }),
  lang: z.string(),
  code: z.string().check(z.regex(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){5}$/)),
  recipe: z.looseObject({ edition: whole, statement: z.string(), facts: whole, seed: whole }),
  items: z.array(
    z.discriminatedUnion('ask', [
      z.strictObject({
        ...head,
        ask: z.literal('choose'),
        options: z.array(option),
        pick: whole,
        key: z.strictObject({ right: ids }),
      }),
      z.strictObject({
        ...head,
        ask: z.literal('enter'),
        reads: z.enum(['year', 'date', 'name']),
        /** Of a date. */
        precision: z.optional(z.enum(['month', 'day'])),
        /** Of a name. */
        names: z.optional(names),
        key: z.strictObject({ right: label, ...said, near: z.array(z.strictObject({ typed: z.string(), why: z.string() })) }),
      }),
      /** `right` is the order. */
      z.strictObject({ ...head, ask: z.literal('order'), options: z.array(option), key: z.strictObject({ right: ids }) }),
      /** `right` gives each option its target. */
      z.strictObject({ ...head, ask: z.literal('match'), ...paired }),
      z.strictObject({ ...head, ask: z.literal('group'), ...paired }),
      z.strictObject({ ...head, ask: z.literal('list'), names, of: whole, key: z.strictObject({ right: z.array(z.strictObject({ label, ...said })) }) }),
    ]),
  ),
  /** Fewer items than asked for, or fewer of the difficulty asked for, and why. */
  short: z.array(
    z.strictObject({ wanted: whole, made: whole, topic: z.optional(topic), form: z.optional(form), kind: z.optional(kind), level: z.optional(level), why: shortage }),
  ),
});

export type QuizData = z.output<typeof quizSchema>;
