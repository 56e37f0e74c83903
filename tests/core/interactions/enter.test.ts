import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chance } from '../../../src/core/interactions/chance.ts';
import { assembleEnter, assembleEnterYear } from '../../../src/core/interactions/enter.ts';
import { readEntry, scoreEnter } from '../../../src/core/interactions/score-enter.ts';
import type { NamesOf, Reads } from '../../../src/core/item.ts';
import type { Edtf, Label } from '../../../src/core/label.ts';
import { aCalendar, aCountry, aVocabulary, theseNames } from '../../support/names.ts';

/** A year is read without any. */
const noNames: NamesOf = () => assert.fail('asked for names');

const item = Object.freeze(
  assembleEnterYear(
    { form: 'dated', kind: 'year', level: 'remember', topic: 'instruments', stem: { form: 'dated', about: [] } },
    '2009' as Edtf,
    1874,
    { fact: 'secret', why: 'dated', about: [], cites: [] },
    0.6,
  ),
);

const typed = (text: string) => scoreEnter(item, { ask: 'enter', text, lang: 'en' }, noNames);

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
  ['\u200f\u2060', 'empty'],
  ['🙂', 'empty'],
  ['²', 'not-a-year'],
  ['2'.repeat(10_000), 'not-a-year'],
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
  assert.deepEqual(scoreEnter(item, { ask: 'choose', ids: ['a'] }, noNames), { type: 'unready', why: 'wrong-shape' });
});

test('keeps the year and the fact out of the view', () => {
  assert.doesNotMatch(JSON.stringify(item.view), /2009|secret/);
});

test('a number that is the year itself is no near miss', () => {
  const same = assembleEnterYear({ form: 'dated', kind: 'year', level: 'remember', topic: 'instruments', stem: { form: 'dated', about: [] } }, '2009' as Edtf, 2009, { fact: 'f', why: 'dated', about: [], cites: [] }, 0.6);
  assert.deepEqual(same.key.ask === 'enter' && same.key.near, []);
});

const head = { form: 'signed', kind: 'short-answer', level: 'remember', topic: 'signatories', stem: { form: 'signed', about: [] } } as const;
const rationale = { fact: 'told', why: 'on-list', about: [], cites: [] } as const;

const assembled = (reads: Reads, right: Label) =>
  assembleEnter(head, reads, right, { rationale, facts: ['tested', 'told'], hints: [{ hint: 'first-letters', about: [right] }], difficulty: 0.5 });

const names = theseNames({
  country: aVocabulary({ SE: ['Sweden'], CH: ['Switzerland', 'the Swiss'], KR: ['South Korea'], KP: ['North Korea'] }, { ambiguous: ['Korea'], articles: ['the'] }),
  instrument: aVocabulary({ R: ['Resolution 1874', '1874'] }),
  date: aCalendar({ order: 'unclear' }),
});
const date = (edtf: string): Label => ({ say: 'date', date: edtf as Edtf });
const country: Reads = { reads: 'name', names: 'country' };
const day: Reads = { reads: 'date', precision: 'day' };
const month: Reads = { reads: 'date', precision: 'month' };

test('an item says no more than how it is read', () => {
  const made = assembled(country, aCountry('SE'));
  assert.deepEqual(made.view, { id: '', ...head, hints: 1, ask: 'enter', reads: 'name', names: 'country' });
  assert.deepEqual(made.key, { ask: 'enter', right: aCountry('SE'), near: [] });
  assert.deepEqual([made.parts, made.tells, made.rationale], [{ '': ['tested', 'told'] }, ['tested', 'told'], [rationale]]);
  assert.equal(made.difficulty, 0.5);
});

test('the finer what is typed, the less a guess is worth', () => {
  const chances = [{ reads: 'year' } as const, country, month, day].map((reads) => chance(assembled(reads, aCountry('SE')).view));
  assert.deepEqual(chances, [1 / 50, 1 / 193, 1 / 600, 1 / 18_250]);
});

test('an item that names no facts tests that of its rationale', () => {
  const made = assembleEnter(head, country, aCountry('SE'), { rationale, difficulty: 0 });
  assert.deepEqual([made.parts, made.tells, made.hints, made.view.hints], [{ '': ['told'] }, ['told'], [], 0]);
});

const scored: readonly (readonly [reads: Reads, right: Label, text: string, earned: number, meant?: Label])[] = [
  [country, aCountry('SE'), 'sweden', 1, aCountry('SE')],
  [country, aCountry('SE'), 'Swedden', 1, aCountry('SE')],
  [country, aCountry('SE'), 'the Swiss', 0, aCountry('CH')],
  [country, aCountry('SE'), 'Atlantis', 0],
  [country, aCountry('SE'), 'سوید', 0],
  [{ reads: 'name', names: 'instrument' }, aCountry('R'), '١٨٧٤', 1, aCountry('R')],
  [day, date('2024-01-09'), '2024-01-09', 1, date('2024-01-09')],
  [day, date('2024-01-09'), '٩ january ２０２４', 1, date('2024-01-09')],
  [day, date('2024-01-09'), '10 january 2024', 0, date('2024-01-10')],
  [month, date('2024-01'), '2024-01', 1, date('2024-01')],
  [month, date('2024-01'), '9 january 2024', 1, date('2024-01')],
];

for (const [reads, right, text, earned, meant] of scored) {
  test(`scores ${JSON.stringify(text)}: ${earned}, and says what it meant`, () => {
    assert.deepEqual(scoreEnter(assembled(reads, right), { ask: 'enter', text, lang: 'en' }, names), {
      type: 'scored',
      earned,
      possible: 1,
      parts: [{ part: '', facts: ['tested', 'told'], earned, possible: 1, ...(meant === undefined ? {} : { meant }) }],
    });
  });
}

const unready: readonly (readonly [reads: Reads, text: string, why: string])[] = [
  [country, '', 'empty'],
  [country, '\u200b \u2066', 'empty'],
  [country, '🙂', 'empty'],
  [country, '\ud800', 'empty'],
  [country, ' '.repeat(10_000), 'empty'],
  [country, 'Korea', 'ambiguous'],
  [country, 'a'.repeat(10_000), 'wrong-shape'],
  [country, 'ﷺ'.repeat(10_000), 'wrong-shape'],
  [day, '', 'empty'],
  [day, '2024-02-30', 'not-a-date'],
  [day, '2024', 'incomplete'],
  [day, '3/4/2024', 'ambiguous'],
  [day, '0999-01-01', 'out-of-range'],
  [day, '3000-01-01', 'out-of-range'],
  [day, '9'.repeat(10_000), 'not-a-date'],
  [month, '2024', 'incomplete'],
];

for (const [reads, text, why] of unready) {
  test(`is not ready to judge ${JSON.stringify(text.slice(0, 20))} as ${reads.reads}: ${why}`, () => {
    const right = reads.reads === 'name' ? aCountry('SE') : date('2024-01-09');
    assert.deepEqual(scoreEnter(assembled(reads, right), { ask: 'enter', text, lang: 'en' }, names), { type: 'unready', why });
  });
}

test('the language of the answer picks the names', () => {
  const asked: string[] = [];
  const noting: NamesOf = (sort, lang) => (asked.push(`${sort} ${lang}`), names(sort, lang));
  scoreEnter(assembled(country, aCountry('SE')), { ask: 'enter', text: 'x', lang: 'ar' }, noting);
  scoreEnter(assembled(day, date('2024-01-09')), { ask: 'enter', text: 'x', lang: 'fr' }, noting);
  assert.deepEqual(asked, ['country ar', 'date fr']);
});

test('any text is scored or answered with a word', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)));
  fc.assert(
    fc.property(text, fc.constantFrom<Reads>(country, day, month, { reads: 'year' }), (typedText, reads) => {
      const read = readEntry(reads, typedText, 'en', names);
      assert.ok(typeof read === 'string' || ['country', 'date'].includes(read.means.say));
    }),
  );
});
