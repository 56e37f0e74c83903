import { firstLetter, hintAt } from '../first-letter.ts';
import type { Hints } from '../tables.ts';
import { countries } from './countries.ts';
import { say } from './say.ts';

/** The article, with which many names begin, would tell nothing; what stands on or below an alif is a matter of spelling. */
const letterOf = (name: string): string => firstLetter(name.replace(/^ال(?=..)/u, '')).replace(/[آأإ]/u, 'ا');

export const hints: Hints = {
  group: ([group]) => `الجواب من هذه المجموعة: ${say(group)}.`,
  years: ([from, to]) => `الجواب في السنوات من ${say(from)} إلى ${say(to)}.`,
  'first-letters': (names) =>
    `${names.length === 1 ? 'الحرف الأول' : 'الحروف الأولى'}، من دون «ال» التعريف: ${names.map((name) => hintAt(name, say, countries, letterOf)).join('، ')}.`,
};
