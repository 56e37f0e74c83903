import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hint } from '../../src/core/item.ts';
import { all } from '../../src/phrases/all.ts';
import { firstLetter } from '../../src/phrases/first-letter.ts';
import { world } from '../../src/world/countries.ts';
import { country, date, group, resolution, text } from './labels.ts';

const rows: readonly (readonly [hint: Hint, en: string, ar: string])[] = [
  [
    { hint: 'group', about: [group] },
    'The answer belongs to this group: Nordic countries.',
    'الجواب من هذه المجموعة: دول الشمال الأوروبي.',
  ],
  [
    { hint: 'years', about: [date('2000'), date('2009')] },
    'The answer lies in the years 2000 to 2009.',
    'الجواب في السنوات من ٢٠٠٠ إلى ٢٠٠٩.',
  ],
  [
    { hint: 'first-letters', about: [country('FR')] },
    'The name begins with the letter F.',
    'الحرف الأول، من دون «ال» التعريف: ف.',
  ],
  [
    { hint: 'first-letters', about: [country('AE')] },
    'The name begins with the letter U.',
    'الحرف الأول، من دون «ال» التعريف: ا.',
  ],
  [
    { hint: 'first-letters', about: ['DK', 'FI', 'IS', 'NO', 'SE'].map(country) },
    'The names begin with these letters: D, F, I, N and S.',
    'الحروف الأولى، من دون «ال» التعريف: د، ف، ا، ن، س.',
  ],
  [
    { hint: 'first-letters', about: ['OM', 'US', 'TJ', 'PS'].map(country) },
    'The names begin with these letters: …, U, T and P.',
    'الحروف الأولى، من دون «ال» التعريف: ع، …، …، ف.',
  ],
  [
    { hint: 'first-letters', about: [resolution] },
    'The name begins with the letter S.',
    'الحرف الأول، من دون «ال» التعريف: ق.',
  ],
];

for (const [hint, en, ar] of rows) {
  test(`hints “${en}”`, () => {
    assert.equal(all.en.lexicon.hint(hint), en);
    assert.equal(all.ar.lexicon.hint(hint), ar);
  });
}

const names: readonly (readonly [name: string, letter: string])[] = [
  ['France', 'F'],
  ['“Moon” mission', 'M'],
  ['\u00c5land', 'Å'],
  ['A\u030aland', 'Å'],
  ['1874', '1'],
  ['B', '…'],
  ['', '…'],
  ['…', '…'],
  ['أيرلندا', 'أ'],
  ['مُ', '…'],
];

for (const [name, letter] of names) {
  test(`of “${name}” the first letter is ${letter}`, () => assert.equal(firstLetter(name), letter));
}

test('no first letter is a whole name, and each is the beginning of its own', () => {
  for (const { lexicon } of Object.values(all)) {
    const frame = lexicon.hint({ hint: 'first-letters', about: [text('')] }).split('…');
    for (const code of world.keys()) {
      const name = lexicon.say(country(code));
      const hint = lexicon.hint({ hint: 'first-letters', about: [country(code)] });
      const letter = hint.slice(frame[0]?.length, -(frame[1]?.length ?? 0));
      assert.ok(!hint.includes(name), hint);
      assert.equal([...letter].length, 1, hint);
      const bare = name.replace(/^ال(?=..)/u, '').replace(/^[آأإ]/u, 'ا');
      assert.ok(letter === '…' || [name, bare].some((one) => one.startsWith(letter)), hint);
    }
  }
});

test('no letter singles out a member of the United Nations', () => {
  for (const { lexicon } of Object.values(all)) {
    const members = [...world].filter(([, { unMember }]) => unMember).map(([code]) => lexicon.hint({ hint: 'first-letters', about: [country(code)] }));
    for (const hint of members) assert.ok(members.filter((other) => other === hint).length > 1, hint);
  }
});

test('the article that half of the world begins with in Arabic is no hint', () => {
  const letters = [...world.keys()].map((code) => all.ar.lexicon.hint({ hint: 'first-letters', about: [country(code)] }).at(-2));
  assert.ok(letters.filter((letter) => letter === 'ا').length < letters.length / 5);
  assert.ok(new Set(letters).size >= 20);
});
