/**
 * What a statement file may hold, checked with zod/mini. It exists beside `statement-types.ts` so that the rest
 * takes types without taking zod; a type test keeps the two equal.
 */
import * as z from 'zod/mini';

// A check's message is what was expected, in an author's words: `problems.ts` says it.
const matching = (pattern: RegExp, expected: string) => z.string().check(z.regex(pattern, expected));
const short = z.string().check(z.minLength(1), z.maxLength(300));
const long = z.string().check(z.minLength(1), z.maxLength(2000));
const lang = matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or pt-BR');
const id = matching(/^[a-z0-9][a-z0-9-]{0,63}$/, 'an id of small letters, digits and hyphens, 64 at most');
const country = matching(/^[A-Z]{2}$/, 'a two-letter country code such as FR');
const date = matching(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  'a date such as 2009, 2009-06 or 2009-06-12',
);
const url = matching(/^https?:\/\/\S+$/, 'an address that begins with https://');
const textOf = (string: z.ZodMiniString) =>
  z.union([string, z.record(lang, string)], 'text, or a map from language to text such as {"en": "…"}');
const text = textOf(short);
const longText = textOf(long);
const whole = z.int().check(z.positive());
const act = z.enum(['condemns', 'calls-on', 'urges', 'says', 'watches', 'commits-to']);
const listOf = <T extends z.ZodMiniType>(item: T) => z._default(z.array(item), []);

const place = { source: id, paragraph: z.optional(whole), section: z.optional(short) };
const cites = z.array(z.strictObject(place)).check(z.minLength(1));
const aliases = z.optional(z.record(lang, z.array(short)));

const signatory = {
  id,
  kind: z.enum(['state', 'organisation']),
  country: z.optional(country),
  name: z.optional(text),
  aliases,
  cites,
};
const dated = z.strictObject({
  id,
  name: text,
  aliases,
  number: z.optional(whole),
  series: z.optional(text),
  moment: z.enum(['adopted', 'opened', 'signed', 'released', 'happened']),
  date,
  alsoDated: listOf(date),
  tells: listOf(id),
  standing: z._default(z.enum(['record', 'claim']), 'record'),
  assertedBy: z.optional(id),
  cites,
});

export const statementSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  id,
  kind: z.enum(['joint-statement', 'declaration', 'accord', 'communique', 'resolution', 'open-letter']),
  lang: z._default(lang, 'en'),
  title: text,
  date,
  tone: z.optional(z.literal('sober')),
  sources: z
    .array(
      z.strictObject({
        id,
        title: text,
        author: z.optional(short),
        publisher: z.optional(short),
        date: z.optional(date),
        url: z.optional(url),
        licence: z.optional(short),
      }),
    )
    .check(z.minLength(1)),
  parties: listOf(
    z.strictObject({
      id,
      country: z.optional(country),
      name: z.optional(text),
      role: z.enum(['addressed', 'affected', 'asserting', 'urged']),
      includes: listOf(id),
    }),
  ),
  signatories: z.strictObject({
    complete: z.boolean(),
    asOf: z.optional(date),
    office: z._default(z.enum(['foreign-minister', 'government', 'leader']), 'government'),
    list: z.array(z.strictObject(signatory)),
    later: listOf(z.strictObject({ ...signatory, joined: date })),
  }),
  instruments: listOf(dated),
  events: listOf(dated),
  claims: listOf(
    z.strictObject({
      id,
      act,
      by: id,
      to: listOf(id),
      about: text,
      open: listOf(z.enum(['act', 'to', 'about'])),
      cites,
    }),
  ),
  reported: z._default(
    z.strictObject({
      complete: z.boolean(),
      list: z.array(z.strictObject({ id, name: text, reported: z.boolean(), fits: listOf(act), cites })),
    }),
    { complete: false, list: [] },
  ),
  groups: listOf(
    z.strictObject({
      id,
      name: text,
      members: z.array(
        z.union(
          [z.strictObject({ country }), z.strictObject({ entity: id })],
          'a member such as {"country": "FR"} or {"entity": "eu"}',
        ),
      ),
      complete: z._default(z.boolean(), false),
      cites,
    }),
  ),
  reading: listOf(z.strictObject({ ...place, text: longText })),
  pools: z._default(z.strictObject({ countries: listOf(country), instruments: listOf(dated), events: listOf(dated) }), {
    countries: [],
    instruments: [],
    events: [],
  }),
});
