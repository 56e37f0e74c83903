import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all } from '../../src/phrases/all.ts';
import type { AnsweringWords } from '../../src/phrases/answering-words.ts';

const words = { en: (await all.en.answering()).answering, ar: (await all.ar.answering()).answering };

const rows: readonly (readonly [say: (words: AnsweringWords) => string, en: string, ar: string])[] = [
  [({ moveUp }) => moveUp('A'), 'Move up: A', 'إلى أعلى: A'],
  [({ moveDown }) => moveDown('A'), 'Move down: A', 'إلى أسفل: A'],
  [({ moved }) => moved('A', 2, 4), 'Now 2 of 4: A.', 'الموضع الآن ٢ من ٤: A.'],
  [({ left }) => left(0), 'Each one has a place.', 'لكل عنصر مكان.'],
  [({ left }) => left(1), '1 still without a place.', 'عنصر واحد بلا مكان بعد.'],
  [({ left }) => left(2), '2 still without a place.', 'عنصران بلا مكان بعد.'],
  [({ left }) => left(5), '5 still without a place.', '٥ عناصر بلا مكان بعد.'],
  [({ remove }) => remove('A'), 'Remove: A', 'احذف: A'],
  [({ removed }) => removed('A'), 'Removed: A.', 'حُذف: A.'],
  [({ named }) => named(3, 4), '3 of 4 named.', 'الأسماء المذكورة: ٣ من ٤.'],
  [({ hintCost }) => hintCost(0.25), 'A hint takes 25% of a point off.', 'كلفة التلميح: ٢٥٪ من نقطة.'],
  [({ hintCost }) => hintCost(1), 'A hint takes 1 point off.', 'كلفة التلميح: نقطة واحدة.'],
  [({ paragraph }) => paragraph(3), 'Paragraph 3', 'الفقرة ٣'],
  [({ section }) => section('12'), 'Section 12', 'القسم ١٢'],
  [({ section }) => section('preamble'), 'Preamble', 'الديباجة'],
];

for (const [say, en, ar] of rows) {
  test(`says “${en}”`, () => {
    assert.equal(say(words.en), en);
    assert.equal(say(words.ar), ar);
  });
}

/** All words of a surface, what is made with names and numbers left out. */
const fixed = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(fixed) : [];

for (const [lang, surface] of Object.entries(words)) {
  test(`${lang}: words on buttons are short, calm and each its own`, () => {
    // The one sentence among them is told apart: it is the same as where a whole answer is several.
    const { ambiguous, ...buttons } = surface;
    assert.match(ambiguous, /^\S.*\.$/);
    const said = fixed(buttons);
    assert.ok(said.length > 20);
    assert.equal(new Set(said).size, said.length);
    for (const word of said) {
      assert.match(word, /^\S.*\S$/);
      assert.doesNotMatch(word, lang === 'ar' ? /[!A-Za-z]|\s\s/ : /!|\s\s/, word);
      assert.ok(word.length <= 70, word);
    }
  });

  test(`${lang}: certainty has three steps`, () => assert.equal(new Set(surface.certainty.steps).size, 3));
}
