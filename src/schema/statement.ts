/**
 * What a statement file may hold, checked with zod/mini. It exists beside `statement-types.ts` so that the rest
 * takes types without taking zod; a type test keeps the two equal.
 */
import * as z from 'zod/mini';
import { type Meaning, meant, type Sort } from './meaning.ts';
import { fold } from './rules.ts';

// A check's message is what was expected, in an author's words: `problems.ts` says it.
const matching = (pattern: RegExp, expected: string) => z.string().check(z.regex(pattern, expected));
// An empty string is too short already.
const written = (most: number) =>
  z.string().check(z.minLength(1), z.maxLength(most), z.refine((text) => text === '' || fold(text) !== '', 'some text that can be seen'));
const short = written(300);
const lang = matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or pt-BR');
const plainId = () => matching(/^[a-z0-9][a-z0-9-]{0,63}$/, 'an id of small letters, digits and hyphens, 64 at most');
const id = (...alone: readonly Sort[]) => meant(plainId(), { alone });
const ref = (refers: NonNullable<Meaning['refers']>) => meant(plainId(), { refers });
const speaker = meant(plainId(), { refers: 'party', or: 'signatories' });
const countryAs = (meaning: Meaning) => meant(matching(/^[A-Z]{2}$/, 'a two-letter country code such as FR'), meaning);
const country = countryAs({ as: 'country' });
const dateAs = (as: 'date' | 'untold') =>
  meant(matching(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date such as 2009, 2009-06 or 2009-06-12'), { as });
const date = dateAs('date');
const url = matching(/^https?:\/\/\S+$/, 'an address that begins with https://');
const textOf = (string: z.ZodMiniString) =>
  z.union(
    [string, z.record(lang, string).check(z.refine((texts) => Object.keys(texts).length > 0, 'text in one language at least'))],
    'text, or a map from language to text such as {"en": "…"}',
  );
const text = textOf(short);
/** A text by which one of a sort is told from the others. */
const name = (sort: Sort) => meant(textOf(short), { unlike: sort });
/** What may be left out, but not where that field is this word or, without a word, left out too. */
const unless = <T extends z.ZodMiniType>(inner: T, ...needed: readonly [field: string, word?: string]) => meant(z.optional(inner), { needed });
const whole = z.int().check(z.positive());
const act = z.enum(['condemns', 'calls-on', 'urges', 'says', 'watches', 'commits-to']);
const listOf = <T extends z.ZodMiniType>(item: T) => z._default(z.array(item), []);

const place = { source: ref('source'), paragraph: z.optional(whole), section: z.optional(short) };
const cites = z.array(z.strictObject(place)).check(z.minLength(1));
const aliases = z.optional(z.record(lang, z.array(short)));

const signatory = {
  id: id('entity', 'signatory'),
  kind: z.enum(['state', 'organisation']),
  country: unless(countryAs({ as: 'country', alone: ['country'] }), 'kind', 'state'),
  name: unless(name('body'), 'kind', 'organisation'),
  aliases,
  cites,
};
const dated = z.strictObject({
  id: id('entity'),
  name: name('dated'),
  aliases,
  number: z.optional(whole),
  moment: z.enum(['adopted', 'opened', 'signed', 'released', 'happened']),
  date: dateAs('untold'),
  alsoDated: listOf(date),
  tells: listOf(ref('claim')),
  standing: z._default(z.enum(['record', 'claim']), 'record'),
  assertedBy: unless(speaker, 'standing', 'claim'),
  cites,
});

export const statementSchema = z.strictObject({
  $schema: z.optional(short),
  schemaVersion: z.literal(1),
  id: plainId(),
  kind: z.enum(['joint-statement', 'declaration', 'accord', 'communique', 'resolution', 'open-letter']),
  lang: z._default(lang, 'en'),
  title: text,
  date,
  tone: z.optional(z.literal('sober')),
  sources: z
    .array(
      z.strictObject({
        id: id('source'),
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
      id: id('party'),
      country: z.optional(country),
      name: unless(text, 'country'),
      role: z.enum(['addressed', 'affected', 'asserting', 'urged']),
      includes: listOf(ref('party')),
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
      id: id('entity', 'claim'),
      act,
      by: speaker,
      to: listOf(ref('party')),
      // Claims may share a subject.
      about: meant(textOf(short), { unlike: 'subject', free: 'act' }),
      open: listOf(z.enum(['act', 'to', 'about'])),
      cites,
    }),
  ),
  reported: z._default(
    z.strictObject({
      complete: z.boolean(),
      list: z.array(
        z.strictObject({
          id: id('entity'),
          reported: z.boolean(),
          // What is not reported is the subject of no claim.
          name: meant(textOf(short), { unlike: 'subject', free: 'reported' }),
          fits: listOf(act),
          cites,
        }),
      ),
    }),
    { complete: false, list: [] },
  ),
  groups: listOf(
    z.strictObject({
      id: id('entity'),
      name: name('group'),
      members: z.array(
        z.union(
          [z.strictObject({ country }), z.strictObject({ entity: ref('signatory') })],
          'a member such as {"country": "FR"} or {"entity": "eu"}',
        ),
      ),
      complete: z._default(z.boolean(), false),
      cites,
    }),
  ),
  reading: listOf(z.strictObject({ ...place, text: textOf(written(2000)) })),
  pools: z._default(
    z.strictObject({ countries: listOf(countryAs({ as: 'unMember', alone: ['country'] })), instruments: listOf(dated), events: listOf(dated) }),
    { countries: [], instruments: [], events: [] },
  ),
});
