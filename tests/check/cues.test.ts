import assert from 'node:assert/strict';
import test from 'node:test';
import { measureCues, together } from '../../src/check/cues.ts';
import type { Quiz } from '../../src/core/compose/recipe.ts';
import type { Item } from '../../src/core/item.ts';
import type { Label } from '../../src/core/label.ts';
import { asItem, didSign, offList, onList, whichSigned, whoSigned } from '../support/an-item.ts';
import { plainLexicon } from '../support/plain-lexicon.ts';
import { howFar, inOrder, matched, onOrNot, slips } from './form-items.ts';

const quiz = (...items: readonly Item[]): Quiz => ({
  recipe: { edition: 1, statement: 'nets', facts: 0, seed: 0, blueprint: { count: items.length } },
  items: items.map((item, index) => asItem(item, `q${index + 1}`)),
  short: [],
});

const lengths: Readonly<Record<string, string>> = { DE: 'Germany by its whole name', IT: 'It', SE: 'Sweden', NO: 'Norway', FI: 'Finland' };
const lexicon = plainLexicon('en', { say: (label: Label) => (label.say === 'country' ? (lengths[label.code] ?? '') : '') });

const cue = (strategy: string, ...quizzes: readonly Quiz[]) => {
  const [first, ...more] = measureCues(quizzes, [lexicon]).filter((one) => one.strategy === strategy);
  if (first === undefined) return { wins: 0, items: 0, excess: 0 };
  const { wins, items, excess } = together([first, ...more]);
  return { wins, items, excess: Math.round(excess) };
};

const earliestFirst = ['the Harbour Pact', 'the Gulf Treaty', 'the Reef Deal'];

const german = whoSigned([offList('SE'), onList('DE'), offList('NO')], [1]);
const italian = whoSigned([onList('IT'), offList('SE'), offList('FI')], [0]);

const rows: readonly (readonly [what: string, strategy: string, quizzes: readonly Quiz[], wins: number, items: number, excess: number])[] = [
  ['always second, and it is', 'position 2', [quiz(german), quiz(german)], 2, 2, 67],
  ['always first, and it never is', 'position 1', [quiz(german), quiz(german)], 0, 2, -33],
  ['a place that no item has', 'position 4', [quiz(german)], 0, 0, 0],
  ['half of the time', 'position 1', [quiz(german), quiz(italian)], 1, 2, 17],
  ['the longest', 'longest', [quiz(german)], 1, 1, 67],
  ['the longest, which is wrong', 'longest', [quiz(italian)], 0, 1, -33],
  ['the shortest', 'shortest', [quiz(italian)], 1, 1, 67],
  ['two equally short: a guess between them', 'shortest', [quiz(german)], 0, 1, -33],
  ['one of two to pick', 'position 1', [quiz(whichSigned())], 1, 1, 60],
  ['neither of two to pick', 'position 2', [quiz(whichSigned())], 0, 1, -40],
  ['true, and it is', 'true', [quiz(didSign()), quiz(didSign())], 2, 2, 50],
  ['true, and it is half of the time', 'true', [quiz(didSign()), quiz(didSign(offList('NO')))], 1, 2, 0],
  ['true and false have no place', 'position 1', [quiz(didSign())], 0, 0, 0],
  ['things shown in their order', 'order as shown', [quiz(inOrder(earliestFirst))], 1, 1, 50],
  ['things shown the other way round', 'order as shown', [quiz(inOrder(earliestFirst.toReversed()))], 0, 1, -50],
  ['the other way round, and turned', 'order shown, turned round', [quiz(inOrder(earliestFirst.toReversed()))], 1, 1, 50],
  ['one pair of three in order', 'order as shown', [quiz(inOrder(['the Gulf Treaty', 'the Reef Deal', 'the Harbour Pact']))], 1 / 3, 1, -17],
  ['names as long as one another', 'longest first', [quiz(inOrder(earliestFirst))], 0, 0, 0],
  ['each under the target of its place', 'targets as shown', [quiz(matched({ names: ['the Harbour Pact', 'the Coast Charter', 'the Reef Deal'], spares: ['2013', '2016'] }))], 1, 1, 80],
  ['one of three dates is the first', 'target 1', [quiz(matched({ names: ['the Harbour Pact', 'the Coast Charter', 'the Reef Deal'], spares: ['2013', '2016'] }))], 1 / 3, 1, 13],
  ['half of the countries under the first target', 'target 1', [quiz(onOrNot())], 0.5, 1, 0],
  ['all of the countries under the first target', 'target 1', [quiz(onOrNot(['FR', 'DE', 'ES', 'SE'], 'countries with a coast'))], 0.75, 1, 25],
  ['a number one below another, of two that are', 'number next below another', [quiz(howFar())], 0.5, 1, 17],
  ['a number one above another, which is wrong', 'number next above another', [quiz(howFar())], 0, 1, -33],
  ['all numbers next to one another', 'number next to another', [quiz(howFar())], 0, 0, 0],
  ['a number apart from two neighbours', 'number next to none', [quiz(howFar(slips.map((slip, index) => (index === 0 ? { ...slip, value: 30 } : slip))))], 1, 1, 67],
  ['the two longest of five, both wrong', 'longest of all asked', [quiz(whichSigned())], 0, 1, -40],
  ['the two shortest of five, one of them right', 'shortest of all asked', [quiz(whichSigned())], 0.5, 1, 10],
  ['two of three that are as short, two of them right', 'shortest of all asked', [quiz(whichSigned([onList('ES'), offList('SE'), onList('FR'), offList('FI'), offList('DK')]))], 2 / 3, 1, 27],
  ['one to pick', 'longest of all asked', [quiz(german)], 0, 0, 0],
  ['what other items do not show', 'seen in no other item', [quiz(german, italian)], 1, 2, 17],
];

for (const [what, strategy, quizzes, wins, items, excess] of rows) {
  test(`${strategy}: ${what}`, () => {
    assert.deepEqual(cue(strategy, ...quizzes), { wins, items, excess });
  });
}

test('each form, kind and topic is measured by itself', () => {
  const cells = measureCues([quiz(german, whichSigned(), inOrder())], []).filter(({ strategy }) => strategy === 'position 1' || strategy === 'order as shown');
  assert.deepEqual(
    cells.map(({ form, kind, topic }) => `${form} ${kind} ${topic}`),
    ['signed choice signatories', 'signed multiple-response signatories', 'sequence ordering instruments'],
  );
});
