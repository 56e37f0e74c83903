/** What each language must say: a phrase left out of a table does not compile. */
import type { Form, Hint, KindsOf, Told, View, Why } from '../core/item.ts';
import type { Act, Label, Moment, Office, Unit, Word } from '../core/label.ts';

export type Stems = { readonly [F in Form]: Readonly<Record<KindsOf[F], (view: View) => string>> };
/** What a quiz opens with; the other stems are fetched while that is read. */
export interface OpeningStems {
  readonly signed: Pick<Stems['signed'], 'choice'>;
  readonly dated: Pick<Stems['dated'], 'choice'>;
}

export type Hints = Readonly<Record<Hint['hint'], (about: readonly Label[]) => string>>;
export type Explanations = Readonly<Record<Why, (told: Told) => string>>;
export type Moments<Phrases> = Readonly<Record<Moment, Phrases>>;
export type Offices<Phrases> = Readonly<Record<Office, Phrases>>;
export type Units<Phrases> = Readonly<Record<Unit, Phrases>>;
export type SingleWords = Readonly<Record<Word, string>>;
/** Done to some, who stand at the `*`, and to nobody named. */
export type Acts = Readonly<Record<Act, readonly [to: string, toNobody: string]>>;
