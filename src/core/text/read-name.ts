/** What a typed name means, among all that it could mean in its language. */
import type { Vocabulary } from '../item.ts';
import type { Label } from '../label.ts';
import { folding, loneLetters } from './fold.ts';
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
 * letter amiss, where the name is long and nothing else is as near. What often makes another name is not forgiven: a slip
 * in the first letter, without its article, too, in Hangul in the first jamo (Siberia is not Liberia); one in a word of
 * one letter, or such a word more or less (S Sudan is not Sudan, nor Annex A Annex B); one in a digit.
 */
export function nameReader({ entries, ambiguous, articles }: Vocabulary): (typed: string) => Meaning {
  const [bare, whole] = [folding(articles), folding([])];
  const loneIn = loneLetters(articles);
  // With their articles as well, for a slip may make a word look like one.
  const folded = (name: string): readonly string[] => [...new Set([bare(name), whole(name)])].filter((form) => form !== '');
  const exact = new Map<string, number>();
  const written = new Map<string, readonly string[]>();
  const add = (name: string, entry: number): void => {
    for (const form of folded(name)) {
      exact.set(form, (exact.get(form) ?? entry) === entry ? entry : -1);
      written.set(form, [...(written.get(form) ?? []), name]);
    }
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
  const firstBelow = (name: string): string | undefined => (bare(name) === whole(name) ? undefined : [...bare(name)][0]);
  const alike = (typed: string, name: string): boolean => {
    const [first, other] = [firstBelow(typed), firstBelow(name)];
    return loneIn(typed) === loneIn(name) && (first === undefined || other === undefined || first === other);
  };
  const forgiven = (typed: string, letters: readonly string[], form: Form): boolean =>
    form.long && form.letters[0] === letters[0] && (written.get(form.letters.join('')) ?? []).some((name) => alike(typed, name));

  const meaning = (entry: number | undefined): Meaning => {
    if (entry === undefined) return 'unknown';
    const named = entries[entry];
    return named === undefined ? 'ambiguous' : { means: named.label };
  };
  return (typed) => {
    if (typed.length > LONGEST) return 'unknown';
    const given = folded(typed);
    const same = given.find((form) => exact.has(form));
    if (same !== undefined) return meaning(exact.get(same));
    const slips = given.map((form) => formOf(form, -1)).flatMap((form) => near(form).map((other) => [form, other] as const));
    if (!slips.some(([{ letters }, other]) => forgiven(typed, letters, other))) return 'unknown';
    const [entry, ...others] = new Set(slips.map(([, other]) => other.entry));
    return meaning(others.length > 0 ? -1 : entry);
  };
}
