/** Core holds labels, never words: a `Lexicon` in `phrases/` says them in a language. */

/** BCP 47 language tag. */
export type Lang = string;

/** ISO 8601-2 (EDTF) level 0 date of year, month or day precision: `2009`, `2009-06`, `2009-06-12`. */
export type Edtf = string & { readonly __edtf: true };

/** An author's noun phrase by language. A plain string in a file stands under the file's own language once parsed. */
export type Text = Readonly<Record<Lang, string>>;

/** What a signatory or source does with a claim. */
export type Act = 'condemns' | 'calls-on' | 'urges' | 'says' | 'watches' | 'commits-to';

export type Unit = 'country' | 'signatory' | 'day' | 'year';

/** Which of a thing's dates is meant: a treaty is adopted one year and opened the next. */
export type Moment = 'adopted' | 'opened' | 'signed' | 'released' | 'happened';

/** Whose name stands on a list for its country, so that stems ask about the person or body who signed. */
export type Office = 'foreign-minister' | 'government' | 'leader';

export type Word = 'true' | 'false' | 'signatories' | 'addressed' | 'on-the-list' | 'not-on-the-list' | 'author';

export type ClaimLabel = {
  readonly say: 'claim';
  readonly act: Act;
  readonly to: readonly Label[];
  readonly about: Text;
};

export type Label =
  /** `code` is ISO 3166-1 alpha-2, or XK. */
  | { readonly say: 'country'; readonly code: string }
  | { readonly say: 'text'; readonly text: Text }
  /** Said at its own precision. */
  | { readonly say: 'date'; readonly date: Edtf }
  | { readonly say: 'number'; readonly value: number; readonly unit?: Unit }
  | { readonly say: 'word'; readonly word: Word }
  | ClaimLabel;
