import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compose } from '../../../src/core/compose/compose.ts';
import { newRecipe } from '../../../src/core/compose/new-recipe.ts';
import type { Blueprint, Quiz } from '../../../src/core/compose/recipe.ts';
import { makers } from '../../../src/core/forms/makers.ts';
import type { Item } from '../../../src/core/item.ts';
import { frozen } from '../../support/frozen.ts';
import { madeFacts } from '../../support/made-facts.ts';
import { manyFacts } from '../../support/many-facts.ts';
import { rawStatement } from '../../support/raw-statement.ts';

const facts = madeFacts();
const many = manyFacts(30);
const quizOf = (seed: number, blueprint: Blueprint, from = many): Quiz => compose(from, frozen(newRecipe(from, seed, blueprint)), makers);
const share = (quiz: Quiz, is: (view: Item['view']) => boolean) => quiz.items.filter(({ view }) => is(view)).length;
const isMembership = ({ form }: Item['view']) => form === 'signed' || form === 'missing';
const seeds = fc.integer({ min: 0, max: 2 ** 30 - 1 });
const seeded = { seed: 20240109, numRuns: 60 };

test('the same recipe makes the same quiz, another seed another', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      assert.deepEqual(quizOf(seed, { count: 12 }), quizOf(seed, { count: 12 }));
      assert.notDeepEqual(quizOf(seed, { count: 12 }).items, quizOf((seed + 1) % 2 ** 30, { count: 12 }).items);
    }),
    seeded,
  );
});

test('items are numbered by place', () => {
  assert.deepEqual(quizOf(1, { count: 5 }).items.map(({ view }) => view.id), ['q1', 'q2', 'q3', 'q4', 'q5']);
});

test('with facts enough there are as many items as asked, half of them above recall, three in ten about membership', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 24 }), (seed, count) => {
      const quiz = quizOf(seed, { count });
      assert.equal(quiz.items.length, count);
      assert.deepEqual(quiz.short, []);
      assert.ok(share(quiz, ({ level }) => level === 'remember') <= count / 2);
      assert.ok(share(quiz, isMembership) <= count * 0.3);
      assert.ok(share(quiz, ({ kind }) => kind === 'true-false') <= count / 10);
    }),
    seeded,
  );
});

test('with fewer facts the balance holds at the length that there is, and the quiz says why it is short', () => {
  for (let seed = 0; seed < 60; seed++) {
    const quiz = quizOf(seed, { count: 40 }, facts);
    assert.ok(quiz.items.length >= 6, String(quiz.items.length));
    assert.equal(quiz.short.length, 1);
    assert.deepEqual([quiz.short[0]?.wanted, quiz.short[0]?.made], [40, quiz.items.length]);
    assert.ok(share(quiz, ({ level }) => level === 'remember') <= quiz.items.length / 2);
    assert.ok(share(quiz, isMembership) <= quiz.items.length * 0.3);
  }
});

test('nothing that an item tests is tested, stated or told by another', () => {
  for (let seed = 0; seed < 60; seed++) {
    for (const { items } of [quizOf(seed, { count: 40 }, facts), quizOf(seed, { count: 40 })]) {
      for (const item of items) {
        const tests = new Set(Object.values(item.parts).flat());
        for (const other of items.filter((one) => one !== item)) {
          const gives = [...Object.values(other.parts).flat(), ...other.states, ...other.tells].filter((fact) => tests.has(fact));
          assert.deepEqual(gives, [], `seed ${seed}: ${other.view.id} gives away ${item.view.id}`);
        }
      }
    }
  }
});

const limits: readonly (readonly [name: string, blueprint: Blueprint, holds: (view: Item['view']) => boolean])[] = [
  ['one topic', { count: 8, topics: ['instruments'] }, ({ topic }) => topic === 'instruments'],
  ['two topics', { count: 8, topics: ['events', 'claims'] }, ({ topic }) => topic === 'events' || topic === 'claims'],
  ['one kind', { count: 8, kinds: ['year'] }, ({ kind }) => kind === 'year'],
  ['true-false alone', { count: 8, kinds: ['true-false'] }, ({ kind }) => kind === 'true-false'],
  ['one level', { count: 8, levels: ['understand'] }, ({ level }) => level === 'understand'],
  ['rows of a level', { count: 8, rows: [{ level: 'understand', count: 8 }] }, ({ level }) => level === 'understand'],
  ['rows of a form at its level', { count: 8, rows: [{ form: 'sequence', level: 'understand', count: 8 }] }, ({ form }) => form === 'sequence'],
  ['rows', { count: 8, rows: [{ form: 'dated', kind: 'year', count: 8 }] }, ({ form, kind }) => form === 'dated' && kind === 'year'],
];

for (const [name, blueprint, holds] of limits) {
  test(`keeps to ${name}`, () => {
    const quiz = quizOf(3, blueprint);
    assert.equal(quiz.items.length, 8);
    assert.equal(share(quiz, holds), 8);
  });
}

test('rows give so many of each, and say which of them fell short', () => {
  const quiz = quizOf(1, { count: 13, rows: [{ form: 'count', count: 2 }, { form: 'signed', kind: 'true-false', count: 2 }, { topic: 'claims', count: 9 }] }, facts);
  assert.ok(share(quiz, ({ kind }) => kind === 'true-false') === 2);
  assert.deepEqual(quiz.short.map(({ wanted, form, topic }) => [wanted, form, topic]), [[2, 'count', undefined], [9, undefined, 'claims']]);
});

test('a row of a level that its form is not of makes nothing, and says so', () => {
  const quiz = quizOf(1, { count: 4, rows: [{ form: 'signed', level: 'apply', count: 4 }] });
  assert.deepEqual([quiz.items, quiz.short], [[], [{ wanted: 4, made: 0, form: 'signed', level: 'apply', why: 'no-such-question' }]]);
});

test('an excluded fact is not tested', () => {
  const exclude = many.dated.filter(({ pool }) => !pool).slice(3).map(({ id }) => id);
  const quiz = quizOf(1, { count: 40, topics: ['instruments', 'events'], exclude });
  const tested = quiz.items.flatMap(({ parts }) => Object.values(parts).flat());
  assert.ok(quiz.items.length > 0);
  assert.deepEqual(tested.filter((fact) => exclude.includes(fact)), []);
});

test('hard is harder than easy', () => {
  const mean = (difficulty: 'easy' | 'medium' | 'hard') => {
    const items = Array.from({ length: 10 }, (_, seed) => quizOf(seed, { count: 10, difficulty }).items).flat();
    return items.reduce((sum, item) => sum + item.difficulty, 0) / items.length;
  };
  const [easy, medium, hard] = [mean('easy'), mean('medium'), mean('hard')];
  assert.ok(easy < medium && medium < hard, `${easy} ${medium} ${hard}`);
});

test('the same form seldom follows itself', () => {
  const repeats = Array.from({ length: 30 }, (_, seed) => quizOf(seed, { count: 10 }).items).map(
    (items) => items.filter((item, index) => item.view.form === items[index - 1]?.view.form).length,
  );
  assert.ok(Math.max(...repeats) <= 3, String(Math.max(...repeats)));
});

const base = rawStatement();
for (const [name, change, why] of [
  ['an incomplete list', { signatories: { ...base.signatories, complete: false } }, 'list-incomplete'],
  ['no signatories', { signatories: { complete: true, list: [] }, groups: [] }, 'too-few-facts'],
] as const) {
  test(`of ${name} no membership can be asked, and the quiz says why`, () => {
    const quiz = quizOf(1, { count: 5, topics: ['signatories'] }, madeFacts(change));
    assert.deepEqual([quiz.items, quiz.short], [[], [{ wanted: 5, made: 0, why }]]);
  });
}

test('one signatory makes one question about who signed', () => {
  const one = madeFacts({ signatories: { ...base.signatories, list: base.signatories.list.slice(0, 1), later: [] }, groups: [] });
  const quiz = quizOf(1, { count: 5, topics: ['signatories'] }, one);
  assert.deepEqual(quiz.items.map(({ view }) => view.form), ['signed']);
});

test('throws for another edition, other facts, or a form without its maker', () => {
  const recipe = newRecipe(facts, 1, { count: 3 });
  assert.throws(() => compose(facts, { ...recipe, edition: 9 }, makers), RangeError);
  assert.throws(() => compose(many, recipe, makers), RangeError);
  assert.throws(() => compose(facts, { ...recipe, statement: 'other' }, makers), RangeError);
  const rows = newRecipe(facts, 1, { count: 3, rows: [{ form: 'count', count: 1 }] });
  assert.throws(() => compose(facts, rows, makers.filter(({ form }) => form !== 'count')), RangeError);
});

for (const [seed, count] of [[-1, 5], [2 ** 30, 5], [1.5, 5], [NaN, 5], [1, 0], [1, 201], [1, 2.5]] as const) {
  test(`refuses a recipe of seed ${seed} and count ${count}`, () => assert.throws(() => newRecipe(facts, seed, { count }), RangeError));
}
