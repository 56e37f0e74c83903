import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Facts } from '../../../src/core/facts/fact.ts';
import type { Attempt, Kept, Policy } from '../../../src/core/session/attempt.ts';
import { elapsedAt, resumed, unresumable } from '../../../src/core/session/resume.ts';
import { begin } from '../../../src/core/session/session.ts';
import { fold, transition } from '../../../src/core/session/transition.ts';
import { frozen } from '../../support/frozen.ts';
import { doings, settingOf } from '../../support/honest-report.ts';
import { attemptOf, chosen, finish, go, immediate, names, quiz, start, submit, text } from '../../support/made-session.ts';

const first = attemptOf(immediate, [start, submit('q1', chosen('b')), go('q2'), submit('q2', text('2009')), go('q3'), submit('q3', chosen('a')), finish]);
const second: Attempt = frozen({ ...attemptOf(immediate, [start, submit('q1', chosen('a'))], ['q1']), id: 'a2', after: 'a1' });
const kept = (...attempts: readonly Attempt[]): Kept => ({ keptVersion: 2, attempts });

test('goes on with the last, which retries the one before', () => {
  const sessions = resumed(kept(first, second), quiz, names);
  assert.deepEqual(sessions?.map(({ phase, order }) => [phase, order.length]), [['finished', 3], ['feedback', 1]]);
});

const off: readonly (readonly [name: string, kept: Kept])[] = [
  ['an entry that was not possible', kept({ ...first, log: first.log.toSpliced(1, 0, { n: 2, at: 1, elapsed: 5, action: go('q9') }).map((entry, index) => ({ ...entry, n: index + 1 })) })],
  ['an entry that is missing', kept({ ...first, log: first.log.toSpliced(1, 1) })],
  ['an entry twice', kept({ ...first, log: [...first.log, ...first.log.slice(-1)] })],
  ['a retry of another attempt', kept(first, { ...second, after: 'a7' })],
  ['a retry of no attempt', kept(first, { ...attemptOf(immediate, [start]), id: 'a2' })],
  ['a first attempt that retries', kept({ ...first, after: 'a0' })],
  ['a first attempt at a part', kept({ ...attemptOf(immediate, [start], ['q1']) })],
  ['items that there are not', kept(first, { ...second, only: ['q9'], log: [] })],
  ['no items', kept(first, { ...second, only: [], log: [] })],
  ['what was right before', kept(first, { ...second, only: ['q1', 'q2'], log: [] })],
  ['all of it again', kept(first, { ...attemptOf(immediate, [start]), id: 'a2', after: 'a1' })],
  ['time that runs back', kept({ ...first, log: first.log.map((entry, index) => ({ ...entry, elapsed: 100 - index })) })],
  ['a retry of another quiz', kept(first, { ...second, recipe: { ...second.recipe, seed: 7 } })],
];

for (const [name, broken] of off) {
  test(`does not go on with ${name}`, () => assert.equal(resumed(broken, quiz, names), undefined));
}

const facts = { statement: quiz.recipe.statement, hash: quiz.recipe.facts } as Facts;
const seed = 2 ** 31;
const reasons: readonly (readonly [name: string, facts: Facts, recipe: Partial<Attempt['recipe']>, why: string | undefined])[] = [
  ['the same', facts, {}, undefined],
  ['another statement', { ...facts, statement: 't' }, {}, 'other-statement'],
  ['changed facts', { ...facts, hash: 6 }, {}, 'other-facts'],
  ['another edition', facts, { edition: 0 }, 'other-edition'],
  ['a seed that none is', facts, { seed }, 'no-quiz'],
  ['rows for more than there are', facts, { blueprint: { count: 3, rows: [{ count: 5, kind: 'year' }] } }, 'no-quiz'],
];

for (const [name, now, recipe, why] of reasons) {
  test(`of ${name}: ${why ?? 'goes on'}`, () => {
    if (Object.keys(recipe).length === 0) assert.equal(unresumable(kept(first), now), why);
    assert.equal(unresumable(kept(first, { ...second, recipe: { ...second.recipe, ...recipe } }), now), why);
  });
}

const at = (policy: Partial<Policy>): Attempt => ({ ...attemptOf({ ...immediate, ...policy }, []), log: [{ n: 1, at: 1_000_000, elapsed: 40, action: start }] });

const times: readonly (readonly [name: string, policy: Partial<Policy>, now: number, elapsed: number])[] = [
  ['an hour later time stood still', { limit: { quiz: 9 } }, 4_600_000, 40],
  ['an hour later time ran on', { limit: { quiz: 9, runsClosed: true } }, 4_600_000, 3_600_040],
  ['a clock set back an hour takes none off', { limit: { quiz: 9, runsClosed: true } }, -2_600_000, 40],
  ['without a limit it does not matter', {}, 4_600_000, 40],
];

for (const [name, policy, now, elapsed] of times) {
  test(name, () => assert.equal(elapsedAt(at(policy), now), elapsed));
}

test('nothing has elapsed of what was not begun', () => assert.equal(elapsedAt(attemptOf(immediate, []), 5), 0));

const setting = settingOf('joint-statement-2024', 8, { count: 6 });

test('a log of twenty thousand entries is gone through in time that grows with their number', () => {
  const long = (entries: number): Attempt => attemptOf(immediate, [start, ...Array.from({ length: entries }, (_, index) => ({ type: 'draft', item: 'q1', response: chosen('abc'[index % 3] ?? '') }) as const)]);
  const timed = (attempt: Attempt): number => {
    const begun = performance.now();
    assert.equal(resumed(kept(attempt), quiz, names)?.[0]?.attempt.log.length, attempt.log.length);
    return performance.now() - begun;
  };
  timed(long(2000));
  const [few, many] = [timed(long(2000)), timed(long(20_000))];
  assert.ok(many < 40 * few + 100, `${few} ms for 2,000, ${many} for 20,000`);
});

test('whatever was done, it goes on where it was, wherever it was cut', () => {
  fc.assert(
    fc.property(doings(setting), fc.nat(), ({ policy, steps }, cut) => {
      const attempt: Attempt = { id: 'a1', recipe: setting.quiz.recipe, policy, log: [] };
      const session = steps.slice(0, cut % (steps.length + 1)).reduce((now, [elapsed, action]) => transition(now, { n: now.attempt.log.length + 1, at: 0, elapsed, action }, setting.quiz, setting.names), begin(attempt, setting.quiz));
      const through = JSON.parse(JSON.stringify({ keptVersion: 2, attempts: [session.attempt] })) as Kept;
      const [again] = resumed(through, setting.quiz, setting.names) ?? [];
      assert.deepEqual(JSON.parse(JSON.stringify(again)), JSON.parse(JSON.stringify(session)));
      assert.deepEqual(again, fold(session.attempt, setting.quiz, setting.names));
    }),
    { seed: 20240109, numRuns: 200 },
  );
});
