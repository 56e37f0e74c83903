import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all } from '../../src/phrases/all.ts';
import { closest, languages } from '../../src/phrases/languages.ts';
import { matchLang } from '../../src/phrases/match-lang.ts';
import { textIn } from '../../src/phrases/text-in.ts';

const wanted: readonly (readonly [lang: string, closest: string])[] = [
  ['en', 'en'],
  ['ar', 'ar'],
  ['ar-EG', 'ar'],
  ['AR-eg', 'ar'],
  ['ar-Arab-EG-u-nu-latn', 'ar'],
  ['en-GB', 'en'],
  ['arz', 'en'],
  ['tr', 'en'],
  ['', 'en'],
  ['-', 'en'],
];

for (const [lang, found] of wanted) {
  test(`closest to “${lang}” is ${found}`, () => assert.equal(closest(lang), found));
}

const matches: readonly (readonly [lang: string, have: readonly string[], found: string | undefined])[] = [
  ['pt', ['en', 'pt-BR'], 'pt-BR'],
  ['pt-PT', ['pt-BR', 'pt'], 'pt'],
  ['pt-PT', ['pt-BR'], undefined],
  ['en-x-plain', ['en'], 'en'],
  ['en', ['enm'], undefined],
  ['', ['en'], undefined],
];

for (const [lang, have, found] of matches) {
  test(`“${lang}” among ${have.join()} finds ${found}`, () => assert.equal(matchLang(lang, have), found));
}

test('reads no words from an object’s own machinery', () => {
  assert.equal(textIn({ en: 'words' }, 'constructor'), 'words');
  assert.equal(textIn({}, 'toString'), '');
});

test('pages and Node have the same words of each language', async () => {
  assert.deepEqual(Object.keys(languages), Object.keys(all));
  for (const lang of ['en', 'ar'] as const) {
    const { lexicon, quiz, telling: told, answering } = await languages[lang]();
    const { telling, verdict } = await told();
    assert.deepEqual([{ ...lexicon, ...telling, ...(await answering()).naming }, { ...quiz, ...verdict }], [all[lang].lexicon, all[lang].quiz]);
  }
  assert.deepEqual([all.en.lexicon.lang, all.en.lexicon.dir], ['en', 'ltr']);
  assert.deepEqual([all.ar.lexicon.lang, all.ar.lexicon.dir], ['ar', 'rtl']);
});
