/** What a typed name means, among all that it could mean in its language. */
import type { Vocabulary } from '../item.ts';
import type { Label } from '../label.ts';
import { folding } from './fold.ts';
import { oneEdit } from './one-edit.ts';

export type Meaning = { readonly means: Label } | 'ambiguous' | 'unknown';

/** The longest that a statement file's names may be: what is longer was pasted, and means nothing. */
export const LONGEST = 300;

/** A slip is forgiven in names of five letters or more; of six jamo in Hangul, where a syllable is two at the least. */
const isLong = (letters: string): boolean => [...letters].length >= (/\p{Script=Hangul}/u.test(letters) ? 6 : 5);

/** One way to write one entry, or what could mean several. */
interface Form {
  readonly letters: readonly string[];
  readonly digits: string;
  /** Its place among the entries; -1: could mean several. */
  readonly entry: number;
  readonly long: boolean;
}

const digitsIn = (folded: string): string => folded.replace(/[^0-9]/g, '');

const formOf = (folded: string, entry: number): Form => ({
  letters: [...folded],
  digits: digitsIn(folded),
  entry,
  long: isLong(folded.replace(/[0-9]/g, '')),
});

/**
 * Reads names as a vocabulary has them: first as they are written, accents, articles and spaces apart; then with one
 * letter amiss, where the name is long and nothing else is as near. A digit is never amiss.
 */
export function nameReader({ entries, ambiguous, articles }: Vocabulary): (typed: string) => Meaning {
  // With their articles as well, for a slip may make a word look like one.
  const folds = [folding(articles), folding([])];
  const folded = (name: string): readonly string[] => [...new Set(folds.map((fold) => fold(name)))].filter((form) => form !== '');
  const exact = new Map<string, number>();
  const add = (name: string, entry: number): void => {
    for (const form of folded(name)) exact.set(form, (exact.get(form) ?? entry) === entry ? entry : -1);
  };
  entries.forEach(({ names }, entry) => names.forEach((name) => add(name, entry)));
  ambiguous.forEach((name) => add(name, -1));
  const byLength = new Map<number, Form[]>();
  for (const [name, entry] of exact) {
    const form = formOf(name, entry);
    byLength.set(form.letters.length, [...(byLength.get(form.letters.length) ?? []), form]);
  }
  const near = ({ letters, digits }: Form): readonly Form[] =>
    [-1, 0, 1]
      .flatMap((more) => byLength.get(letters.length + more) ?? [])
      .filter((form) => form.digits === digits && oneEdit(letters, form.letters));

  const meaning = (entry: number | undefined): Meaning => {
    if (entry === undefined) return 'unknown';
    const named = entries[entry];
    return named === undefined ? 'ambiguous' : { means: named.label };
  };
  return (typed) => {
    if (typed.length > LONGEST) return 'unknown';
    const written = folded(typed);
    const same = written.find((form) => exact.has(form));
    if (same !== undefined) return meaning(exact.get(same));
    const slips = written.flatMap((form) => near(formOf(form, -1)));
    if (!slips.some(({ long }) => long)) return 'unknown';
    const [entry, ...others] = new Set(slips.map((form) => form.entry));
    return meaning(others.length > 0 ? -1 : entry);
  };
}
