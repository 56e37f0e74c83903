import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openers } from '../../src/core/forms/openers.ts';
import { all } from '../../src/phrases/all.ts';
import { closest, languages } from '../../src/phrases/languages.ts';
import { matchLang } from '../../src/phrases/match-lang.ts';
import { textIn } from '../../src/phrases/text-in.ts';
import { views } from './asked.ts';

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
    const { stem: _, ...said } = { ...lexicon, ...telling, ...(await answering()).naming };
    const { stem: __, ...inNode } = all[lang].lexicon;
    assert.deepEqual([said, { ...quiz, ...verdict }], [inNode, all[lang].quiz]);
  }
  assert.deepEqual([all.en.lexicon.lang, all.en.lexicon.dir], ['en', 'ltr']);
  assert.deepEqual([all.ar.lexicon.lang, all.ar.lexicon.dir], ['ar', 'rtl']);
});

test('a page asks what a quiz opens with at once, and all else once its words are there, as Node does', async () => {
  for (const lang of ['en', 'ar'] as const) {
    const { lexicon, canAsk, askAll } = await languages[lang]();
    const early = views.filter(canAsk);
    assert.deepEqual(new Set(early.map(({ form, kind }) => `${form} ${kind}`)), new Set(openers.flatMap(({ form, kinds }) => kinds.map((kind) => `${form} ${kind}`))));
    for (const view of early) assert.equal(lexicon.stem(view), all[lang].lexicon.stem(view));
    const [late] = views.filter((view) => !canAsk(view));
    assert.throws(() => late && lexicon.stem(late), RangeError);
    await askAll();
    for (const view of views) assert.equal(lexicon.stem(view), all[lang].lexicon.stem(view));
    assert.ok(views.every(canAsk));
  }
});
