import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chance } from '../../../src/core/interactions/chance.ts';
import { assembleList, TRIES } from '../../../src/core/interactions/list.ts';
import { scoreList } from '../../../src/core/interactions/score-list.ts';
import { aCountry, aVocabulary, theseNames } from '../../support/names.ts';

const CODES = ['DK', 'FI', 'IS', 'NO'];

const head = { form: 'signed', kind: 'recall', level: 'remember', topic: 'signatories', stem: { form: 'signed', about: [] } } as const;
const rationaleOf = (code: string) => ({ fact: `f/${code}`, why: 'on-list', about: [aCountry(code)], cites: [] }) as const;

const item = assembleList(
  head,
  'country',
  CODES.map((code) => ({ label: aCountry(code), rationale: rationaleOf(code), ...(code === 'NO' ? { facts: ['f/NO', 'g/NO'] } : {}) })),
  [{ hint: 'first-letters', about: CODES.map(aCountry) }],
  0.7,
);

const names = theseNames({
  country: aVocabulary(
    { DK: ['Denmark'], FI: ['Finland', 'Suomi'], IS: ['Iceland'], IE: ['Ireland'], NO: ['Norway', 'Kingdom of Norway'], KR: ['South Korea'] },
    { ambiguous: ['Korea'], articles: ['the'] },
  ),
});

const scored = (texts: readonly string[], partial = true) => scoreList(item, { ask: 'list', texts, lang: 'en' }, { partial }, names);

test('an item says how many there are, and keeps which they are', () => {
  assert.deepEqual(item.view, { id: '', ...head, hints: 1, ask: 'list', names: 'country', of: 4 });
  assert.deepEqual(item.key, { ask: 'list', right: CODES.map(aCountry) });
  assert.deepEqual(item.parts, { 0: ['f/DK'], 1: ['f/FI'], 2: ['f/IS'], 3: ['f/NO', 'g/NO'] });
  assert.deepEqual(item.tells, ['f/DK', 'f/FI', 'f/IS', 'f/NO', 'g/NO']);
  assert.deepEqual(item.rationale, CODES.map((code, index) => ({ ...rationaleOf(code), option: String(index) })));
  assert.ok(chance(item.view) > 0 && chance(item.view) < 0.1);
});

const rows: readonly (readonly [texts: readonly string[], hits: readonly number[]])[] = [
  [['Denmark'], [0]],
  [['norway', 'SUOMI'], [1, 3]],
  [['Denmark', 'Finland', 'Iceland', 'Norway'], [0, 1, 2, 3]],
  [['Norwai', 'Fineland'], [1, 3]],
  // The same one, written in two ways.
  [['Norway', 'Kingdom of Norway', 'NORWAY', ' norway '], [3]],
  // Wrong and unknown names take nothing off.
  [['Ireland', 'Atlantis', 'Norway', 'x'], [3]],
  [['Denmark', 'Finland', 'Iceland', 'Norway', 'Ireland'], [0, 1, 2, 3]],
  [['Ireland'], []],
  [['Atlantis'], []],
  [['', ' ', '🙂', 'Norway', '\u200b'], [3]],
];

for (const [texts, hits] of rows) {
  test(`${JSON.stringify(texts)}: ${hits.length} of 4`, () => {
    const parts = CODES.map((code, index) => ({
      part: String(index),
      facts: item.parts[index] ?? [],
      earned: hits.includes(index) ? 0.25 : 0,
      possible: 0.25,
      ...(hits.includes(index) ? { meant: aCountry(code) } : {}),
    }));
    assert.deepEqual(scored(texts), { type: 'scored', earned: hits.length / 4, possible: 1, parts });
    assert.deepEqual(scored(texts, false), { type: 'scored', earned: hits.length === 4 ? 1 : 0, possible: 1, parts });
  });
}

for (const [texts, why] of [
  [[], 'empty'],
  [['', '  ', '\u2060', '🙂'], 'empty'],
  [['Norway', 'Korea'], 'ambiguous'],
  // As near to Iceland as to Ireland.
  [['Iseland', 'Ixeland'], 'ambiguous'],
  [['x'.repeat(10_000)], 'wrong-shape'],
  [['Norway', ' '.repeat(300) + 'Denmark'], 'wrong-shape'],
  [Array.from({ length: TRIES * 4 + 1 }, () => 'Norway'), 'wrong-shape'],
  [Array.from({ length: 10_000 }, (_, index) => `name ${index}`), 'wrong-shape'],
] as const) {
  test(`is not ready to judge ${JSON.stringify(texts).slice(0, 40)}: ${why}`, () => assert.deepEqual(scored(texts), { type: 'unready', why }));
}

test('as many as may be tried are scored', () => {
  const many = Array.from({ length: TRIES * 4 }, () => 'Norway');
  assert.equal(scored(many).type, 'scored');
  assert.equal(scored([...many, '', ' ']).type, 'scored');
});

test('is not ready to judge a typed answer', () => {
  assert.deepEqual(scoreList(item, { ask: 'enter', text: 'Norway', lang: 'en' }, { partial: true }, names), { type: 'unready', why: 'wrong-shape' });
});

test('naming more never earns less, nor more than all', () => {
  const text = fc.constantFrom('Denmark', 'Suomi', 'finland', 'Iceland', 'Norway', 'Ireland', 'Atlantis', '', '🙂', '\ud800', 'x');
  fc.assert(
    fc.property(fc.array(text, { maxLength: 11 }), text, fc.boolean(), (texts, another, partial) => {
      const [before, after] = [scored(texts, partial), scored([...texts, another], partial)];
      if (before.type === 'unready' || after.type === 'unready') {
        assert.equal(before.type === 'unready' && before.why, 'empty');
        return;
      }
      assert.ok(after.earned >= before.earned && after.earned <= 1);
      assert.equal(after.parts.reduce((sum, { earned }) => sum + earned, 0) === 1, after.earned === 1);
    }),
  );
});

test('when time is up, a name of two meanings counts as none, and the others as they are', () => {
  const standing = scoreList(item, { ask: 'list', texts: ['Korea', 'Norway'], lang: 'en' }, { partial: true, standing: true }, names);
  assert.deepEqual(standing.type === 'scored' && standing.earned, 1 / 4);
});
