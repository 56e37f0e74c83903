import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quiz } from '../../../src/core/compose/recipe.ts';
import type { Action, Policy, Session } from '../../../src/core/session/attempt.ts';
import { report } from '../../../src/core/session/report.ts';
import { begin, continued, isClosed, stateOf } from '../../../src/core/session/session.ts';
import { fold, transition } from '../../../src/core/session/transition.ts';
import { version } from '../../../src/version.ts';
import { frozen } from '../../support/frozen.ts';
import { after, attemptOf, chosen, deferred, draft, finish, go, immediate, names, quiz, start, submit, sure, text } from '../../support/made-session.ts';

const rows: readonly (readonly [name: string, policy: Policy, actions: readonly Action[], phase: Session['phase'], at: string, closed: boolean])[] = [
  ['nothing yet', immediate, [], 'ready', 'q1', false],
  ['a start', immediate, [start], 'asking', 'q1', false],
  ['a right answer', immediate, [start, submit('q1', chosen('a'))], 'feedback', 'q1', true],
  ['a wrong answer', immediate, [start, submit('q1', chosen('b'))], 'feedback', 'q1', true],
  ['an empty answer', immediate, [start, submit('q1', chosen())], 'asking', 'q1', false],
  ['going on', immediate, [start, submit('q1', chosen('a')), go('q2')], 'asking', 'q2', false],
  ['going back to what was answered', immediate, [start, submit('q1', chosen('a')), go('q2'), go('q1')], 'feedback', 'q1', true],
  ['an answer with feedback deferred', deferred, [start, submit('q1', chosen('a'))], 'asking', 'q1', false],
  ['finishing', immediate, [start, finish], 'finished', 'q1', true],
];

for (const [name, policy, actions, phase, at, closed] of rows) {
  test(`after ${name} it is ${phase} at ${at}`, () => {
    const session = after(policy, ...actions);
    assert.deepEqual([session.phase, session.at, isClosed(session, at)], [phase, at, closed]);
  });
}

const impossible: readonly (readonly [name: string, before: readonly Action[], action: Action])[] = [
  ['an answer before the start', [], submit('q1', chosen('a'))],
  ['a second start', [start], start],
  ['going to the same item', [start], go('q1')],
  ['going to an item that is not asked', [start], go('q9')],
  ['an answer to another item than the one shown', [start], submit('q2', text('2009'))],
  ['an answer of another interaction', [start], submit('q1', text('2009'))],
  ['a second answer with immediate feedback', [start, submit('q1', chosen('b'))], submit('q1', chosen('a'))],
  ['a draft after the answer', [start, submit('q1', chosen('b'))], draft('q1', chosen('a'))],
  ['an answer after the end', [start, finish], submit('q1', chosen('a'))],
  ['a finish before the start', [], finish],
  ['a hint before the start', [], { type: 'hint', item: 'q2' }],
  ['a hint where there is none', [start], { type: 'hint', item: 'q1' }],
  ['a hint for another item than the one shown', [start], { type: 'hint', item: 'q2' }],
  ['a hint for an item that is not asked', [start], { type: 'hint', item: 'q9' }],
  ['a hint after the answer', [start, go('q2'), submit('q2', text('2009'))], { type: 'hint', item: 'q2' }],
  ['a hint after the end', [start, go('q2'), finish], { type: 'hint', item: 'q2' }],
];

for (const [name, before, action] of impossible) {
  test(`answers ${name} with the same session`, () => {
    const session = after(immediate, ...before);
    const entry = frozen({ n: before.length + 1, at: 0, elapsed: 0, action });
    assert.equal(transition(session, entry, quiz, names), session);
  });
}

test('answers an entry out of turn with the same session', () => {
  const session = after(immediate, start);
  for (const n of [0, 1, 3, 1.5, NaN]) {
    assert.equal(transition(session, { n, at: 0, elapsed: 0, action: go('q2') }, quiz, names), session);
  }
});

test('folding a log gives the session that its steps gave, and the log with it', () => {
  const actions = [start, draft('q1', chosen('b')), submit('q1', chosen('a')), go('q2'), submit('q2', text('2006')), finish];
  const attempt = attemptOf(immediate, actions);
  const steps = attempt.log.reduce((session, entry) => frozen(transition(session, entry, quiz, names)), begin(attempt, quiz));
  assert.deepEqual(fold(attempt, quiz, names), steps);
  assert.deepEqual(steps.attempt, attempt);
});

test('an unready answer says why, costs no try, and the reason goes with the next draft', () => {
  const session = after(immediate, start, go('q2'), submit('q2', text('1874')));
  assert.deepEqual(stateOf(session, 'q2'), { tries: [], draft: text('1874'), unready: { type: 'unready', why: 'number-not-year' } });
  const next = after(immediate, start, go('q2'), submit('q2', text('1874')), draft('q2', text('2')));
  assert.deepEqual(stateOf(next, 'q2'), { tries: [], draft: text('2') });
});

test('hints open one by one, no more than there are, and a try keeps how many were open', () => {
  const hint: Action = { type: 'hint', item: 'q2' };
  const opened = [0, 1, 2, 3].map((times) => stateOf(after(immediate, start, go('q2'), ...Array<Action>(times).fill(hint)), 'q2').hints);
  assert.deepEqual(opened, [undefined, 1, 2, 2]);
  const session = after(deferred, start, go('q2'), hint, submit('q2', text('2009')), hint);
  assert.deepEqual([stateOf(session, 'q2').hints, stateOf(session, 'q2').tries.map(({ hints }) => hints)], [2, [1]]);
  assert.deepEqual(stateOf(after(immediate, start, go('q2'), hint, draft('q2', text('2'))), 'q2'), { tries: [], hints: 1, draft: text('2') });
});

test('an answer keeps how sure somebody was, and one without it keeps nothing of the sort', () => {
  assert.deepEqual(stateOf(after(immediate, start, sure('q1', 2), sure('q1', 3), submit('q1', chosen('a')), sure('q1', 1)), 'q1').tries.map(({ certainty }) => certainty), [3]);
  assert.deepEqual(stateOf(after(immediate, start, submit('q1', chosen('a'))), 'q1').tries.map((one) => Object.keys(one).toSorted()), [['elapsed', 'response', 'score']]);
});

test('with feedback deferred the last answer counts', () => {
  const session = after(deferred, start, submit('q1', chosen('b')), go('q2'), go('q1'), submit('q1', chosen('a')), finish);
  assert.deepEqual(stateOf(session, 'q1').tries.map(({ score }) => score.earned), [1]);
});

test('a retry asks only the items it names, in the same order', () => {
  const session = fold(attemptOf(immediate, [start], ['q3', 'q1']), quiz, names);
  assert.deepEqual([session.order, session.at], [['q1', 'q3'], 'q1']);
});

test('an attempt that began at the first item goes on with all, its log and its answer untouched', () => {
  const actions = [start, submit('q1', chosen('a')), go('q2')];
  const log = attemptOf(immediate, actions).log;
  const first: Quiz = { ...quiz, items: quiz.items.slice(0, 1) };
  const early = log.slice(0, 2).reduce((session, entry) => frozen(transition(session, entry, first, names)), begin({ ...attemptOf(immediate, []), log: [] }, first));
  assert.deepEqual([early.order, early.phase], [['q1'], 'feedback']);
  const whole = log.slice(2).reduce((session, entry) => frozen(transition(session, entry, quiz, names)), frozen(continued(early, quiz)));
  assert.deepEqual(whole, fold(attemptOf(immediate, actions), quiz, names));
});

test('a quiz without items cannot be started', () => {
  const empty = begin(attemptOf(immediate, [], []), quiz);
  assert.equal(transition(empty, { n: 1, at: 0, elapsed: 0, action: start }, quiz, names), empty);
});

test('the report holds points, raw answers and the code', () => {
  const session = after(deferred, start, submit('q1', chosen('a')), go('q2'), submit('q2', text('٢٠٠٩')), finish);
  const { items, code, earned, possible, passed, recipe } = report(session, quiz, 'ar');
  assert.deepEqual({ earned, possible, passed }, { earned: 2, possible: 3, passed: false });
  assert.equal(recipe, quiz.recipe);
  assert.match(code, /^.{4}(-.{4}){5}$/);
  assert.deepEqual(
    items.map(({ item, kind, earned, tries }) => [item, kind, earned, tries.map(({ response }) => response)]),
    [
      ['q1', 'choice', 1, [chosen('a')]],
      ['q2', 'year', 1, [text('٢٠٠٩')]],
      ['q3', 'choice', 0, []],
    ],
  );
});

test('the report gives the points of the policy’s marking, the certainty and the hints', () => {
  const policy: Policy = { ...immediate, passMark: 0, marking: { partial: true, scheme: 'certainty', hintCost: 0.5 } };
  const actions: readonly Action[] = [start, sure('q1', 3), submit('q1', chosen('b')), go('q2'), { type: 'hint', item: 'q2' }, sure('q2', 2), submit('q2', text('2009')), finish];
  const { items, earned, possible, passed } = report(after(policy, ...actions), quiz, 'en');
  assert.deepEqual({ earned, possible, passed }, { earned: -4.5, possible: 9, passed: false });
  assert.deepEqual(
    items.map((item) => [item.earned, item.possible, item.hints, item.tries]),
    [
      [-6, 3, 0, [{ response: chosen('b'), elapsed: 20, spent: 20, certainty: 3, score: { earned: 0, possible: 1 }, earned: -6, possible: 3 }]],
      [1.5, 3, 1, [{ response: text('2009'), elapsed: 60, spent: 30, certainty: 2, hints: 1, score: { earned: 1, possible: 1 }, earned: 1.5, possible: 3 }]],
      [0, 3, 0, []],
    ],
  );
});

test('the report says when, counted from the start: each try, how long its item was in sight, and all of it', () => {
  const at = (elapsed: number, action: Action, n: number) => ({ n, at: 0, elapsed, action });
  const timed = [[7, start], [17, go('q2')], [20, go('q1')], [27, submit('q1', chosen('b'))], [30, go('q3')], [32, { type: 'flag', item: 'q1', on: true }], [39, submit('q3', chosen('a'))], [50, finish], [90, { type: 'flag', item: 'q3', on: true }]] as const;
  const attempt = { ...attemptOf(immediate, []), context: 'class 7b', after: 'a0', log: timed.map(([elapsed, action], index) => at(elapsed, action, index + 1)) };
  const { items, elapsed, time, context, after: retries, version: of } = report(fold(attempt, quiz, names), quiz, 'en');
  assert.deepEqual({ elapsed, time, context, retries, of }, { elapsed: 43, time: undefined, context: 'class 7b', retries: 'a0', of: version });
  assert.deepEqual(items.map(({ flagged, tries }) => [flagged, tries.map((one) => [one.elapsed, one.spent])]), [
    [true, [[20, 17]]],
    [false, []],
    [true, [[32, 9]]],
  ]);
});

test('an item is not in sight because somebody tried to go back to it', () => {
  const forward: Policy = { ...deferred, navigation: 'forward', limit: { item: 100, quiz: 200 } };
  // The third step is logged for the time that it found run out, and leads nowhere.
  const steps = [[0, start], [5, draft('q1', chosen('a'))], [10, go('q2')], [120, go('q1')], [130, go('q3')], [200, finish]] as const;
  const session = fold({ ...attemptOf(forward, []), log: steps.map(([elapsed, action], index) => ({ n: index + 1, at: 0, elapsed, action })) }, quiz, names);
  assert.deepEqual([session.attempt.log.length, report(session, quiz, 'en').items[0]?.tries.map(({ spent, elapsed }) => [spent, elapsed])], [6, [[10, 10]]]);
});

test('the report says what was done to the limits, and the most that they were stretched', () => {
  const limited: Policy = { ...deferred, limit: { quiz: 1000 } };
  const actions: readonly Action[] = [{ type: 'stretch', by: 2 }, start, { type: 'extend', by: 60 }, { type: 'stretch', by: 1.5 }, { type: 'extend', by: 5 }];
  assert.deepEqual(report(after(limited, ...actions), quiz, 'en').time, { stretch: 2, extra: 65 });
  assert.deepEqual(report(after(limited, start), quiz, 'en').time, { stretch: 1, extra: 0 });
});

for (const [passMark, passed] of [[2 / 3, true], [0.67, false], [0, true], [1, false]] as const) {
  test(`two of three against a pass mark of ${passMark}: ${passed ? 'passed' : 'not passed'}`, () => {
    const session = after({ ...deferred, passMark }, start, submit('q1', chosen('a')), go('q2'), submit('q2', text('2009')), finish);
    assert.equal(report(session, quiz, 'en').passed, passed);
  });
}
