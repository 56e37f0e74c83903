import type { Passage } from '../../core/item.ts';
import { digits } from './digits.ts';
import { date, text } from './say.ts';

/** An author's words in Latin letters keep their own direction. */
const isolated = (words: string): string => (/\p{Script=Latin}/u.test(words) ? `\u2068${words}\u2069` : words);

/** A section that is only numbered needs its noun; a preamble goes by one name everywhere. */
export function section(name: string): string {
  if (name === 'preamble') return 'الديباجة';
  return /^(\d|[IVXLC]+$)/.test(name) ? `القسم ${digits(name)}` : isolated(name);
}

/** Author, title, publisher, date, place; the publisher leads where no author is named. */
export const cite = (passage: Passage): string =>
  [
    passage.author,
    !passage.author && passage.publisher,
    `«${text(passage.title)}»`,
    passage.author && passage.publisher,
    passage.date && date(passage.date),
    passage.section && section(passage.section),
    passage.paragraph && `الفقرة ${digits(passage.paragraph)}`,
  ]
    .filter(Boolean)
    .join('، ');
