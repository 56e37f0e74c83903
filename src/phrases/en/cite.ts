import type { Passage } from '../../core/item.ts';
import { date, text } from './say.ts';

/** A section that is only numbered needs its noun. */
export const section = (name: string): string => (/^(\d|[IVXLC]+$)/.test(name) ? `section ${name}` : name);

/** Author, title, publisher, date, place; the publisher leads where no author is named. */
export const cite = (passage: Passage): string =>
  [
    passage.author,
    !passage.author && passage.publisher,
    `“${text(passage.title)}”`,
    passage.author && passage.publisher,
    passage.date && date(passage.date),
    passage.section && section(passage.section),
    passage.paragraph && `paragraph ${passage.paragraph}`,
  ]
    .filter(Boolean)
    .join(', ');
