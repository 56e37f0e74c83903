import { firstLetter } from '../first-letter.ts';
import type { Hints } from '../tables.ts';
import { say } from './say.ts';

/** The article, with which many names begin, would tell nothing. */
const bare = (name: string): string => name.replace(/^ال(?=..)/u, '');

export const hints: Hints = {
  group: ([group]) => `الجواب من هذه المجموعة: ${say(group)}.`,
  years: ([from, to]) => `الجواب في السنوات من ${say(from)} إلى ${say(to)}.`,
  'first-letters': (names) =>
    `${names.length === 1 ? 'الحرف الأول' : 'الحروف الأولى'}، من دون «ال» التعريف: ${names.map((name) => firstLetter(bare(say(name)))).join('، ')}.`,
};
