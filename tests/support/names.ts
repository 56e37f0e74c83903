/** What typed answers are read by, made up for tests. */
import type { Calendar, NamesOf, Vocabularies, Vocabulary } from '../../src/core/item.ts';
import type { Label } from '../../src/core/label.ts';

export const aCountry = (code: string): Label => ({ say: 'country', code });

/** Country code → its names. */
export const aVocabulary = (names: Readonly<Record<string, readonly string[]>>, more: Partial<Vocabulary> = {}): Vocabulary => ({
  entries: Object.entries(names).map(([code, forms]) => ({ label: aCountry(code), names: forms })),
  ambiguous: [],
  articles: [],
  ...more,
});

export const aCalendar = (more: Partial<Calendar> = {}): Calendar => ({
  months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'].map((name) => [name]),
  ignored: [],
  order: 'day-month',
  ...more,
});

/** Names that anybody is asked for in a test say which. */
export const theseNames = (more: Partial<Vocabularies> = {}): NamesOf => {
  const all: Vocabularies = { country: aVocabulary({}), instrument: aVocabulary({}), date: aCalendar(), ...more };
  return (sort) => all[sort];
};
