/** A balanced quiz cut short by its own balance said that the statement held no more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topics } from '../../src/core/compose/code.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint, Quiz } from '../../src/core/compose/recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { makers } from '../../src/core/forms/makers.ts';
import { world } from '../../src/world/countries.ts';
import { aStatement } from '../support/a-statement.ts';
import { statementFile } from '../support/statement-file.ts';

const LONG = 200;

for (const statement of [aStatement(), statementFile('joint-statement-2024'), statementFile('artemis-accords')]) {
  const facts = derive(statement, world);
  const quizOf = (blueprint: Omit<Blueprint, 'count'>): Quiz => compose(facts, newRecipe(facts, 5, { count: LONG, ...blueprint }), makers);

  test(`${statement.id}: no topic alone makes a longer quiz than what was called the most, unless it is said that naming topics lifts that`, () => {
    const [short] = quizOf({}).short;
    assert.ok(short && short.made < LONG);
    const lengths = topics.map((topic) => quizOf({ topics: [topic] }).items.length);
    assert.ok(short.why === 'keeps-balance' || short.made >= Math.max(...lengths), `${short.why}, ${short.made}: ${lengths.join(' ')}`);
  });
}
