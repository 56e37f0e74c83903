import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkRecipe } from '../../../src/core/compose/check-recipe.ts';
import { compose } from '../../../src/core/compose/compose.ts';
import { newRecipe } from '../../../src/core/compose/new-recipe.ts';
import type { Recipe } from '../../../src/core/compose/recipe.ts';
import type { FormMaker } from '../../../src/core/forms/maker.ts';
import { makers } from '../../../src/core/forms/makers.ts';
import { madeFacts } from '../../support/made-facts.ts';

const facts = madeFacts();
const sound = newRecipe(facts, 7, {
  count: 4,
  topics: ['signatories', 'claims'],
  kinds: ['choice'],
  levels: ['remember', 'understand'],
  difficulty: 'medium',
  rows: [{ topic: 'claims', form: 'supported', kind: 'choice', count: 2 }],
  exclude: [],
});
const withIn = (blueprint: object): unknown => ({ ...sound, blueprint: { ...sound.blueprint, ...blueprint } });
/** As a caller without types, or one that reads JSON, hands it over. */
const composed = (recipe: unknown, by: readonly FormMaker[] = makers) => compose(facts, recipe as Recipe, by);

test('a sound recipe is left alone, and what JSON makes of it', () => {
  assert.doesNotThrow(() => checkRecipe(sound, facts));
  assert.deepEqual(composed(JSON.parse(JSON.stringify(sound))), composed(sound));
});

for (const recipe of [undefined, null, 'recipe', 7, [], {}, { ...sound, blueprint: null }, { ...sound, blueprint: [sound.blueprint] }]) {
  test(`${JSON.stringify(recipe)?.slice(0, 60)} is no recipe`, () => {
    assert.throws(() => composed(recipe), { name: 'TypeError', message: 'A recipe is an object that has a blueprint.' });
  });
}

for (const [recipe, message] of [
  [{ ...sound, edition: 9 }, 'No recipe for these facts has 9 as its edition.'],
  [{ ...sound, statement: 'other' }, 'No recipe for these facts has "other" as its statement.'],
  [{ ...sound, facts: sound.facts + 1 }, `No recipe for these facts has ${sound.facts + 1} as its facts.`],
  [{ ...sound, seed: 2 ** 30 }, 'No recipe for these facts has 1073741824 as its seed.'],
  [{ ...sound, seed: '7' }, 'No recipe for these facts has "7" as its seed.'],
  [{ ...sound, seed: undefined }, 'No recipe for these facts has undefined as its seed.'],
  [withIn({ count: 0 }), 'No recipe for these facts has 0 as its count.'],
  [withIn({ count: 201 }), 'No recipe for these facts has 201 as its count.'],
  [withIn({ count: NaN }), 'No recipe for these facts has null as its count.'],
  [withIn({ topics: [] }), 'No recipe for these facts has [] as its topics.'],
  [withIn({ topics: 'claims' }), 'No recipe for these facts has "claims" as its topics.'],
  [withIn({ kinds: ['choice', 'essay'] }), 'No recipe for these facts has ["choice","essay"] as its kinds.'],
  [withIn({ levels: [1] }), 'No recipe for these facts has [1] as its levels.'],
  [withIn({ difficulty: 'toString' }), 'No recipe for these facts has "toString" as its difficulty.'],
  [withIn({ rows: [] }), 'No recipe for these facts has [] as its rows.'],
  [withIn({ rows: Array(201).fill({ count: 1 }) }), `No recipe for these facts has [${Array(201).fill('{"count":1}').join()}] as its rows.`],
  [withIn({ rows: [null] }), 'No recipe for these facts has [null] as its rows.'],
  [withIn({ rows: [{ form: 'dated' }] }), 'No recipe for these facts has [{"form":"dated"}] as its rows.'],
  [withIn({ rows: [{ form: 5, count: 1 }] }), 'No recipe for these facts has [{"form":5,"count":1}] as its rows.'],
  [withIn({ rows: [{ form: 'essay', count: 1 }] }), 'No recipe for these facts has [{"form":"essay","count":1}] as its rows.'],
  [withIn({ rows: [{ forms: ['dated'], count: 1 }] }), 'No recipe for these facts has [{"forms":["dated"],"count":1}] as its rows.'],
  [withIn({ topic: 'claims' }), 'No recipe for these facts has "claims" as its topic.'],
  [{ ...sound, count: 4 }, 'No recipe for these facts has 4 as its count.'],
  [withIn({ exclude: 'made-up/france/signed' }), 'No recipe for these facts has "made-up/france/signed" as its exclude.'],
  [withIn({ exclude: [3] }), 'No recipe for these facts has [3] as its exclude.'],
] as const) {
  test(`refused: ${message.slice(0, 120)}`, () => assert.throws(() => composed(recipe), { name: 'RangeError', message }));
}

test('refused: a form whose maker was not handed in', () => {
  assert.throws(() => composed(sound, makers.filter(({ form }) => form !== 'supported')), { name: 'RangeError', message: 'no maker of supported' });
});

test('whatever JSON stands in a field, there is a quiz or a word why not', () => {
  const blueprint = sound.blueprint;
  const fields = ['edition', 'statement', 'facts', 'seed', 'blueprint', ...Object.keys(blueprint)] as const;
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.jsonValue(), (name, value) => {
      const recipe = name in sound ? { ...sound, [name]: value } : withIn({ [name]: value });
      try {
        assert.ok(composed(recipe).items.length <= 200);
      } catch (error) {
        assert.ok(error instanceof RangeError || error instanceof TypeError, String(error));
        assert.match(error.message, /^(A recipe is|No recipe for these facts has|no maker of)/);
      }
    }),
    { seed: 20240109, numRuns: 500 },
  );
});
