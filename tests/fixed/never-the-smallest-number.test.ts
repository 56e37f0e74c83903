/** Nearly every slip in counting left somebody out: the right number was never the smallest of four, and often the third. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { count } from '../../src/core/forms/count.ts';
import { world } from '../../src/world/countries.ts';
import { statementFile } from '../support/statement-file.ts';

const SEEDS = 2000;
/** Of the founders two groups alone are not on the list as a whole, so that two wrong numbers at most are greater. */
const RANKS: readonly (readonly [file: string, ids: readonly string[]])[] = [
  ['joint-statement-2024', ['a', 'b', 'c', 'd']],
  ['artemis-accords', ['b', 'c', 'd']],
];

for (const [file, ids] of RANKS) {
  test(`${file}: how many signed is ${ids.join(', ')}, each as often`, () => {
    const facts = derive(statementFile(file), world);
    const times = new Map<string, number>();
    for (let seed = 0; seed < SEEDS; seed++) {
      for (const { view, key } of compose(facts, newRecipe(facts, seed, { count: 1, rows: [{ form: 'count', count: 1 }] }), [count]).items) {
        assert.equal(view.ask === 'choose' && view.options.length, 4);
        for (const id of key.ask === 'choose' ? key.right : []) times.set(id, (times.get(id) ?? 0) + 1);
      }
    }
    assert.deepEqual([...times.keys()].toSorted(), ids);
    for (const [id, many] of times) assert.ok(Math.abs(many / SEEDS - 1 / ids.length) < 0.03, `${id} ${many}`);
  });
}
