import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../../src/core/compose/compose.ts';
import { newRecipe } from '../../../src/core/compose/new-recipe.ts';
import type { Blueprint } from '../../../src/core/compose/recipe.ts';
import { derive } from '../../../src/core/facts/derive.ts';
import { makers } from '../../../src/core/forms/makers.ts';
import { problemsOf } from '../../../src/elements/statement-quiz/trouble-view.ts';
import { Trouble } from '../../../src/elements/statement-quiz/trouble.ts';
import { world } from '../../../src/world/countries.ts';
import { aStatement } from '../../support/a-statement.ts';
import { statementFile } from '../../support/statement-file.ts';

const joint = derive(statementFile('joint-statement-2024'), world);
const small = derive(aStatement(), world);
const unclaimed = derive(aStatement({ claims: [] }), world);
const unfinished = derive(aStatement({ signatories: { ...aStatement().signatories, complete: false } }), world);
const two = derive(aStatement({ claims: [], instruments: aStatement().instruments.slice(0, 2), events: [] }), world);
const everyEvent = joint.dated.filter(({ topic }) => topic === 'events').map(({ id }) => id);

// An impossible blueprint, and what an author reads of it.
for (const [name, facts, blueprint, expected] of [
  ['a form in a way in which it is never asked', joint, { count: 3, rows: [{ form: 'count', kind: 'year', count: 3 }] }, ['rows: 3 asked for (form: count; kind: year), at most 0: no form is asked about this, in this way and at this level']],
  ['a form at a level that it is not of', joint, { count: 4, rows: [{ form: 'signed', level: 'apply', count: 4 }] }, ['rows: 4 asked for (form: signed; level: apply), at most 0: no form is asked about this, in this way and at this level']],
  ['a topic of which the file holds nothing', unclaimed, { count: 5, topics: ['claims'] }, ['count: 5 asked for (topics: claims), at most 0: the statement holds no more facts of this sort']],
  ['a row of such a topic beside one that can be filled', unclaimed, { count: 3, rows: [{ topic: 'claims', count: 2 }, { form: 'signed', kind: 'choice', count: 1 }] }, ['rows: 2 asked for (topic: claims), at most 0: the statement holds no more facts of this sort']],
  ['more of a kind than there are facts', joint, { count: 9, rows: [{ topic: 'instruments', kind: 'year', count: 9 }] }, ['rows: 9 asked for (topic: instruments; kind: year), at most 3: the statement holds no more facts of this sort']],
  ['absence, where the list is not complete', unfinished, { count: 2, topics: ['signatories'], kinds: ['true-false'] }, ['count: 2 asked for (topics: signatories; kinds: true-false), at most 0: signatories.complete is false, so nobody is known to be absent']],
  ['events, all of them excluded', joint, { count: 2, topics: ['events'], kinds: ['date', 'year'], exclude: everyEvent }, ['count: 2 asked for (topics: events; kinds: date year), at most 0: the other facts of this sort are excluded']],
  ['more than there is, beside a row', joint, { count: 10, topics: ['instruments'], kinds: ['year'], rows: [{ topic: 'instruments', count: 1 }] }, ['count: 9 asked for beside the rows (topics: instruments; kinds: year), at most 2: one more would give an answer of another away']],
  ['an order of what was each asked by its year', joint, { count: 4, rows: [{ topic: 'instruments', kind: 'year', count: 3 }, { form: 'sequence', topic: 'instruments', count: 1 }] }, ['rows: 1 asked for (topic: instruments; form: sequence), at most 0: one more would give an answer of another away']],
  ['distances, where two things are all', two, { count: 1, rows: [{ form: 'interval', count: 1 }] }, ['rows: 1 asked for (form: interval), at most 0: there are too few wrong options of the same sort']],
  ['years of which no wrong ones are near', small, { count: 1, rows: [{ form: 'infer', level: 'apply', kind: 'choice', topic: 'instruments', count: 1 }] }, ['rows: 1 asked for (topic: instruments; form: infer; kind: choice; level: apply), at most 0: the statement holds no more facts of this sort']],
] as const satisfies readonly (readonly [string, typeof joint, Blueprint, readonly string[]])[]) {
  test(`what is missing is said in full: ${name}`, () => {
    for (let seed = 0; seed < 5; seed++) {
      const quiz = compose(facts, newRecipe(facts, seed, blueprint), makers);
      const said = problemsOf(new Trouble('fewer-questions', '', { quiz })).map((one) => `${one.path}: ${one.found}, ${one.expected}`);
      assert.deepEqual(said, expected);
    }
  });
}

test('a balanced quiz says that its balance makes it shorter, and how to lift that', () => {
  const quiz = compose(joint, newRecipe(joint, 1, { count: 200, difficulty: 'hard' }), makers);
  const [problem] = problemsOf(new Trouble('fewer-questions', '', { quiz }));
  assert.equal(problem?.found, '200 asked for (difficulty: hard)');
  assert.equal(problem.expected, `at most ${quiz.items.length}: more would be too much of one sort; naming topics or kinds lifts that`);
});
