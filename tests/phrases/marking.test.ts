import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all } from '../../src/phrases/all.ts';
import type { MarkingWords } from '../../src/phrases/marking-words.ts';

const words = { en: (await all.en.answering()).marking, ar: (await all.ar.answering()).marking };

const rows: readonly (readonly [say: (words: MarkingWords) => string, en: string, ar: string])[] = [
  [({ gave }) => gave(0), '0 points.', '٠ نقطة.'],
  [({ gave }) => gave(0.5), '0.5 points.', '٠٫٥ نقطة.'],
  [({ gave }) => gave(3), '3 points.', '٣ نقاط.'],
  [({ gave }) => gave(-1), 'Takes 1 point off.', 'يُنقص: نقطة واحدة.'],
  [({ gave }) => gave(-1 / 3), 'Takes 0.3 points off.', 'يُنقص: ٠٫٣ نقطة.'],
  [({ gave }) => gave(-6), 'Takes 6 points off.', 'يُنقص: ٦ نقاط.'],
  [({ compared }) => compared(1, 'right'), 'You were not sure, but it was right.', 'كان تأكّدك قليلًا، لكنّ الإجابة صحيحة.'],
  [({ compared }) => compared(1, 'part'), 'You were not sure, and only part of it was right.', 'كان تأكّدك قليلًا، وجزء فقط من الإجابة صحيح.'],
  [({ compared }) => compared(1, 'no'), 'You were not sure, and it was not right.', 'كان تأكّدك قليلًا، والإجابة غير صحيحة.'],
  [({ compared }) => compared(2, 'right'), 'You were fairly sure, and it was right.', 'كان تأكّدك متوسطًا، والإجابة صحيحة.'],
  [({ compared }) => compared(3, 'part'), 'You were sure, but only part of it was right.', 'كان تأكّدك كبيرًا، لكنّ جزءًا فقط من الإجابة صحيح.'],
  [({ compared }) => compared(3, 'no'), 'You were sure, but it was not right.', 'كان تأكّدك كبيرًا، لكنّ الإجابة غير صحيحة.'],
];

for (const [say, en, ar] of rows) {
  test(`says “${en}”`, () => {
    assert.equal(say(words.en), en);
    assert.equal(say(words.ar), ar);
  });
}

test('a total below 0 has a minus, not a hyphen', () => {
  assert.deepEqual([all.en.quiz.of(-6, 30), all.ar.quiz.of(-6, 30)], ['−6 of 30', '−٦ من ٣٠']);
});

for (const [lang, { rules }] of Object.entries(words)) {
  test(`${lang}: rules are calm sentences in the language’s own letters and digits`, () => {
    const said = Object.values(rules).flat();
    assert.equal(new Set(said).size, said.length);
    for (const line of said) {
      assert.match(line, /^\S.*\.$/);
      assert.doesNotMatch(line, lang === 'ar' ? /[!A-Za-z0-9]|\s\s/ : /!|\s\s/, line);
      assert.ok(line.length <= 160, line);
    }
  });
}
