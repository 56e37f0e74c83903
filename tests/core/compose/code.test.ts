import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kinds, levels, matchesCheck, quizCode, readCode, topics } from '../../../src/core/compose/code.ts';
import type { Blueprint, Recipe } from '../../../src/core/compose/recipe.ts';

const recipe = (blueprint: Blueprint, more: Partial<Recipe> = {}): Recipe => ({
  edition: 1,
  statement: 's',
  facts: 0x12345,
  seed: 987_654_321,
  blueprint,
  ...more,
});

const some = <T>(all: readonly T[]) => fc.option(fc.subarray([...all], { minLength: 1 }), { nil: undefined });
const simple = fc
  .record({
    count: fc.integer({ min: 1, max: 200 }),
    topics: some(topics),
    kinds: some(kinds),
    levels: some(levels),
    difficulty: fc.constantFrom(undefined, 'easy' as const, 'medium' as const, 'hard' as const),
  })
  .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Blueprint);
const recipes = fc
  .record({
    edition: fc.integer({ min: 1, max: 255 }),
    facts: fc.integer({ min: 0, max: 2 ** 20 - 1 }),
    seed: fc.integer({ min: 0, max: 2 ** 30 - 1 }),
    blueprint: simple,
  })
  .map((fields): Recipe => ({ statement: 's', ...fields }));
const seeded = { seed: 20240109, numRuns: 300 };

test('is six groups of four from an alphabet without look-alikes', () => {
  fc.assert(
    fc.property(recipes, (one) => {
      assert.match(quizCode(one), /^[2-9A-HJKMNP-TW-Z]{4}(-[2-9A-HJKMNP-TW-Z]{4}){5}$/);
    }),
    seeded,
  );
});

test('reads back exactly what was packed', () => {
  fc.assert(
    fc.property(recipes, ({ statement: _, ...one }) => {
      assert.deepEqual(readCode(quizCode({ statement: 's', ...one })), { ok: true, ...one });
    }),
    seeded,
  );
});

test('ignores case, spaces and dashes', () => {
  const code = quizCode(recipe({ count: 10 }));
  const read = readCode(code);
  assert.equal(read.ok, true);
  assert.deepEqual(readCode(code.toLowerCase().replaceAll('-', ' ')), read);
  assert.deepEqual(readCode(code.replaceAll('-', '')), read);
  assert.deepEqual(readCode(` ${code.replaceAll('-', '–')} `), read);
});

test('catches every substitution and names its group', () => {
  const code = quizCode(recipe({ count: 10 }));
  const alphabet = '23456789ABCDEFGHJKMNPQRSTWXYZ';
  for (let index = 0; index < code.length; index++) {
    if (code[index] === '-') continue;
    for (const other of alphabet) {
      if (other === code[index]) continue;
      const typed = code.slice(0, index) + other + code.slice(index + 1);
      assert.deepEqual(readCode(typed), { ok: false, why: 'group', group: Math.floor(index / 5) + 1 }, typed);
    }
  }
});

test('catches every swap of neighbours, across groups too', () => {
  for (let seed = 0; seed < 200; seed++) {
    const plain = quizCode(recipe({ count: 10 }, { seed })).replaceAll('-', '');
    for (let index = 0; index + 1 < plain.length; index++) {
      if (plain[index] === plain[index + 1]) continue;
      const typed = plain.slice(0, index) + plain[index + 1] + plain[index] + plain.slice(index + 2);
      assert.equal(readCode(typed).ok, false, typed);
    }
  }
});

test('catches two groups that changed places', () => {
  for (let seed = 0; seed < 50; seed++) {
    const groups = quizCode(recipe({ count: 10 }, { seed })).split('-');
    for (let index = 0; index + 1 < groups.length; index++) {
      const swapped = groups.with(index, groups[index + 1]!).with(index + 1, groups[index]!);
      if (groups[index] !== groups[index + 1]) assert.equal(readCode(swapped.join('-')).ok, false);
    }
  }
});

for (const [typed, answer] of [
  ['', { ok: false, why: 'length' }],
  ['2222', { ok: false, why: 'length' }],
  ['2222-2222-2222-2222-2222-2222-2222', { ok: false, why: 'length' }],
  ['222O-2222-2222-2222-2222-2222', { ok: false, why: 'character', group: 1 }],
  ['2222-2222-22L2-2222-2222-2222', { ok: false, why: 'character', group: 3 }],
  ['<script>', { ok: false, why: 'character', group: 1 }],
] as const) {
  test(`refuses ${JSON.stringify(typed)}`, () => assert.deepEqual(readCode(typed), answer));
}

for (const [name, more] of [['edition', { edition: 256 }], ['facts', { facts: 2 ** 20 }], ['seed', { seed: -1 }], ['count', { blueprint: { count: 300 } }]] as const) {
  test(`refuses a recipe whose ${name} its field cannot hold`, () => {
    assert.throws(() => quizCode(recipe({ count: 10 }, more)), RangeError);
  });
}

test('a fuller blueprint travels as a check that only the same one passes, however its keys are ordered', () => {
  const rows = [{ form: 'dated', count: 3 }, { topic: 'claims', count: 2 }] as const;
  const read = readCode(quizCode(recipe({ count: 5, rows })));
  assert.ok(read.ok && read.check !== undefined && read.blueprint === undefined);
  assert.equal(matchesCheck({ rows: [{ count: 3, form: 'dated' }, rows[1]], count: 5 }, read.check), true);
  assert.equal(matchesCheck({ count: 5, rows: [rows[0]] }, read.check), false);
  assert.equal(matchesCheck({ count: 6, rows }, read.check), false);
});
