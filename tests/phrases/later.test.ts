import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all } from '../../src/phrases/all.ts';
import { later as arabic } from '../../src/phrases/ar/later.ts';
import { overview as arabicOverview } from '../../src/phrases/ar/overview.ts';
import { later as english } from '../../src/phrases/en/later.ts';
import { overview as englishOverview } from '../../src/phrases/en/overview.ts';
import type { LaterWords } from '../../src/phrases/later-words.ts';

const words = { en: english(all.en.quiz), ar: arabic(all.ar.quiz) };
const overviews = { en: englishOverview, ar: arabicOverview };

const rows: readonly (readonly [say: (words: LaterWords) => string, en: string, ar: string])[] = [
  [({ result }) => result(7, 10, 0), '7 of 10 right.', 'الإجابات الصحيحة: ٧ من ١٠.'],
  [({ result }) => result(7, 10, 2), '7 of 10 right, 2 more in part.', 'الإجابات الصحيحة: ٧ من ١٠، والصحيحة جزئيًا: ٢.'],
  [({ retry }) => retry(1), 'Retry this one', 'أعد هذا السؤال'],
  [({ retry }) => retry(3), 'Retry these 3', 'أعد هذه الأسئلة (٣)'],
  [({ choice, flagged }) => choice(flagged, 3), 'Flagged (3)', 'عليها علامة (٣)'],
  [({ shown }) => shown(1), '1 question shown.', 'المعروض: سؤال واحد.'],
  [({ shown }) => shown(7), '7 questions shown.', 'المعروض: ٧ أسئلة.'],
];

for (const [say, en, ar] of rows) test(`at the end, says “${en}”`, () => assert.deepEqual([say(words.en), say(words.ar)], [en, ar]));

test('names the subjects in which all is right in one line', () => {
  const { en, ar } = all;
  assert.equal(words.en.allRight([en.quiz.topics.signatories, en.quiz.topics.instruments]), 'All right: Who signed, Documents cited.');
  assert.equal(words.ar.allRight([ar.quiz.topics.signatories, ar.quiz.topics.instruments]), 'كلّها صحيحة: من وقّع، الوثائق المذكورة.');
});

for (const lang of ['en', 'ar'] as const) {
  const { lookBack, show, all: every, flagged, everyAnswer, more, print, copy, copied, copyYourself, answers, saveData, saveTable, columns, levels } = words[lang];
  const lines = [lookBack, show, every, flagged, everyAnswer, more, print, copy, copied, copyYourself, answers, saveData, saveTable, ...Object.values(columns), ...Object.values(levels), ...Object.values(overviews[lang])];
  test(`${lang}: calm words in the language’s own letters`, () => {
    for (const line of lines) assert.doesNotMatch(line.replace(/\((JSON|CSV)\)/, ''), lang === 'ar' ? /[!A-Za-z0-9]|^$/ : /!|^$/, line);
  });
  test(`${lang}: no two heads, levels or states alike`, () => {
    for (const group of [columns, levels, overviews[lang]]) assert.equal(new Set(Object.values(group)).size, Object.keys(group).length);
  });
}
