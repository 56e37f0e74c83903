/** What the tags share that names are typed into: what a text means, and every name to pick from. */
import type { NameSort, NamesOf } from '../core/item.ts';
import type { Label, Lang } from '../core/label.ts';
import { LONGEST, type Meaning, nameReader } from '../core/text/read-name.ts';

export type ReadName = (text: string) => Meaning;

/** What is longer than any name was pasted, and means nothing. */
export function readerOf(names: NamesOf, sort: NameSort, lang: Lang): ReadName {
  const read = nameReader(names(sort, lang));
  return (text) => (text.length > LONGEST ? 'unknown' : read(text));
}

/** All that can be named, as it is shown, in the order of the language's alphabet. */
export function pickable(names: NamesOf, sort: NameSort, lang: Lang): readonly string[] {
  const { compare } = new Intl.Collator(lang);
  return names(sort, lang)
    .entries.map(({ names: [shown = ''] }) => shown)
    .sort(compare);
}

/** As it is shown everywhere where it is known, else as it was typed. */
export function shownName(text: string, read: ReadName, say: (label: Label) => string): string {
  const meaning = read(text);
  return typeof meaning === 'object' ? say(meaning.means) : text.trim();
}
