/** The port through which core's labels become words; `phrases/` has one implementation a language. */
import type { Passage, Stem, Told, View } from './item.ts';
import type { Label, Lang } from './label.ts';

export interface Lexicon {
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  /** A label on its own, as an option shows it. */
  say(label: Label): string;
  /** The whole question, pick and truth value included. */
  stem(view: View): string;
  hint(stem: Stem): string;
  /** One or two sentences: why an option is not right, or why the answer is. */
  explain(told: Told): string;
  /** Where it is written: author, title, date, paragraph. */
  cite(passage: Passage): string;
}
