import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../../src/core/compose/compose.ts';
import { newRecipe } from '../../../src/core/compose/new-recipe.ts';
import { opening } from '../../../src/core/compose/opening.ts';
import type { Blueprint } from '../../../src/core/compose/recipe.ts';
import { derive } from '../../../src/core/facts/derive.ts';
import { makers } from '../../../src/core/forms/makers.ts';
import { openers } from '../../../src/core/forms/openers.ts';
import { world } from '../../../src/world/countries.ts';
import { aStatement } from '../../support/a-statement.ts';
import { frozen } from '../../support/frozen.ts';
import { statementFile } from '../../support/statement-file.ts';

const SEEDS = 100;
const statements = [aStatement(), statementFile('joint-statement-2024'), statementFile('artemis-accords')];
const blueprints: readonly Blueprint[] = [{ count: 10 }, { count: 1 }, { count: 5, topics: ['instruments', 'events'] }, { count: 6, kinds: ['choice', 'ordering'] }];

for (const statement of statements) {
  const facts = frozen(derive(statement, world));

  test(`${statement.id}: what a quiz opens with is the same before and after all other makers are there`, () => {
    for (const blueprint of blueprints) {
      for (let seed = 0; seed < SEEDS; seed++) {
        const recipe = newRecipe(facts, seed, blueprint);
        const [early] = opening(facts, recipe, openers);
        const [first] = compose(facts, recipe, makers).items;
        if (!early) assert.notEqual(blueprint, blueprints[0], `nothing to open with, seed ${seed}`);
        else assert.deepEqual(first, { ...early, view: { ...early.view, id: 'q1' } }, `${JSON.stringify(blueprint)}, seed ${seed}`);
      }
    }
  });

  test(`${statement.id}: every form that it can open with does`, () => {
    const forms = Array.from({ length: SEEDS }, (_, seed) => opening(facts, newRecipe(facts, seed, { count: 10 }), openers)[0]?.view.form);
    const can = openers.filter((maker) => maker.candidates(facts, 'choice').length > 0).map(({ form }) => form);
    const counts = can.map((form) => forms.filter((one) => one === form).length);
    // An even share is a quarter or more; some candidates cannot be made.
    assert.ok(can.length >= 2 && counts.filter((count) => count > SEEDS / 10).length >= 2, `${can.join()}: ${counts.join()}`);
  });
}

test('no form is used whose maker was not handed in', () => {
  const facts = derive(statementFile('joint-statement-2024'), world);
  const only = makers.filter(({ form }) => form === 'dated');
  for (let seed = 0; seed < SEEDS; seed++) {
    assert.deepEqual(opening(facts, newRecipe(facts, seed, { count: 3 }), only).map(({ view }) => view.form), ['dated'], `seed ${seed}`);
  }
});

test('a hard quiz does not open with an easy question', () => {
  const facts = derive(statementFile('joint-statement-2024'), world);
  for (let seed = 0; seed < SEEDS; seed++) {
    const [first] = opening(facts, newRecipe(facts, seed, { count: 5, difficulty: 'hard' }), makers);
    assert.ok(!first || first.difficulty >= 0.5, `seed ${seed}`);
  }
});

test('a limit that no opener meets leaves the opening out', () => {
  const facts = derive(statementFile('joint-statement-2024'), world);
  assert.deepEqual(opening(facts, newRecipe(facts, 1, { count: 5, kinds: ['year'] }), makers), []);
  assert.equal(compose(facts, newRecipe(facts, 1, { count: 5, kinds: ['year'] }), makers).items[0]?.view.kind, 'year');
});
