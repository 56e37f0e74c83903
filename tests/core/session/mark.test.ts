import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chance } from '../../../src/core/interactions/chance.ts';
import type { Marking, Score, View } from '../../../src/core/item.ts';
import type { Certainty, Given } from '../../../src/core/session/attempt.ts';
import { mark } from '../../../src/core/session/mark.ts';
import { typeYear } from '../../support/an-item.ts';
import { chooseItem } from '../../support/choose-item.ts';

const scored = (earned: number): Score => ({ type: 'scored', earned, possible: 1, parts: [] });
const oneOf = (options: number): View<'choose'> => chooseItem(...Array.from({ length: options }, (_, index) => index === 0)).view;
const typed: View = { ...typeYear().view, hints: 3 };
const pairs: View<'match'> = { ...oneOf(4), ask: 'match', targets: [] };

const plain: Marking = { partial: true };
const negative: Marking = { partial: true, scheme: 'negative' };
const certainty: Marking = { partial: true, scheme: 'certainty' };
const costly = (marking: Marking): Marking => ({ ...marking, hintCost: 0.4 });

const rows: readonly (readonly [name: string, view: View, marking: Marking, score: Score | undefined, given: Given, earned: number])[] = [
  ['no answer', typed, plain, undefined, {}, 0],
  ['no answer, negative', oneOf(3), negative, undefined, {}, 0],
  ['no answer, by certainty', oneOf(3), certainty, undefined, {}, 0],
  ['an answer not fit to be judged', oneOf(3), certainty, { type: 'unready', why: 'empty' }, { certainty: 3 }, 0],
  ['a part', pairs, plain, scored(0.75), {}, 0.75],
  ['a certainty that is not marked', typed, plain, scored(1), { certainty: 3 }, 1],
  ['hints that cost nothing', typed, plain, scored(1), { hints: 2 }, 1],
  ['a hint', typed, costly(plain), scored(1), { hints: 1 }, 0.6],
  ['more hints than points', typed, costly(plain), scored(1), { hints: 3 }, 0],
  ['hints and nothing right', typed, costly(plain), scored(0), { hints: 1 }, 0],
  ['a wrong one of two', oneOf(2), negative, scored(0), {}, -1],
  ['a wrong one of three', oneOf(3), negative, scored(0), {}, -1 / 2],
  ['a wrong one of five', oneOf(5), negative, scored(0), {}, -1 / 4],
  ['a right one of three, negative', oneOf(3), negative, scored(1), {}, 1],
  ['a wrong year, negative', typed, negative, scored(0), {}, 0],
  ['no pair right, negative', pairs, negative, scored(0), {}, 0],
  ['a part, negative', pairs, negative, scored(0.75), {}, 0.75],
  ['a multiple response with nothing left, negative', chooseItem(true, true, false, false).view, negative, scored(0), {}, 0],
  ['a hint, negative', typed, costly(negative), scored(1), { hints: 1 }, 0.6],
  ...([[1, 1, 0], [2, 2, -2], [3, 3, -6]] as const).flatMap(([level, right, wrong]) => [
    [`right at certainty ${level}`, typed, certainty, scored(1), { certainty: level }, right] as const,
    [`wrong at certainty ${level}`, typed, certainty, scored(0), { certainty: level }, wrong] as const,
    [`right in part at certainty ${level}`, pairs, certainty, scored(0.75), { certainty: level }, wrong] as const,
  ]),
  ['right with no certainty', typed, certainty, scored(1), {}, 1],
  ['wrong with no certainty', typed, certainty, scored(0), {}, 0],
  ['a hint, by certainty', typed, costly(certainty), scored(1), { certainty: 3, hints: 1 }, 2.6],
  ['a hint and wrong, by certainty', typed, costly(certainty), scored(0), { certainty: 2, hints: 1 }, -2],
];

for (const [name, view, marking, score, given, earned] of rows) {
  test(`${name}: ${earned}`, () => {
    const marked = mark(view, marking, score, given);
    assert.ok(Math.abs(marked.earned - earned) < 1e-12 && !Object.is(marked.earned, -0), String(marked.earned));
    assert.equal(marked.possible, marking.scheme === 'certainty' ? 3 : 1);
  });
}

/** As a report from outside may hold it: no compiler looked at that. */
const outside = (json: string): Given => JSON.parse(json) as Given;

for (const [json, earned] of [
  ['{"certainty":7}', 1],
  ['{"certainty":"3"}', 1],
  ['{"certainty":null}', 1],
  ['{"certainty":3,"hints":-4}', 3],
  ['{"certainty":3,"hints":99}', 1.8],
  ['{"certainty":3,"hints":"many"}', 3],
] as const) {
  test(`gives ${earned} for a right answer with ${json}`, () => {
    assert.ok(Math.abs(mark(typed, costly(certainty), scored(1), outside(json)).earned - earned) < 1e-12);
  });
}

const markings = fc.record({
  partial: fc.boolean(),
  hintCost: fc.double({ min: 0, max: 1, noNaN: true }),
  scheme: fc.constantFrom('negative' as const, 'certainty' as const),
});
const views = fc.constantFrom(...[2, 3, 4, 5].map(oneOf), typed, pairs).map((view): View => ({ ...view, hints: 3 }));
const scores = fc.constantFrom(0, 1 / 3, 0.5, 0.99, 1).map(scored);
const levels: readonly Certainty[] = [1, 2, 3];

test('nothing earns more than is possible, and no more hints earn more', () => {
  fc.assert(
    fc.property(views, fc.oneof(markings, fc.constant(plain)), scores, fc.constantFrom(...levels), (view, marking, score, level) => {
      const marks = [0, 1, 2, 3, 4].map((hints) => mark(view, marking, score, { certainty: level, hints }));
      assert.ok(marks.every(({ earned, possible }) => earned <= possible && earned >= -6));
      assert.ok(marks.every(({ earned }, index) => earned <= (marks[index - 1]?.earned ?? Infinity)));
    }),
  );
});

test('without a scheme and without hints an answer is worth its score', () => {
  fc.assert(fc.property(views, scores, (view, score) => assert.equal(mark(view, plain, score).earned, score.type === 'scored' ? score.earned : NaN)));
});

test('by certainty it pays best, on average, to say how sure one is', () => {
  const band = (known: number): Certainty => (known < 2 / 3 ? 1 : known < 4 / 5 ? 2 : 3);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (known) => {
      const [own = NaN, ...all] = [band(known), ...levels].map(
        (level) => known * mark(typed, certainty, scored(1), { certainty: level }).earned + (1 - known) * mark(typed, certainty, scored(0), { certainty: level }).earned,
      );
      assert.ok(all.every((other) => own >= other - 1e-12), `${own} of ${all.join(', ')}`);
    }),
  );
});

test('with negative marks blind guessing gives 0 on average, whatever is to choose from', () => {
  for (const options of [2, 3, 4, 5, 8]) {
    const view = oneOf(options);
    const blind = chance(view);
    const average = blind * mark(view, negative, scored(1)).earned + (1 - blind) * mark(view, negative, scored(0)).earned;
    assert.ok(Math.abs(average) < 1e-12, `${average} of ${options}`);
  }
});
