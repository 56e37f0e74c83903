/**
 * What a value stands for beyond its shape, said once beside that shape in `statement.ts`. Both readings go by it: the
 * page's in `statement-shape.ts`, which is generated, and the author's in `cross-checks.ts`.
 */
import * as z from 'zod/mini';

/** What an id, a code or a name is one of. */
export const SORTS = ['source', 'party', 'entity', 'claim', 'signatory', 'country', 'body', 'dated', 'subject', 'group'] as const;
export type Sort = (typeof SORTS)[number];

export interface Meaning {
  /** What a string is. The name beside an `untold` date must not tell its year; an `unMember` is a country. */
  readonly as?: 'date' | 'untold' | 'country' | 'unMember';
  /** Nothing else of these sorts is the same. */
  readonly alone?: readonly Sort[];
  /** No text before it of this sort reads alike in the same language … */
  readonly unlike?: Sort;
  /** … unless the field of this name beside it says something. */
  readonly free?: string;
  /** It is the id of something of this sort … */
  readonly refers?: 'source' | 'party' | 'claim' | 'signatory';
  /** … or this word. */
  readonly or?: string;
  /** It must be there if the field of this name beside it is this word or, without a word, is left out. */
  readonly needed?: readonly [field: string, word?: string];
}

export const meanings = z.registry<Meaning>();

export function meant<T extends z.core.$ZodType>(schema: T, meaning: Meaning): T {
  meanings.add<z.core.$ZodType>(schema, meaning);
  return schema;
}
