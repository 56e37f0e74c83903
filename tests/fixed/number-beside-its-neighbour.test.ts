import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureCues } from '../../src/check/cues.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { interval } from '../../src/core/forms/interval.ts';
import { world } from '../../src/world/countries.ts';
import { statementFile } from '../support/statement-file.ts';

const QUIZZES = 5000;
const MAX_EXCESS = 3;
const PLAYED = /^number next/;

// The number that counts both ends stood beside the right one so often that the less of two neighbours won.
for (const id of ['joint-statement-2024', 'artemis-accords']) {
  test(`${id}: whoever always takes a number that stands next to another, or next to none, wins nothing by it`, () => {
    const facts = derive(statementFile(id), world);
    const quizzes = Array.from({ length: QUIZZES }, (_, seed) => compose(facts, newRecipe(facts, seed, { count: 4, rows: [{ form: 'interval', count: 4 }] }), [interval]));
    const played = measureCues(quizzes, []);
    const topics = [...new Set(played.map(({ topic }) => topic))];
    assert.deepEqual(topics.toSorted(), ['events', 'instruments']);
    for (const topic of topics) {
      const asked = quizzes.flatMap(({ items }) => items).filter(({ view }) => view.topic === topic).length;
      assert.ok(asked >= QUIZZES, `${asked} about ${topic}`);
      // Where no two stand together it guesses.
      for (const { strategy, wins, chance } of played.filter((cue) => cue.topic === topic && PLAYED.test(cue.strategy))) {
        assert.ok((100 * (wins - chance)) / asked <= MAX_EXCESS, `${strategy}, about ${topic}: ${((100 * (wins - chance)) / asked).toFixed(1)}`);
      }
    }
  });
}
