import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LONGEST, nameReader } from '../../../src/core/text/read-name.ts';
import { aCountry, aVocabulary } from '../../support/names.ts';

const english = aVocabulary(
  {
    AT: ['Austria'],
    AU: ['Australia'],
    CD: ['Democratic Republic of the Congo', 'DRC'],
    CG: ['Republic of the Congo'],
    GM: ['Gambia'],
    GN: ['Guinea'],
    IQ: ['Iraq'],
    IR: ['Iran', 'Islamic Republic of Iran'],
    KP: ['North Korea'],
    KR: ['South Korea', 'ROK'],
    NE: ['Niger'],
    NG: ['Nigeria'],
    TG: ['Togo'],
    TO: ['Tonga'],
    XA: ['Ruritania', 'Shared name'],
    XB: ['Syldavia', 'Shared name'],
    ZM: ['Zambia'],
    R1874: ['Resolution 1874', '1874'],
    R1847: ['Resolution 1847', '1847'],
  },
  { ambiguous: ['Korea', 'Congo'], articles: ['the'] },
);
const chinese = aVocabulary({ KR: ['韩国'], KP: ['朝鲜'], CN: ['中国'], BA: ['波斯尼亚和黑塞哥维那'] });
const korean = aVocabulary({ KR: ['대한민국', '한국'], KP: ['북한'], IR: ['이란'], IQ: ['이라크'], NO: ['노르웨이'], GH: ['가나'] });
const arabic = aVocabulary({ EG: ['مصر'], IR: ['إيران'], IQ: ['العراق'], KR: ['كوريا الجنوبية'], KP: ['كوريا الشمالية'] }, { ambiguous: ['كوريا'], articles: ['ال-'] });

const rows = [
  [english, 'iran', 'IR'],
  [english, 'the Republic of Congo', 'CG'],
  [english, 'Guinea', 'GN'],
  [english, 'South Koera', 'KR'],
  [english, 'Souht Korea', 'KR'],
  [english, 'Southkorea', 'KR'],
  [english, 'South Koreea', 'KR'],
  [english, 'Islamic Republik of Iran', 'IR'],
  // Two edits.
  [english, 'Sout Koreea', 'unknown'],
  // A name of four letters forgives nothing.
  [english, 'Iram', 'unknown'],
  [english, 'ROC', 'unknown'],
  [english, 'Tog', 'unknown'],
  // As near to two.
  [english, 'Austrlia', 'ambiguous'],
  [english, 'Nigera', 'ambiguous'],
  // The first letter is as written in one of them, or in none.
  [english, 'Gembia', 'GM'],
  [english, 'Bambia', 'unknown'],
  // A short name is not forgiven, and yet as near.
  [english, 'Tongo', 'ambiguous'],
  [english, 'Korea', 'ambiguous'],
  [english, 'the Korea', 'ambiguous'],
  [english, 'Koera', 'ambiguous'],
  [english, 'Congo', 'ambiguous'],
  [english, 'Shared name', 'ambiguous'],
  [english, 'Atlantis', 'unknown'],
  // Nothing is forgiven in digits.
  [english, '1874', 'R1874'],
  [english, '١٨٧٤', 'R1874'],
  [english, 'Resolution １８７４', 'R1874'],
  [english, 'Resolutoin 1874', 'R1874'],
  [english, 'Resolution 1784', 'unknown'],
  [english, 'Resolution 187', 'unknown'],
  [english, 'Resolution 18745', 'unknown'],
  [english, 'Resolution 1875', 'unknown'],
  [english, '1875', 'unknown'],
  [english, 'Resolution', 'unknown'],
  [english, '', 'unknown'],
  [english, '🙂', 'unknown'],
  [english, '\ud800\udfff\ud800', 'unknown'],
  [english, '\u202eiran\u202c', 'IR'],
  [english, 'constructor', 'unknown'],
  [chinese, '韩国', 'KR'],
  [chinese, '漢国', 'unknown'],
  [chinese, '波斯尼亚和黑塞哥唯那', 'BA'],
  // A jamo is a letter: one of six or more may be amiss.
  [korean, '대한민국', 'KR'],
  [korean, '대힌민국', 'KR'],
  [korean, '대한 민구', 'KR'],
  [korean, '한굮', 'KR'],
  [korean, '노르웨어', 'NO'],
  [korean, '노르위어', 'unknown'],
  [korean, '북한', 'KP'],
  [korean, '남한', 'unknown'],
  [korean, '이락', 'unknown'],
  [korean, '가너', 'unknown'],
  [arabic, 'عراق', 'IQ'],
  [arabic, 'ايرن', 'IR'],
  [arabic, 'مطر', 'unknown'],
  [arabic, 'كوريا', 'ambiguous'],
  [arabic, 'الكوريا', 'ambiguous'],
  [arabic, 'كوريا الجنوبيه', 'KR'],
  [arabic, 'كوريا جنوبية', 'KR'],
] as const;

for (const [vocabulary, typed, meant] of rows) {
  test(`${JSON.stringify(typed)} is ${meant}`, () => {
    assert.deepEqual(nameReader(vocabulary)(typed), meant === 'ambiguous' || meant === 'unknown' ? meant : { means: aCountry(meant) });
  });
}

test('what is longer than any name means nothing, and takes no time', () => {
  const read = nameReader(english);
  assert.equal(read(`Iran${' '.repeat(LONGEST)}`), 'unknown');
  const started = performance.now();
  for (const letter of ['a', '🙂', 'ﷺ', '한', '\ud800', 'ال ']) assert.equal(read(letter.repeat(10_000)), 'unknown');
  assert.ok(performance.now() - started < 1000);
});

const words = fc.uniqueArray(fc.stringMatching(/^[a-e]{1,7}[0-9]?$/), { minLength: 1, maxLength: 12 });

test('an entry’s own names mean it, whatever else there is', () => {
  fc.assert(
    fc.property(words, (names) => {
      const read = nameReader(aVocabulary(Object.fromEntries(names.map((name) => [`X${name}`, [name]]))));
      for (const name of names) assert.deepEqual(read(name), { means: aCountry(`X${name}`) });
    }),
  );
});

/** Every word that is one edit away. */
function edited(name: string): readonly string[] {
  const letters = [...name];
  return letters.flatMap((_, at) => {
    const [before, after] = [letters.slice(0, at).join(''), letters.slice(at + 1).join('')];
    const swapped = at + 1 < letters.length ? [`${before}${letters[at + 1]}${letters[at]}${letters.slice(at + 2).join('')}`] : [];
    return [`${before}${after}`, `${before}q${after}`, `${before}q${letters.slice(at).join('')}`, ...swapped];
  });
}

test('one edit of a long name below its first letter means it, another that it is, or what is as near; of a short one, never it by its nearness', () => {
  fc.assert(
    fc.property(words, (names) => {
      const read = nameReader(aVocabulary(Object.fromEntries(names.map((name) => [`X${name}`, [name]]))));
      for (const name of names) {
        const long = name.replace(/\d/g, '').length >= 5;
        for (const slip of edited(name).filter((word) => word !== '' && !names.includes(word))) {
          const meaning = read(slip);
          const sameDigits = slip.replace(/\D/g, '') === name.replace(/\D/g, '');
          if (long && sameDigits && slip[0] === name[0]) {
            if (meaning !== 'ambiguous') assert.deepEqual(meaning, { means: aCountry(`X${name}`) }, `${slip} for ${name} among ${names.join()}`);
          } else if (typeof meaning === 'object') {
            assert.notDeepEqual(meaning, { means: aCountry(`X${name}`) }, `${slip} for ${name}`);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('reads any string', () => {
  const read = nameReader(english);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes))), (text) => {
      const meaning = read(text);
      assert.ok(meaning === 'unknown' || meaning === 'ambiguous' || meaning.means.say === 'country');
    }),
    { numRuns: 2000 },
  );
});
