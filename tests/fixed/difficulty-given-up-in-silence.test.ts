/** Where a file holds too little of a difficulty, others were asked, and nobody was told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint, Quiz } from '../../src/core/compose/recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { makers } from '../../src/core/forms/makers.ts';
import { problemsOf } from '../../src/elements/statement-quiz/trouble-view.ts';
import { Trouble } from '../../src/elements/statement-quiz/trouble.ts';
import { all } from '../../src/phrases/all.ts';
import { later } from '../../src/phrases/later.ts';
import { quizSchema } from '../../src/schema/quiz.ts';
import { world } from '../../src/world/countries.ts';
import { statementFile } from '../support/statement-file.ts';

const facts = derive(statementFile('joint-statement-2024'), world);
const quizOf = (seed: number, blueprint: Blueprint): Quiz => compose(facts, newRecipe(facts, seed, blueprint), makers);
const hard: Blueprint = { count: 5, kinds: ['true-false'], difficulty: 'hard' };

test('five easy questions are none of five hard ones, and the author and the learner are told', async () => {
  const quiz = quizOf(1, hard);
  assert.equal(quiz.items.length, 5);
  assert.deepEqual(quiz.short, [{ wanted: 5, made: 0, why: 'other-difficulty' }]);
  assert.deepEqual(problemsOf(new Trouble('fewer-questions', '', { quiz })), [
    { path: 'difficulty', found: '5 asked for (kinds: true-false; difficulty: hard)', expected: 'at most 0: the statement holds no more of this difficulty, and the others are easier or harder' },
  ]);
  const said = await Promise.all((['en', 'ar'] as const).map(async (lang) => (await later[lang]())(all[lang].quiz).fewer(quiz)));
  assert.deepEqual(said, ['Some questions are easier or harder than asked for.', 'بعض الأسئلة أسهل أو أصعب مما طُلب.']);
  assert.deepEqual(quizSchema.shape.short.parse(quiz.short), quiz.short);
});

test('too few of any difficulty goes before that', async () => {
  const quiz = quizOf(1, { ...hard, count: 9, topics: ['instruments'] });
  assert.deepEqual(quiz.short.map(({ wanted, made, why }) => [wanted, made, why]), [[9, 3, 'too-few-facts'], [9, 0, 'other-difficulty']]);
  assert.match((await later.en())(all.en.quiz).fewer(quiz), /^3 questions, not 9: /);
});

/** What still counts as of a difficulty, where there is too little of its middle. */
const WIDEST = { easy: [0, 0.6], medium: [0.25, 0.7], hard: [0.35, 1] } as const;

for (const difficulty of ['easy', 'medium', 'hard'] as const) {
  test(`it is told where something lies outside of ${difficulty}, and nowhere else`, () => {
    const [low, high] = WIDEST[difficulty];
    for (const more of [{ count: 10 }, { count: 8, kinds: ['choice', 'true-false'] }, { count: 6, kinds: ['year', 'date'] }, { count: 6, rows: [{ kind: 'true-false', count: 2 }, { form: 'infer', count: 1 }] }] as const) {
      for (let seed = 0; seed < 20; seed++) {
        const { items, short } = quizOf(seed, { ...more, difficulty });
        const made = items.filter((item) => item.difficulty >= low && item.difficulty <= high).length;
        const told = short.filter(({ why }) => why === 'other-difficulty');
        assert.deepEqual(told, made < items.length ? [{ wanted: more.count, made, why: 'other-difficulty' }] : []);
        const plain = quizOf(seed, more).short;
        assert.ok(plain.every(({ why }) => why !== 'other-difficulty'));
      }
    }
  });
}
