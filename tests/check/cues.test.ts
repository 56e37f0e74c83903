import assert from 'node:assert/strict';
import test from 'node:test';
import { measureCues } from '../../src/check/cues.ts';
import type { Quiz } from '../../src/core/compose/recipe.ts';
import type { Item } from '../../src/core/item.ts';
import type { Label } from '../../src/core/label.ts';
import { asItem, didSign, offList, onList, whichSigned, whoSigned } from '../support/an-item.ts';
import { plainLexicon } from '../support/plain-lexicon.ts';

const quiz = (...items: readonly Item[]): Quiz => ({
  recipe: { edition: 1, statement: 'nets', facts: 0, seed: 0, blueprint: { count: items.length } },
  items: items.map((item, index) => asItem(item, `q${index + 1}`)),
  short: [],
});

const lengths: Readonly<Record<string, string>> = { DE: 'Germany by its whole name', IT: 'It', SE: 'Sweden', NO: 'Norway', FI: 'Finland' };
const lexicon = plainLexicon('en', { say: (label: Label) => (label.say === 'country' ? (lengths[label.code] ?? '') : '') });

const cue = (strategy: string, ...quizzes: readonly Quiz[]) => {
  const found = measureCues(quizzes, [lexicon]).find((one) => one.strategy === strategy);
  assert.ok(found);
  const { wins, items, excess } = found;
  return { wins, items, excess: Math.round(excess) };
};

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
  ['more than one to pick is not measured', 'position 1', [quiz(whichSigned())], 0, 0, 0],
  ['true, and it is', 'true', [quiz(didSign()), quiz(didSign())], 2, 2, 50],
  ['true, and it is half of the time', 'true', [quiz(didSign()), quiz(didSign(offList('NO')))], 1, 2, 0],
  ['what other items do not show', 'seen in no other item', [quiz(german, italian)], 1, 2, 17],
];

for (const [what, strategy, quizzes, wins, items, excess] of rows) {
  test(`${strategy}: ${what}`, () => {
    assert.deepEqual(cue(strategy, ...quizzes), { wins, items, excess });
  });
}
