/** Claims in order: no form asks that, but the file was blamed for holding too few. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topics } from '../../src/core/compose/code.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint } from '../../src/core/compose/recipe.ts';
import { topicsOf } from '../../src/core/compose/topics-of.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { makers } from '../../src/core/forms/makers.ts';
import { world } from '../../src/world/countries.ts';
import { aStatement } from '../support/a-statement.ts';
import { madeFacts } from '../support/made-facts.ts';
import { manyFacts } from '../support/many-facts.ts';
import { statementFile } from '../support/statement-file.ts';

const joint = derive(statementFile('joint-statement-2024'), world);
const unclaimed = derive(aStatement({ claims: [] }), world);

for (const [facts, blueprint, why] of [
  [joint, { count: 3, topics: ['claims'], kinds: ['ordering'] }, 'no-such-question'],
  [joint, { count: 3, topics: ['events'], kinds: ['multiple-response'] }, 'no-such-question'],
  [joint, { count: 3, topics: ['signatories', 'claims'], kinds: ['year', 'date'] }, 'no-such-question'],
  [joint, { count: 3, rows: [{ topic: 'claims', kind: 'ordering', count: 3 }] }, 'no-such-question'],
  [unclaimed, { count: 3, topics: ['claims'], kinds: ['choice'] }, 'too-few-facts'],
] as const satisfies readonly (readonly [typeof joint, Blueprint, string])[]) {
  test(`${facts.statement}, ${JSON.stringify(blueprint)}: ${why}`, () => {
    const { items, short } = compose(facts, newRecipe(facts, 1, blueprint), makers);
    assert.deepEqual([items, short.map((one) => one.why)], [[], [why]]);
  });
}

test('each form and kind asks about the topics that are said of it, and about no other', () => {
  const all = [joint, derive(statementFile('artemis-accords'), world), manyFacts(30), madeFacts()];
  for (const { form, kinds, candidates } of makers) {
    for (const kind of kinds) {
      const asked = new Set(all.flatMap((facts) => candidates(facts, kind).map(({ fact }) => fact.topic)));
      assert.deepEqual(topics.filter((topic) => asked.has(topic)), topics.filter((topic) => topicsOf(form, kind).includes(topic)), `${form} ${kind}`);
    }
  }
});
