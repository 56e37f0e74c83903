import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { folding, isBlank } from '../../../src/core/text/fold.ts';

const ENGLISH = ['the', 'and'];
const FRENCH = ['le', 'la', 'les', 'l', 'et'];
const GERMAN = ['der', 'die', 'das', 'und'];
const SPANISH = ['el', 'la', 'los', 'las', 'y'];
const PORTUGUESE = ['o', 'a', 'os', 'as', 'e'];
const ARABIC = ['ال-', 'وال-', 'و'];

/** Names in one row are one name. */
const same: readonly (readonly [articles: readonly string[], ...names: readonly string[]])[] = [
  [ENGLISH, 'Türkiye', 'turkiye', 'TÜRKİYE', 'Tu\u0308rkiye', ' Türkiye ', 'Türkı\u0307ye'],
  [ENGLISH, 'Netherlands', 'the Netherlands', 'The  Netherlands', 'Ｎｅｔｈｅｒｌａｎｄｓ', 'Nether\u00adlands', '\u202aNetherlands\u202c'],
  [ENGLISH, 'USA', 'U.S.A.', 'U. S. A.', 'the U.S.A', 'usa'],
  [ENGLISH, 'Guinea-Bissau', 'Guinea Bissau', 'guinea‑bissau', 'Guinea–Bissau'],
  [ENGLISH, 'Côte d’Ivoire', "Cote d'Ivoire", 'COTE D`IVOIRE', 'Coted’ivoire'],
  [ENGLISH, 'Trinidad and Tobago', 'Trinidad & Tobago', 'Trinidad Tobago'],
  [ENGLISH, 'Democratic Republic of the Congo', 'Democratic Republic of Congo'],
  [ENGLISH, 'Resolution 1874', 'RESOLUTION ١٨٧٤', 'Resolution １８７４', 'resolution-1874'],
  [FRENCH, 'États-Unis', 'les Etats-Unis', 'LES ÉTATS UNIS'],
  [FRENCH, 'L’Ukraine', "l'ukraine", 'Ukraine', 'l Ukraine'],
  [FRENCH, 'la Norvège', 'Norvege', 'NORVÈGE'],
  [FRENCH, 'Œuvre', 'oeuvre'],
  [GERMAN, 'die Vereinigten Staaten', 'Vereinigte\u0301n Staaten'],
  [GERMAN, 'Preußen', 'PREUSSEN', 'PREUẞEN'],
  [GERMAN, 'Österreich', 'Osterreich', 'O\u0308STERREICH'],
  [SPANISH, 'España', 'Espana', 'ESPAÑA'],
  [SPANISH, 'los Países Bajos', 'Paises bajos'],
  [SPANISH, 'El Salvador', 'Salvador'],
  [PORTUGUESE, 'os Estados Unidos', 'Estados Unidos'],
  [PORTUGUESE, 'São Tomé', 'Sao Tome'],
  [[], 'Łódź', 'Lodz'],
  [[], 'Færøerne', 'Faeroerne'],
  [[], 'Ísland Þingvellir Eyjafjörður', 'island thingvellir eyjafjordur'],
  [[], 'Ελλάς', 'ΕΛΛΑΣ', 'ελλασ'],
  [[], 'Ёлка', 'елка'],
  [ARABIC, 'ألمانيا', 'المانيا', 'أَلْمَانْيَا', 'ألمـــانيا'],
  [ARABIC, 'العراق', 'عراق', 'اَلعِراق', 'ٱلعراق'],
  [ARABIC, 'الولايات المتحدة', 'ولايات متحدة', 'الولايات المتحده'],
  [ARABIC, 'البوسنة والهرسك', 'البوسنه و الهرسك', 'بوسنة هرسك'],
  [ARABIC, 'إيران', 'ايران', 'أيران', 'ایران', 'ﺇﻳﺮﺍﻥ'],
  [ARABIC, 'كوريا', 'کوریا', 'كـوريا'],
  [ARABIC, 'موسى', 'موسي'],
  [[], '대한민국', '대한민국'.normalize('NFD'), '대한 민국'],
  [[], '韩国', ' 韩国 ', '韩·国'],
  [[], 'ｶﾞｰﾅ', 'ガーナ'],
];

for (const [articles, first = '', ...others] of same) {
  test(`${first} folds like ${others.join(', ')}`, () => {
    const fold = folding(articles);
    assert.notEqual(fold(first), '');
    for (const other of others) assert.equal(fold(other), fold(first), JSON.stringify(other));
  });
}

const apart: readonly (readonly [a: string, b: string])[] = [
  ['Iran', 'Iraq'],
  ['Mali', 'Malawi'],
  ['Resolution 1874', 'Resolution 1847'],
  ['भारत', 'भरत'],
  ['ガーナ', 'カーナ'],
  ['韩国', '朝鲜'],
  ['북한', '남한'],
  ['مالي', 'ملاوي'],
  ['theatre', 'atre'],
];

for (const [a, b] of apart) {
  test(`${a} does not fold like ${b}`, () => assert.notEqual(folding(ENGLISH)(a), folding(ENGLISH)(b)));
}

for (const [typed, folded] of [
  ['Saint Vincent and the Grenadines', 'saintvincentgrenadines'],
  ['الجزائر', 'جزائر'.normalize('NFD').replace(/\p{M}/gu, '')],
  ['ال', 'ال'],
  ['the', ''],
  ['🙂', ''],
  ['\ud800', ''],
  ['각', '\u1100\u1161\u11a8'],
] as const) {
  test(`folds ${JSON.stringify(typed)} to ${JSON.stringify(folded)}`, () => assert.equal(folding([...ENGLISH, ...ARABIC])(typed), folded));
}

for (const text of ['', '  \t\n', '\u200b\u200e\u2060\ufeff', '\u3164\u115f', '?', '🙂', '…', '\ud800', '\u061c']) {
  test(`${JSON.stringify(text)} is nothing to read`, () => assert.equal(isBlank(text), true));
}

for (const text of ['a', '٩', '한', 'ع', '\u200fx']) {
  test(`${JSON.stringify(text)} is something to read`, () => assert.equal(isBlank(text), false));
}

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom('the', 'and', 't', 'he', 'ال', 'ا', 'ل', 'و', ' ', '-', '\u0651', '\u0308', 'ß', 'ς', 'İ', 'ẞ', '한', '٣', '３', '\ud83d', '\u200f', '’')).map((parts) => parts.join('')),
);

test('folding what is folded changes nothing', () => {
  for (const articles of [[], [...ENGLISH, ...FRENCH, ...ARABIC]]) {
    const fold = folding(articles);
    fc.assert(fc.property(anything, (text) => assert.equal(fold(fold(text)), fold(text))), { numRuns: 2000 });
  }
});

test('every letter folds once and for all', () => {
  const fold = folding([]);
  for (let code = 0; code < 0x20000; code++) {
    const folded = fold(String.fromCodePoint(code));
    assert.equal(fold(folded), folded, code.toString(16));
  }
});

test('case, accents and what stands between letters make no difference', () => {
  const fold = folding(ENGLISH);
  const between = fc.constantFrom(' ', '-', '.', '’', "'", '\u00a0', '\u200f', '\u0301');
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), between, fc.nat(12), (word, filler, at) => {
      fc.pre(!ENGLISH.some((article) => word.includes(article)) && at > 0 && at < word.length);
      const broken = word.slice(0, at).toUpperCase() + filler + word.slice(at);
      fc.pre(!ENGLISH.some((article) => [word.slice(0, at), word.slice(at)].includes(article)));
      assert.equal(fold(broken), fold(word));
    }),
  );
});
