import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closest } from '../../src/phrases/languages.ts';
import { paper } from '../../src/phrases/paper.ts';

const words = { en: await paper.en(), ar: await paper.ar() };

const letters: readonly (readonly [index: number, en: string, ar: string])[] = [
  [0, 'A', 'أ'],
  [1, 'B', 'ب'],
  // Alone it would be taken for the digit five.
  [4, 'E', 'هـ'],
  [7, 'H', 'ح'],
  [25, 'Z', 'ض'],
  [30, '31', '٣١'],
];

for (const [index, en, ar] of letters) {
  test(`letters place ${index} as ${en}`, () => assert.deepEqual([words.en.letter(index), words.ar.letter(index)], [en, ar]));
}

for (const lang of ['en', 'ar'] as const) {
  const { print, name, date, how, letter, code, scan, answers } = words[lang];

  test(`${lang}: calm words in the language’s own letters and digits`, () => {
    assert.equal(closest(lang), lang);
    for (const line of [print, name, date, ...Object.values(how), code, scan, answers]) assert.doesNotMatch(line, lang === 'ar' ? /[!A-Za-z0-9]|\s\s/ : /!|\s\s/, line);
  });

  test(`${lang}: no two places have one letter`, () => {
    const all = Array.from({ length: 60 }, (_, index) => letter(index));
    assert.equal(new Set(all).size, all.length);
  });
}
