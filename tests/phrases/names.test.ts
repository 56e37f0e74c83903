import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { NameSort } from '../../src/core/item.ts';
import type { Lang, Label } from '../../src/core/label.ts';
import { folding } from '../../src/core/text/fold.ts';
import { readDate } from '../../src/core/text/read-date.ts';
import { nameReader, type Meaning } from '../../src/core/text/read-name.ts';
import { all } from '../../src/phrases/all.ts';
import { closest, type Language } from '../../src/phrases/languages.ts';
import { namesOf } from '../../src/phrases/vocabulary.ts';
import { aStatement, day, text } from '../support/a-statement.ts';

const require = createRequire(import.meta.url);
const LANGUAGES: readonly Language[] = ['en', 'ar'];

const whole = aStatement();
const statement = aStatement({
  signatories: {
    ...whole.signatories,
    list: whole.signatories.list.map((one) =>
      one.country === 'FR' ? { ...one, aliases: { en: ['Gaul'], ar: ['بلاد الغال'], de: ['Frankenland'] } } : one.id === 'union' ? { ...one, aliases: { en: ['CU'] } } : one,
    ),
    later: whole.signatories.later.map((one) => ({ ...one, aliases: { en: ['Lusitania'] } })),
  },
  instruments: whole.instruments.map((one) => ({ ...one, aliases: { en: [`UNSCR ${one.number}`], ar: [`القرار ${one.number}`] } })),
  pools: {
    ...whole.pools,
    instruments: [
      ...whole.pools.instruments,
      { ...whole.instruments[0]!, id: 'other', name: text('Another resolution'), date: day('1999'), number: 1520 },
      { ...whole.instruments[0]!, id: 'accord', name: text('Harbour Accord', 'اتفاق المرفأ'), number: undefined! },
    ].map(({ number, ...one }) => (number === undefined ? one : { ...one, number })),
  },
});
const names = namesOf(statement, (lang) => all[closest(lang)].lexicon);
const read = (lang: Lang, typed: string, sort: NameSort = 'country'): Meaning => nameReader(names(sort, lang))(typed);
const country = (code: string): Label => ({ say: 'country', code });

const rows: readonly (readonly [lang: Lang, code: string, ...typed: readonly string[]])[] = [
  ['en', 'KR', 'South Korea', 'Republic of Korea', 'the Republic of Korea', 'ROK', 'S. Korea', 'south  korea', 'SouthKorea', 'South Koria'],
  ['en', 'KP', 'North Korea', 'DPRK', 'D.P.R.K.', 'Democratic People’s Republic of Korea', "Democratic People's Republic of Korea", 'N. Korea'],
  ['en', 'US', 'USA', 'U.S.', 'the US', 'America', 'the United States', 'United States of America', 'UnitedStates', 'Unted States'],
  ['en', 'GB', 'UK', 'the U.K.', 'Britain', 'Great Britain', 'united kingdom', 'United Kingdom of Great Britain and Northern Ireland'],
  ['en', 'CZ', 'Czechia', 'Czech Republic', 'the Czech Republic', 'Chechia'],
  ['en', 'TR', 'Türkiye', 'Turkiye', 'Turkey', 'turkey'],
  ['en', 'NL', 'Netherlands', 'the Netherlands', 'Holland', 'Kingdom of the Netherlands'],
  ['en', 'CI', 'Côte d’Ivoire', 'Cote d Ivoire', 'Ivory Coast'],
  ['en', 'BA', 'Bosnia and Herzegovina', 'Bosnia & Herzegovina', 'Bosnia-Herzegovina', 'Bosnia'],
  ['en', 'CD', 'DRC', 'DR Congo', 'Democratic Republic of Congo', 'Congo-Kinshasa'],
  ['en', 'CG', 'Republic of Congo', 'Congo Brazzaville'],
  ['en', 'GN', 'Guinea', 'guinee'],
  ['en', 'GW', 'Guinea Bissau'],
  ['en', 'GQ', 'Equatorial Guinea'],
  ['en', 'SV', 'El Salvador'],
  ['en', 'VN', 'Viet Nam', 'Vietnam'],
  ['en', 'LC', 'St. Lucia', 'Saint Lucia'],
  ['en', 'GM', 'the Gambia'],
  ['en', 'ZM', 'Zambia'],
  ['en', 'FR', 'Gaul', 'Franse'],
  ['en', 'PT', 'Lusitania'],
  ['en-GB', 'PT', 'Portugal'],
  ['fr', 'SE', 'Sweden'],
  ['ar', 'KR', 'كوريا الجنوبية', 'جمهورية كوريا', 'كوريا الجنوبيه'],
  ['ar', 'KP', 'كوريا الشمالية', 'جمهورية كوريا الشعبية الديمقراطية'],
  ['ar', 'US', 'الولايات المتحدة', 'الولايات المتحدة الأمريكية', 'الولايات المتحدة الاميركية', 'أمريكا', 'اميركا'],
  ['ar', 'GB', 'المملكة المتحدة', 'بريطانيا', 'بريطانيا العظمى'],
  ['ar', 'CZ', 'التشيك', 'جمهورية التشيك', 'تشيكيا'],
  ['ar', 'TR', 'تركيا'],
  ['ar', 'NL', 'هولندا', 'الأراضي المنخفضة'],
  ['ar', 'HU', 'هنغاريا', 'المجر'],
  ['ar', 'DE', 'ألمانيا', 'المانيا', 'أَلمانيا'],
  ['ar', 'IQ', 'العراق', 'عراق'],
  ['ar', 'SY', 'سوريا', 'سورية', 'سوريه'],
  ['ar', 'SA', 'السعودية', 'المملكة العربية السعودية'],
  ['ar', 'OM', 'عُمان', 'عمان', 'سلطنة عُمان'],
  ['ar', 'BA', 'البوسنة والهرسك', 'البوسنة و الهرسك', 'البوسنة'],
  ['ar', 'NE', 'النيجر'],
  ['ar', 'NG', 'نيجيريا', 'نيجريا'],
  ['ar', 'CL', 'تشيلي', 'شيلي'],
  ['ar', 'FR', 'بلاد الغال', 'فرنسا'],
  ['ar-EG', 'MA', 'المغرب'],
];

for (const [lang, code, ...typed] of rows) {
  test(`${lang}: ${typed.join(', ')} mean ${code}`, () => {
    for (const name of typed) assert.deepEqual(read(lang, name), { means: country(code) }, name);
  });
}

for (const [lang, meaning, ...typed] of [
  ['en', 'ambiguous', 'Korea', 'the Korea', 'korea', 'Congo', 'the Congo', 'Conga', 'Austrlia', 'Nigera'],
  ['ar', 'ambiguous', 'كوريا', 'الكوريا', 'الكونغو', 'كونغو'],
  ['en', 'unknown', 'Kongo', 'England', 'Scotland', 'European Union', 'Frankenland', 'Iram', 'Europe', 'CU', 'فرنسا'],
  ['ar', 'unknown', 'إنجلترا', 'الاتحاد الأوروبي', 'France', 'أوروبا'],
] as const) {
  test(`${lang}: ${typed.join(', ')} are ${meaning}`, () => {
    for (const name of typed) assert.equal(read(lang, name), meaning, name);
  });
}

const instruments: readonly (readonly [lang: Lang, typed: string, means: string])[] = [
  ['en', 'Resolution 1501', 'Resolution 1501'],
  ['en', 'unscr 1501', 'Resolution 1501'],
  ['en', '1501', 'Resolution 1501'],
  ['en', '١٥٠١', 'Resolution 1501'],
  ['en', 'Resolutoin 1502', 'Resolution 1502'],
  ['en', 'Resolution 1510', 'Resolution 1510'],
  ['en', 'the Harbor Accord', 'Harbour Accord'],
  ['ar', 'القرار ١٥٠١', 'Resolution 1501'],
  ['ar', 'قرار 1501', 'Resolution 1501'],
  ['ar', 'اتفاق المرفا', 'Harbour Accord'],
  ['en', 'Resolution 1503', 'unknown'],
  ['en', '1503', 'unknown'],
  ['en', 'Korea', 'unknown'],
  // Two have that number.
  ['en', '1520', 'ambiguous'],
];

for (const [lang, typed, means] of instruments) {
  test(`${lang}: “${typed}” is ${means}`, () => {
    const meaning = read(lang, typed, 'instrument');
    assert.equal(typeof meaning === 'string' ? meaning : meaning.means.say === 'text' && meaning.means.text['en'], means);
  });
}

test('an author’s alias for two countries means neither', () => {
  const shared = aStatement({
    signatories: { ...whole.signatories, list: whole.signatories.list.map((one) => (one.country === 'FR' || one.country === 'DE' ? { ...one, aliases: { en: ['Neighbours'] } } : one)) },
  });
  assert.equal(nameReader(namesOf(shared, () => all.en.lexicon)('country', 'en'))('neighbours'), 'ambiguous');
});

test('an author cannot make Korea mean one of two', () => {
  const sly = aStatement({
    signatories: { ...whole.signatories, list: [{ id: 'kr', kind: 'state', country: 'KR', aliases: { en: ['Korea'] }, cites: [{ source: 'paper' }] }] },
  });
  assert.equal(nameReader(namesOf(sly, () => all.en.lexicon)('country', 'en'))('Korea'), 'ambiguous');
});

for (const lang of LANGUAGES) {
  const vocabulary = names('country', lang);
  const reader = nameReader(vocabulary);
  const fold = folding(vocabulary.articles);

  test(`${lang}: every name of every country means it`, () => {
    assert.ok(vocabulary.entries.length > 190);
    for (const { label, names: forms } of vocabulary.entries) {
      for (const form of forms) assert.deepEqual(reader(form), { means: label }, form);
      assert.equal(forms[0], all[lang].lexicon.say(label));
    }
  });

  test(`${lang}: no name is written twice, accents and articles apart`, () => {
    for (const { names: forms } of vocabulary.entries) {
      assert.equal(new Set(forms.map(fold)).size, forms.length, forms.join(', '));
      assert.ok(!forms.some((form) => form !== form.trim() || form === ''));
    }
  });

  test(`${lang}: a slip in a country’s name never means another country`, () => {
    const written = new Map(vocabulary.entries.flatMap(({ label, names: forms }) => forms.map((form) => [fold(form), label] as const)));
    for (const { label, names: [name = ''] } of vocabulary.entries) {
      for (const slip of slips(folding([])(name))) {
        const meaning = reader(slip);
        // What is written as another country's name is that country.
        if (typeof meaning === 'object' && meaning.means !== label) assert.equal(written.get(fold(slip)), meaning.means, `${name}, typed ${slip}`);
      }
    }
  });

  test(`${lang}: knows every name that CLDR has for a country`, () => {
    const { territories } = require(`cldr-localenames-full/main/${lang}/territories.json`).main[lang].localeDisplayNames;
    for (const [key, name] of Object.entries<string>(territories)) {
      const code = key.slice(0, 2);
      const known = vocabulary.entries.some(({ label }) => label.say === 'country' && label.code === code);
      if (known && /^[A-Z]{2}(-alt|$)/.test(key)) assert.deepEqual(reader(name), { means: country(code) }, name);
    }
  });
}

/** Every word one edit away, over the letters that its language is written in. */
function slips(folded: string): readonly string[] {
  const letters = [...folded];
  const alphabet = /\p{Script=Arabic}/u.test(folded) ? 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي' : 'abcdefghijklmnopqrstuvwxyz';
  return letters.flatMap((letter, at) => {
    const [before, after] = [letters.slice(0, at).join(''), letters.slice(at + 1).join('')];
    const next = letters[at + 1];
    return [
      before + after,
      ...[...alphabet].flatMap((other) => [before + other + after, before + other + letter + after]),
      ...(next === undefined ? [] : [before + next + letter + letters.slice(at + 2).join('')]),
    ];
  });
}

for (const [lang, first, second] of [
  ['en', 'Iran', 'Iraq'],
  ['en', 'Niger', 'Nigeria'],
  ['en', 'Austria', 'Australia'],
  ['en', 'Slovakia', 'Slovenia'],
  ['en', 'Mali', 'Malawi'],
  ['en', 'Gambia', 'Zambia'],
  ['en', 'Ireland', 'Iceland'],
  ['en', 'Dominica', 'Dominican Republic'],
  ['en', 'Mauritius', 'Mauritania'],
  ['en', 'North Korea', 'South Korea'],
  ['ar', 'إيران', 'العراق'],
  ['ar', 'النيجر', 'نيجيريا'],
  ['ar', 'النمسا', 'أستراليا'],
  ['ar', 'سلوفاكيا', 'سلوفينيا'],
  ['ar', 'مالي', 'ملاوي'],
  ['ar', 'غامبيا', 'زامبيا'],
  ['ar', 'كينيا', 'غينيا'],
  ['ar', 'ألمانيا', 'ألبانيا'],
  ['ar', 'أيرلندا', 'آيسلندا'],
  ['ar', 'هولندا', 'بولندا'],
] as const) {
  test(`${lang}: ${first} is not ${second}`, () => {
    const [a, b] = [read(lang, first), read(lang, second)];
    assert.ok(typeof a === 'object' && typeof b === 'object');
    assert.notDeepEqual(a, b);
  });
}

const dates: readonly (readonly [lang: Lang, typed: string, read: string])[] = [
  ['en', '9 January 2024', '2024-01-09'],
  ['en', 'Jan 9th, 2024', '2024-01-09'],
  ['en', 'on the 9th of Sept. 2024', '2024-09-09'],
  ['en', '3/4/2024', 'ambiguous'],
  ['en', '9 يناير 2024', 'not-a-date'],
  ['ar', '٩ يناير ٢٠٢٤', '2024-01-09'],
  ['ar', '9 كانون الثاني 2024', '2024-01-09'],
  ['ar', '٩ من كانون الأول سنة ٢٠٢٤', '2024-12-09'],
  ['ar', 'في يوم ٩ غشت ٢٠٢٤ م', '2024-08-09'],
  ['ar', '٩ جانفي ٢٠٢٤', '2024-01-09'],
  ['ar', '٣/٤/٢٠٢٤', '2024-04-03'],
  ['ar-EG', '٩ نيسان ٢٠٢٤', '2024-04-09'],
];

for (const [lang, typed, when] of dates) {
  test(`${lang}: “${typed}” is ${when}`, () => {
    assert.deepEqual(readDate(typed, 'day', names('date', lang)), /^\d/.test(when) ? { date: when } : when);
  });
}

for (const lang of LANGUAGES) {
  test(`${lang}: the date that it says is the date that it reads`, () => {
    const { lexicon } = all[lang];
    for (let month = 1; month <= 12; month++) {
      const date = day(`2024-${String(month).padStart(2, '0')}-09`);
      assert.deepEqual(readDate(lexicon.say({ say: 'date', date }), 'day', lexicon.calendar), { date });
    }
  });

  test(`${lang}: no word is two months`, () => {
    const { months, ignored } = all[lang].lexicon.calendar;
    const words = months.flat().map(folding(ignored));
    assert.equal(months.length, 12);
    assert.equal(new Set(words).size, words.length);
  });
}
