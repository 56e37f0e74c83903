/** Apart from assembling: a page loads it with the tag that an answer is typed into. */
import type { ItemOf, NamesOf, Reads, Response, Score, Unready } from '../item.ts';
import type { Edtf, Label, Lang } from '../label.ts';
import { isEdtf } from '../text/edtf.ts';
import { isBlank } from '../text/fold.ts';
import { readDate } from '../text/read-date.ts';
import { readDigits } from '../text/read-digits.ts';
import { LONGEST, nameReader } from '../text/read-name.ts';
import { sameLabel } from '../text/same-label.ts';
import { takesYear } from './enter.ts';

/** A name of unknown meaning is a wrong answer. What is not ready to be judged costs no try. */
export type Read = { readonly means: Label } | 'unknown' | Unready;

const digitsOf = (text: string): string => readDigits(text.normalize('NFKC')).replace(/[\s\p{Cf}]/gu, '');

export function scoreEnter({ view, key, parts }: ItemOf<'enter'>, response: Response, names: NamesOf): Score {
  if (response.ask !== 'enter') return { type: 'unready', why: 'wrong-shape' };
  const near = key.near.find(({ typed }) => typed === digitsOf(response.text));
  const read = near?.why ?? readEntry(view, response.text, response.lang, names);
  if (typeof read === 'string' && read !== 'unknown') return { type: 'unready', why: read };
  const meant = read === 'unknown' ? undefined : read.means;
  const earned = meant !== undefined && sameLabel(meant, key.right) ? 1 : 0;
  const shown = meant === undefined || view.reads === 'year' ? {} : { meant };
  return {
    type: 'scored',
    earned,
    possible: 1,
    parts: [{ part: '', facts: parts[''] ?? [], earned, possible: 1, ...shown }],
  };
}

/** Without a letter or digit there is nothing to read; what is longer than any name was not meant for one. */
export function readEntry(reads: Reads, text: string, lang: Lang, names: NamesOf): Read {
  if (isBlank(text)) return 'empty';
  switch (reads.reads) {
    case 'year': {
      const digits = digitsOf(text);
      return /^\d{4}$/.test(digits) && isEdtf(digits) ? inRange(digits) : 'not-a-year';
    }
    case 'date': {
      const read = readDate(text, reads.precision, names('date', lang));
      return typeof read === 'string' ? read : inRange(read.date);
    }
    case 'name':
      return text.length > LONGEST ? 'wrong-shape' : nameReader(names(reads.names, lang))(text);
  }
}

const inRange = (date: Edtf): Read => (takesYear(Number(date.slice(0, 4))) ? { means: { say: 'date', date } } : 'out-of-range');
