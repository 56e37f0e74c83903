/** Type a short answer: here, a year. */
import type { FactId, ItemOf, NearMiss, Rationale, Response, Score, View } from '../item.ts';
import type { Edtf } from '../label.ts';
import { readDigits } from '../text/read-digits.ts';

/** Years of four digits that a year box takes: 1000 … 2999. */
export const takesYear = (year: number): boolean => year >= 1000 && year <= 2999;

export function assembleEnterYear(
  head: Omit<View<'enter'>, 'id' | 'ask' | 'reads' | 'hints'>,
  year: Edtf,
  number: number | undefined,
  rationale: Omit<Rationale, 'option'>,
  difficulty: number,
): ItemOf<'enter'> {
  const near: readonly { readonly typed: string; readonly why: NearMiss }[] =
    number === undefined || String(number) === year ? [] : [{ typed: String(number), why: 'number-not-year' }];
  const facts: readonly FactId[] = [rationale.fact];
  return {
    view: { id: '', ...head, hints: 0, ask: 'enter', reads: 'year' },
    key: { ask: 'enter', right: { say: 'date', date: year }, near },
    parts: { '': facts },
    states: [],
    tells: facts,
    rationale: [rationale],
    hints: [],
    difficulty,
    // A guesser knows the half century at best.
    chance: 1 / 50,
  };
}

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
