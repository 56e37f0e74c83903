import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../../src/core/compose/compose.ts';
import { freshQuiz, testedIn } from '../../../src/core/compose/fresh-quiz.ts';
import { newRecipe } from '../../../src/core/compose/new-recipe.ts';
import type { Blueprint, Quiz, Recipe } from '../../../src/core/compose/recipe.ts';
import type { Steps } from '../../../src/core/compose/steps.ts';
import { derive } from '../../../src/core/facts/derive.ts';
import { makers } from '../../../src/core/forms/makers.ts';
import { world } from '../../../src/world/countries.ts';
import { frozen } from '../../support/frozen.ts';
import { statementFile } from '../../support/statement-file.ts';

const PAIRS = 50;
const CANDIDATES = 6;
const facts = frozen(derive(statementFile('joint-statement-2024'), world));

function ended(steps: Steps<Quiz>): Quiz {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const recipeOf = (seed: number, blueprint: Blueprint = { count: 10 }): Recipe => newRecipe(facts, seed, blueprint);
const quizOf = (seed: number, blueprint?: Blueprint): Quiz => compose(facts, recipeOf(seed, blueprint), makers);
const fresh = (seeds: readonly [number, ...(readonly number[])], seen: Iterable<string>, blueprint?: Blueprint): Quiz => {
  const [first, ...others] = seeds;
  return ended(freshQuiz(facts, [recipeOf(first, blueprint), ...others.map((seed) => recipeOf(seed, blueprint))], frozen(new Set(seen)), makers));
};
const seedsFrom = (from: number): [number, ...number[]] => [from, ...Array.from({ length: CANDIDATES - 1 }, (_, index) => from + index + 1)];
const repeats = (quiz: Quiz, seen: ReadonlySet<string>): number => testedIn(quiz).filter((fact) => seen.has(fact)).length / testedIn(quiz).length;

test('its code reopens it: it is what its recipe alone makes', () => {
  const seen = testedIn(quizOf(1));
  const quiz = fresh(seedsFrom(100), seen);
  assert.deepEqual(quiz, compose(facts, quiz.recipe, makers));
});

test('with nothing seen it is the first, and so it is where all was seen', () => {
  assert.deepEqual(fresh(seedsFrom(7), []), quizOf(7));
  assert.deepEqual(fresh(seedsFrom(7), seedsFrom(7).flatMap((seed) => testedIn(quizOf(seed)))), quizOf(7));
});

test('the same input gives the same quiz', () => {
  const seen = testedIn(quizOf(3));
  assert.deepEqual(fresh(seedsFrom(40), seen), fresh(seedsFrom(40), seen));
});

test('a second quiz repeats much less of the first than a quiz that is drawn, and never more', () => {
  const shares = Array.from({ length: PAIRS }, (_, index) => {
    const seen = new Set(testedIn(quizOf(index)));
    const seeds = seedsFrom(1000 + CANDIDATES * index);
    return [repeats(quizOf(seeds[0]), seen), repeats(fresh(seeds, seen), seen)] as const;
  });
  for (const [drawn, chosen] of shares) assert.ok(chosen <= drawn, `${chosen} > ${drawn}`);
  const mean = (at: 0 | 1) => shares.reduce((sum, share) => sum + share[at], 0) / PAIRS;
  assert.ok(mean(1) < 0.6 * mean(0), `${mean(1).toFixed(3)} of ${mean(0).toFixed(3)}`);
});

test('it is never shorter than the first candidate', () => {
  for (let seed = 0; seed < 12; seed++) {
    const seen = testedIn(quizOf(seed, { count: 20 }));
    const seeds = seedsFrom(500 + 10 * seed);
    assert.ok(fresh(seeds, seen, { count: 20 }).items.length >= quizOf(seeds[0], { count: 20 }).items.length);
  }
});
