import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unready } from '../../src/core/item.ts';
import { all } from '../../src/phrases/all.ts';
import { saidOf } from './said-of.ts';

const rows: readonly (readonly [why: Unready, pick: number, en: string, ar: string])[] = [
  ['empty', 1, 'Answer first, or skip the question.', 'أجب أولًا، أو تخطَّ السؤال.'],
  ['incomplete', 2, 'Choose two.', 'اختر إجابتين اثنتين.'],
  ['incomplete', 3, 'Choose three.', 'اختر ٣ إجابات.'],
  ['wrong-shape', 2, 'Choose two.', 'اختر إجابتين اثنتين.'],
  [
    'incomplete',
    1,
    'Part of the answer is still open. Finish it, or skip the question.',
    'جزء من الإجابة لم يكتمل بعد. أكمله، أو تخطَّ السؤال.',
  ],
  [
    'wrong-shape',
    1,
    'That does not fit the question. Answer again, or skip the question.',
    'هذه الإجابة لا تناسب السؤال. أجب من جديد، أو تخطَّ السؤال.',
  ],
  ['not-a-year', 1, 'Type a year with four digits.', 'اكتب سنة من أربعة أرقام.'],
  ['out-of-range', 1, 'Type a year between 1000 and 2999.', 'اكتب سنة بين ١٠٠٠ و٢٩٩٩.'],
  ['number-not-year', 1, 'That is its number. Which year?', 'هذا رقمه. ففي أي سنة؟'],
  ['not-a-date', 1, 'Type a whole date that is in the calendar.', 'اكتب تاريخًا كاملًا موجودًا في التقويم.'],
  [
    'ambiguous',
    1,
    'That could mean more than one answer. Which do you mean? Type it in full.',
    'قد يعني هذا أكثر من جواب. أيّها تقصد؟ اكتبه كاملًا.',
  ],
];

for (const [why, pick, en, ar] of rows) {
  test(`of ${why} with ${pick} to choose, says “${en}”`, () => {
    assert.deepEqual([all.en.quiz, all.ar.quiz].map((quiz) => saidOf(quiz, why, pick)), [en, ar]);
  });
}

const counts: readonly (readonly [count: number, en: string, ar: string])[] = [
  [0, '0 questions', '٠ سؤال'],
  [1, '1 question', 'سؤال واحد'],
  [2, '2 questions', 'سؤالان'],
  [10, '10 questions', '١٠ أسئلة'],
  [11, '11 questions', '١١ سؤالًا'],
  [100, '100 questions', '١٠٠ سؤال'],
];

for (const [count, en, ar] of counts) {
  test(`counts ${en}`, () => {
    assert.equal(all.en.quiz.questions(count), en);
    assert.equal(all.ar.quiz.questions(count), ar);
  });
}
