/** Apart from assembling: a page loads it with the tag that a year is typed into. */
import type { ItemOf, Response, Score } from '../item.ts';
import { readDigits } from '../text/read-digits.ts';
import { takesYear } from './enter.ts';

export function scoreEnter(item: ItemOf<'enter'>, response: Response): Score {
  if (response.ask !== 'enter') return { type: 'unready', why: 'wrong-shape' };
  const typed = readDigits(response.text.normalize('NFKC')).replace(/[\s\p{Cf}]/gu, '');
  if (typed === '') return { type: 'unready', why: 'empty' };
  const near = item.key.near.find((miss) => miss.typed === typed);
  if (near !== undefined) return { type: 'unready', why: near.why };
  if (!/^\d{4}$/.test(typed)) return { type: 'unready', why: 'not-a-year' };
  if (!takesYear(Number(typed))) return { type: 'unready', why: 'out-of-range' };
  const { right } = item.key;
  const earned = right.say === 'date' && right.date === typed ? 1 : 0;
  return {
    type: 'scored',
    earned,
    possible: 1,
    parts: [{ part: '', facts: item.parts[''] ?? [], earned, possible: 1 }],
  };
}
