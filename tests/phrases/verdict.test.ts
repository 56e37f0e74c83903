import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Interaction } from '../../src/core/item.ts';
import { all } from '../../src/phrases/all.ts';

const partly: readonly (readonly [ask: Interaction, hits: number, of: number, en: string, ar: string])[] = [
  ['choose', 2, 3, '2 of 3 right.', '٢ من ٣ صحيح.'],
  ['order', 4, 6, '4 of 6 pairs in the right order.', 'الأزواج المرتّبة ترتيبًا صحيحًا: ٤ من ٦.'],
  ['match', 2, 3, '2 of 3 pairs right.', 'الأزواج الصحيحة: ٢ من ٣.'],
  ['group', 1, 5, '1 of 5 in the right group.', 'في المجموعة الصحيحة: ١ من ٥.'],
  ['list', 3, 8, '3 of 8 named.', 'الأسماء المذكورة: ٣ من ٨.'],
];

for (const [ask, hits, of, en, ar] of partly) {
  test(`tells what is right in ${ask}: “${en}”`, () => {
    assert.equal(all.en.quiz.partly(ask, hits, of), en);
    assert.equal(all.ar.quiz.partly(ask, hits, of), ar);
  });
}

const taken: readonly (readonly [wrong: number, points: number, en: string, ar: string])[] = [
  [1, 1, 'One wrong takes one off: 1 point.', 'كل اختيار خاطئ يُنقص واحدًا: نقطة واحدة.'],
  [2, 0, 'Two wrong take two off: 0 points.', 'كل اختيار خاطئ يُنقص واحدًا: ٠ نقطة.'],
  [1, 2, 'One wrong takes one off: 2 points.', 'كل اختيار خاطئ يُنقص واحدًا: نقطتان.'],
];

for (const [wrong, points, en, ar] of taken) {
  test(`says the mark: “${en}”`, () => {
    assert.equal(all.en.quiz.takesOff(wrong, points), en);
    assert.equal(all.ar.quiz.takesOff(wrong, points), ar);
  });
}

const marks: readonly (readonly [points: number, en: string, ar: string])[] = [
  [0, '0 points.', '٠ نقطة.'],
  [1 / 3, '0.3 points.', '٠٫٣ نقطة.'],
  [0.5, '0.5 points.', '٠٫٥ نقطة.'],
  [1, '1 point.', 'نقطة واحدة.'],
  [1.5, '1.5 points.', '١٫٥ نقطة.'],
  [2, '2 points.', 'نقطتان.'],
  [3, '3 points.', '٣ نقاط.'],
  [11, '11 points.', '١١ نقطة.'],
];

for (const [points, en, ar] of marks) {
  test(`says ${en}`, () => {
    assert.equal(all.en.quiz.points(points), en);
    assert.equal(all.ar.quiz.points(points), ar);
  });
}

test('says how a name was read, and where a thing belongs', () => {
  assert.equal(all.en.quiz.readAs('Türkiye'), 'Read as: Türkiye.');
  assert.equal(all.ar.quiz.readAs('تركيا'), 'قُرئ على أنه: تركيا.');
  assert.equal(all.en.quiz.marks.belongs('2009'), 'Its place: 2009');
  assert.equal(all.ar.quiz.marks.belongs('٢٠٠٩'), 'المكان الصحيح: ٢٠٠٩');
});
