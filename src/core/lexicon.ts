/** The ports through which core's labels become words; `phrases/` has one implementation a language. */
import type { Statement } from '../schema/statement-types.ts';
import type { Calendar, Hint, NameSort, Passage, Told, View, Vocabulary } from './item.ts';
import type { Label, Lang } from './label.ts';

/** What it takes to ask. */
export interface Asking {
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  /** A label on its own, as an option shows it. */
  say(label: Label): string;
  /** The whole question, pick and truth value included. */
  stem(view: View): string;
}

/** What it takes to tell more than the question does; a page loads it once there is an answer. */
export interface Telling {
  hint(hint: Hint): string;
  /** One or two sentences: why an option is not right, or why the answer is. */
  explain(told: Told): string;
  /** Where it is written: author, title, date, paragraph. */
  cite(passage: Passage): string;
}

/** What a statement has that can be named, as far as reading what is typed takes it. */
export interface Nameable {
  readonly signatories: Pick<Statement['signatories'], 'list' | 'later'>;
  readonly instruments: Statement['instruments'];
  readonly pools: Pick<Statement['pools'], 'instruments'>;
}

/** What it takes to read what is typed; a page loads it with the tag that takes it. */
export interface Naming {
  /** All that could be meant, the statement's own aliases included. */
  vocabulary(of: NameSort, statement: Nameable): Vocabulary;
  readonly calendar: Calendar;
}

export interface Lexicon extends Asking, Telling, Naming {}
