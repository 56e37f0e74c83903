/** Checked by the compiler alone: the schema's output and the hand-written types hold the same fields, at every depth. */
import type * as z from 'zod/mini';
import type { Statement } from '../../src/schema/statement-types.ts';
import type { statementSchema } from '../../src/schema/statement.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** `signatories.list.country` and so on; texts, maps from language to words, end a path. */
type Paths<T> = T extends string
  ? never
  : T extends readonly (infer E)[]
  ? Paths<E>
  : T extends object
    ? string extends keyof T
      ? never
      : { [K in keyof T & string]-?: K | `${K}.${Paths<NonNullable<T[K]>>}` }[keyof T & string]
    : never;

/** Fields that may be left out, by path. */
type Optional<T, At extends string = ''> = T extends string
  ? never
  : T extends readonly (infer E)[]
  ? Optional<E, At>
  : T extends object
    ? string extends keyof T
      ? never
      : { [K in keyof T & string]-?: (undefined extends T[K] ? `${At}${K}` : never) | Optional<NonNullable<T[K]>, `${At}${K}.`> }[keyof T & string]
    : never;

type Schema = z.output<typeof statementSchema>;

export const samePaths: Same<Paths<Schema>, Paths<Statement>> = true;
export const sameOptional: Same<Optional<Schema>, Optional<Statement>> = true;
export const sameKinds: Same<Schema['kind'], Statement['kind']> = true;
export const sameActs: Same<Schema['claims'][number]['act'], Statement['claims'][number]['act']> = true;
export const sameMoments: Same<Schema['events'][number]['moment'], Statement['events'][number]['moment']> = true;
export const sameOffices: Same<Schema['signatories']['office'], Statement['signatories']['office']> = true;
