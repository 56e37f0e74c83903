import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Country } from '../../src/core/facts/fact.ts';
import { countries as arabic } from '../../src/phrases/ar/countries.ts';
import { countries as english } from '../../src/phrases/en/countries.ts';
import { world } from '../../src/world/countries.ts';

const place = (continent: string, subregion: string, unMember = true): Country => ({ unMember, subregion, continent });

const rows: readonly (readonly [code: string, country: Country, en: string, ar: string])[] = [
  ['FR', place('150', '155'), 'France', 'فرنسا'],
  ['CY', place('142', '145'), 'Cyprus', 'قبرص'],
  ['US', place('019', '021'), 'United States', 'الولايات المتحدة'],
  ['GT', place('019', '013'), 'Guatemala', 'غواتيمالا'],
  ['PW', place('009', '057'), 'Palau', 'بالاو'],
  ['ZA', place('002', '018'), 'South Africa', 'جنوب أفريقيا'],
  ['KR', place('142', '030'), 'South Korea', 'كوريا الجنوبية'],
  ['KP', place('142', '030'), 'North Korea', 'كوريا الشمالية'],
  ['GB', place('150', '154'), 'United Kingdom', 'المملكة المتحدة'],
  ['TR', place('142', '145'), 'Türkiye', 'تركيا'],
  ['CZ', place('150', '151'), 'Czechia', 'التشيك'],
  ['BA', place('150', '039'), 'Bosnia and Herzegovina', 'البوسنة والهرسك'],
  ['MM', place('142', '035'), 'Myanmar', 'ميانمار'],
  ['CD', place('002', '017'), 'Democratic Republic of the Congo', 'جمهورية الكونغو الديمقراطية'],
  ['CG', place('002', '017'), 'Republic of the Congo', 'جمهورية الكونغو'],
  ['FM', place('009', '057'), 'Micronesia', 'ميكرونيزيا'],
  ['LC', place('019', '029'), 'Saint Lucia', 'سانت لوسيا'],
  ['ZW', place('002', '014'), 'Zimbabwe', 'زيمبابوي'],
  ['XK', place('150', '039', false), 'Kosovo', 'كوسوفو'],
  ['PS', place('142', '145', false), 'Palestine', 'فلسطين'],
  ['TW', place('142', '030', false), 'Taiwan', 'تايوان'],
  ['VA', place('150', '039', false), 'Vatican City', 'الفاتيكان'],
];

for (const [code, country, en, ar] of rows) {
  test(`${code} is ${en}`, () => {
    assert.deepEqual(world.get(code), country);
    assert.equal(english.get(code), en);
    assert.equal(arabic.get(code), ar);
  });
}

test('193 are members of the United Nations, six are not', () => {
  const outside = [...world].filter(([, { unMember }]) => !unMember).map(([code]) => code);
  assert.equal(world.size - outside.length, 193);
  assert.deepEqual(outside.toSorted(), ['CK', 'NU', 'PS', 'TW', 'VA', 'XK']);
});

test('every continent is one of five', () => {
  const continents = new Set([...world.values()].map(({ continent }) => continent));
  assert.deepEqual([...continents].sort(), ['002', '009', '019', '142', '150']);
});

for (const [lang, names] of Object.entries({ en: english, ar: arabic })) {
  test(`${lang}: every state has a name of its own`, () => {
    assert.deepEqual([...names.keys()], [...world.keys()]);
    assert.equal(new Set(names.values()).size, world.size);
    for (const name of names.values()) {
      assert.match(name, lang === 'ar' ? /^[\p{Script=Arabic}\p{M} -]+$/u : /^\p{Lu}[\p{L}’ -]+$/u);
    }
  });
}
