import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleEnterYear } from '../../../src/core/interactions/enter.ts';
import { scoreEnter } from '../../../src/core/interactions/score-enter.ts';
import type { Edtf } from '../../../src/core/label.ts';

const item = Object.freeze(
  assembleEnterYear(
    { form: 'dated', kind: 'year', level: 'remember', topic: 'instruments', stem: { form: 'dated', about: [] } },
    '2009' as Edtf,
    1874,
    { fact: 'secret', why: 'dated', about: [], cites: [] },
    0.6,
  ),
);

const typed = (text: string) => scoreEnter(item, { ask: 'enter', text, lang: 'en' });

for (const [text, earned] of [
  ['2009', 1],
  [' 2009 ', 1],
  ['٢٠٠٩', 1],
  ['۲۰۰۹', 1],
  ['２００９', 1],
  ['\u200f2009\u200e', 1],
  ['2 009', 1],
  ['2006', 0],
  ['2010', 0],
] as const) {
  test(`scores ${JSON.stringify(text)}: ${earned}`, () => {
    assert.deepEqual(typed(text), { type: 'scored', earned, possible: 1, parts: [{ part: '', facts: ['secret'], earned, possible: 1 }] });
  });
}

for (const [text, why] of [
  ['', 'empty'],
  ['   ', 'empty'],
  ['1874', 'number-not-year'],
  ['١٨٧٤', 'number-not-year'],
  ['209', 'not-a-year'],
  ['20009', 'not-a-year'],
  ['two thousand nine', 'not-a-year'],
  ['-2009', 'not-a-year'],
  ['2009.0', 'not-a-year'],
  ['0999', 'out-of-range'],
  ['3000', 'out-of-range'],
] as const) {
  test(`is not ready to judge ${JSON.stringify(text)}: ${why}`, () => assert.deepEqual(typed(text), { type: 'unready', why }));
}

test('is not ready to judge a choice', () => {
  assert.deepEqual(scoreEnter(item, { ask: 'choose', ids: ['a'] }), { type: 'unready', why: 'wrong-shape' });
});

test('keeps the year and the fact out of the view', () => {
  assert.doesNotMatch(JSON.stringify(item.view), /2009|secret/);
});

test('a number that is the year itself is no near miss', () => {
  const same = assembleEnterYear({ form: 'dated', kind: 'year', level: 'remember', topic: 'instruments', stem: { form: 'dated', about: [] } }, '2009' as Edtf, 2009, { fact: 'f', why: 'dated', about: [], cites: [] }, 0.6);
  assert.deepEqual(same.key.ask === 'enter' && same.key.near, []);
});
