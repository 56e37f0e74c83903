/** What each language must say: a phrase left out of a table does not compile. */
import type { Form, Told, View, Why } from '../core/item.ts';
import type { Act, Moment, Office, Unit, Word } from '../core/label.ts';

/** The kinds that each form is asked in. */
interface Asked {
  readonly signed: 'choice' | 'multiple-response' | 'true-false';
  readonly dated: 'choice' | 'multiple-response' | 'true-false' | 'year';
  readonly count: 'choice';
  readonly supported: 'choice' | 'multiple-response';
}

export type Stems = { readonly [F in Form]: Readonly<Record<Asked[F], (view: View) => string>> };
export type Hints = Readonly<Record<Form, string>>;
export type Explanations = Readonly<Record<Why, (told: Told) => string>>;
export type Moments<Phrases> = Readonly<Record<Moment, Phrases>>;
export type Offices<Phrases> = Readonly<Record<Office, Phrases>>;
export type Units<Phrases> = Readonly<Record<Unit, Phrases>>;
export type SingleWords = Readonly<Record<Word, string>>;
/** Done to some, who stand at the `*`, and to nobody named. */
export type Acts = Readonly<Record<Act, readonly [to: string, toNobody: string]>>;
