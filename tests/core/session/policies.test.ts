/** Every policy as a table: what an answer does, what may be done next, what time does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Action, Entry, Policy, Session } from '../../../src/core/session/attempt.ts';
import { report } from '../../../src/core/session/report.ts';
import { dueAt, isRunOut, isTimeUp } from '../../../src/core/session/rules.ts';
import { advance, begin, isClosed, stateOf } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { score } from '../../../src/core/score.ts';
import { frozen } from '../../support/frozen.ts';
import { after, attemptOf, chosen, deferred, draft, finish, go, immediate, names, quiz, start, submit, text } from '../../support/made-session.ts';

const right = submit('q1', chosen('a'));
const wrong = submit('q1', chosen('b'));
const other = submit('q1', chosen('c'));
const reveal = (item: string): Action => ({ type: 'reveal', item });
const flag = (item: string, on = true): Action => ({ type: 'flag', item, on });
const thrice: Policy = { ...immediate, tries: 3, marking: { partial: true, tryCost: 1 / 3 } };
const whenTold: Policy = { ...immediate, tries: 2, reveal: 'when-told' };

const answers: readonly (readonly [name: string, policy: Policy, actions: readonly Action[], tries: number, phase: Session['phase'], closed: boolean, earned: number])[] = [
  ['one try, right', immediate, [right], 1, 'feedback', true, 1],
  ['one try, wrong', immediate, [wrong], 1, 'feedback', true, 0],
  ['one try, and one too many', immediate, [wrong, right], 1, 'feedback', true, 0],
  ['three tries, right at once', thrice, [right], 1, 'feedback', true, 1],
  ['three tries, wrong at first', thrice, [wrong], 1, 'asking', false, 0],
  ['three tries, right at the second', thrice, [wrong, right], 2, 'feedback', true, 2 / 3],
  ['three tries, right at the third', thrice, [wrong, other, right], 3, 'feedback', true, 1 / 3],
  ['three tries, all wrong', thrice, [wrong, other, wrong], 3, 'feedback', true, 0],
  ['three tries, one of them empty', thrice, [wrong, submit('q1', chosen()), right], 2, 'feedback', true, 2 / 3],
  ['three tries, none after the right one', thrice, [right, wrong], 1, 'feedback', true, 1],
  ['three tries without a penalty', { ...immediate, tries: 3 }, [wrong, other, right], 3, 'feedback', true, 1],
  ['feedback deferred: the last answer counts, at no cost', { ...deferred, tries: 3, marking: thrice.marking }, [wrong, other, right], 1, 'asking', false, 1],
  ['feedback never: so too', { ...deferred, feedback: 'never' }, [right, wrong], 1, 'asking', false, 0],
  ['told after one wrong try', whenTold, [wrong, reveal('q1'), right], 1, 'feedback', true, 0],
  ['told before any try', whenTold, [reveal('q1'), right], 0, 'feedback', true, 0],
  ['told where no policy tells', immediate, [reveal('q1')], 0, 'asking', false, 0],
];

for (const [name, policy, actions, tries, phase, closed, earned] of answers) {
  test(name, () => {
    const session = after(policy, start, ...actions);
    const [first] = report(session, quiz, 'en').items;
    assert.deepEqual([stateOf(session, 'q1').tries.length, session.phase, isClosed(session, 'q1')], [tries, phase, closed]);
    assert.ok(first && Math.abs(first.earned - earned) < 1e-12, `${first?.earned} for ${earned}`);
  });
}

test('a try says how many went before it', () => {
  assert.deepEqual(stateOf(after(thrice, start, wrong, right), 'q1').tries.map(({ before }) => before), [undefined, 1]);
});

test('an item with a try left can be come back to', () => {
  const session = after(thrice, start, wrong, go('q2'), go('q1'), right);
  assert.deepEqual([session.phase, stateOf(session, 'q1').tries.length], ['feedback', 2]);
});

for (const [navigation, actions, at] of [
  ['free', [go('q3'), go('q1')], 'q1'],
  ['free', [go('q2'), go('q1'), go('q3')], 'q3'],
  ['forward', [go('q2'), go('q1')], 'q2'],
  ['forward', [go('q3'), go('q2'), go('q1')], 'q3'],
] as const) {
  test(`${navigation}: ${actions.map((one) => (one.type === 'go' ? one.item : one.type)).join(', ')} ends at ${at}`, () => {
    assert.equal(after({ ...deferred, navigation }, start, ...actions).at, at);
  });
}

test('flags are set and taken off, on any item of the attempt, and answer nothing', () => {
  const flags = (...actions: readonly Action[]) => quiz.items.map(({ view }) => stateOf(after(immediate, start, ...actions), view.id).flagged);
  assert.deepEqual(flags(flag('q1'), flag('q3')), [true, undefined, true]);
  assert.deepEqual(flags(flag('q3'), wrong, flag('q3', false), flag('q9')), [undefined, undefined, false]);
  const session = after(immediate, start, flag('q1'));
  for (const again of [flag('q1'), flag('q3', false), flag('q9')]) assert.equal(transition(session, { n: 3, at: 0, elapsed: 0, action: again }, quiz, names), session);
});

/** As a learner goes about it: what is done, and when. */
type Timed = readonly [elapsed: number, action: Action];
const tick: Action = { type: 'tick' };
const stretch = (by: 1 | 1.5 | 2 | 'off'): Action => ({ type: 'stretch', by });
const extend = (by: number): Action => ({ type: 'extend', by });

const timed = (policy: Policy, ...actions: readonly Timed[]): Session =>
  actions.reduce((session, [elapsed, action]) => {
    const entry: Entry = { n: session.attempt.log.length + 1, at: 0, elapsed, action };
    return frozen(transition(session, frozen(entry), quiz, names));
  }, begin(attemptOf(policy, []), quiz));

const inAll: Policy = { ...deferred, limit: { quiz: 1000 } };
const each: Policy = { ...immediate, limit: { item: 100 } };
const begun: Timed = [50, start];

const limits: readonly (readonly [name: string, policy: Policy, actions: readonly Timed[], phase: Session['phase'], tries: readonly number[], due: number | undefined])[] = [
  ['no limit', immediate, [begun, [9e9, tick]], 'asking', [0, 0, 0], undefined],
  ['a limit counts from the start', inAll, [begun], 'asking', [0, 0, 0], 1050],
  ['a tick too early', inAll, [begun, [1049, tick]], 'asking', [0, 0, 0], 1050],
  ['a tick in time', inAll, [begun, [1050, tick]], 'finished', [0, 0, 0], undefined],
  ['what stands unsubmitted is judged', inAll, [begun, [60, draft('q1', chosen('a'))], [70, go('q2')], [80, draft('q2', text('2009'))], [1050, tick]], 'finished', [1, 1, 0], undefined],
  ['what cannot be read is no try', inAll, [begun, [60, go('q2')], [70, draft('q2', text('20'))], [1050, tick]], 'finished', [0, 0, 0], undefined],
  ['what was submitted is not judged again', inAll, [begun, [60, right], [1050, tick]], 'finished', [1, 0, 0], undefined],
  ['an answer that comes too late', inAll, [begun, [1051, right]], 'finished', [0, 0, 0], undefined],
  ['twice as long, said before the start', inAll, [[10, stretch(2)], begun, [1050, tick]], 'asking', [0, 0, 0], 2050],
  ['half as long again, said on the way', inAll, [begun, [900, stretch(1.5)], [1050, tick]], 'asking', [0, 0, 0], 1550],
  ['lifted', inAll, [begun, [900, stretch('off')], [9e9, tick]], 'asking', [0, 0, 0], undefined],
  ['extended', inAll, [begun, [900, extend(60)], [1100, tick]], 'asking', [0, 0, 0], 1110],
  ['extended too late', inAll, [begun, [1051, extend(60)]], 'finished', [0, 0, 0], undefined],
  ['extended by nothing', inAll, [begun, [900, extend(-60)]], 'asking', [0, 0, 0], 1050],
  ['an item runs out', each, [begun, [150, tick]], 'feedback', [0, 0, 0], undefined],
  ['an item with half an answer runs out', each, [begun, [60, draft('q1', chosen('a'))], [150, tick], [151, wrong]], 'feedback', [1, 0, 0], undefined],
  ['the next item has its own time', each, [begun, [60, go('q2')]], 'asking', [0, 0, 0], 160],
  ['an item goes on where it was left', each, [begun, [90, go('q2')], [100, go('q1')]], 'asking', [0, 0, 0], 160],
  ['an item that is answered is not due', each, [begun, [60, right]], 'feedback', [1, 0, 0], undefined],
  ['an item is extended, the next is not', each, [begun, [60, extend(500)], [200, tick], [210, go('q2')]], 'asking', [0, 0, 0], 310],
  ['an item out of time cannot be come back to', { ...deferred, limit: { item: 100 } }, [begun, [150, tick], [160, go('q2')], [170, go('q1')], [171, right]], 'feedback', [0, 0, 0], undefined],
];

for (const [name, policy, actions, phase, tries, due] of limits) {
  test(`time: ${name}`, () => {
    const session = timed(policy, ...actions);
    assert.deepEqual([session.phase, quiz.items.map(({ view }) => stateOf(session, view.id).tries.length), dueAt(session)], [phase, tries, due]);
  });
}

test('what stood when time was up says so', () => {
  const session = timed(each, begun, [60, draft('q1', chosen('a'))], [150, tick]);
  assert.deepEqual(stateOf(session, 'q1').tries.map(({ standing, score: { earned } }) => [standing, earned]), [[true, 1]]);
});

const bothLimits: Policy = { ...thrice, limit: { quiz: 1000, item: 100 } };

/** Whether it was time that closed the item that is shown, and the whole quiz. */
const ended: readonly (readonly [name: string, policy: Policy, actions: readonly Timed[], item: boolean, all: boolean])[] = [
  ['in time', each, [begun, [60, go('q1')]], false, false],
  ['an item unanswered', each, [begun, [150, tick]], true, false],
  ['an item half answered', each, [begun, [60, draft('q1', chosen('a'))], [150, tick]], true, false],
  ['an item answered in time', each, [begun, [60, wrong], [900, tick]], false, false],
  ['an item right at the second try', bothLimits, [begun, [60, wrong], [70, right], [150, tick]], false, false],
  ['an item with a try left', bothLimits, [begun, [60, wrong], [150, tick]], true, false],
  ['an item answered, and kept until the end', { ...inAll, limit: { item: 100 } }, [begun, [60, right], [150, tick]], true, false],
  ['an item after one that ran out', each, [begun, [150, tick], [160, go('q2')]], false, false],
  ['an item that was told', { ...whenTold, limit: { item: 100 } }, [begun, [60, reveal('q1')], [150, tick]], false, false],
  ['a quiz', inAll, [begun, [1050, tick]], true, true],
  ['a quiz by an answer that came too late', inAll, [begun, [1051, right]], true, true],
  ['a quiz that was finished too late', inAll, [begun, [1051, finish]], true, true],
  ['a quiz that was finished in time', inAll, [begun, [1049, finish]], false, false],
  ['a quiz without a limit', deferred, [begun, [1049, finish]], false, false],
];

for (const [name, policy, actions, item, all] of ended) {
  test(`time or not: ${name}`, () => {
    const session = timed(policy, ...actions);
    assert.deepEqual([isTimeUp(session), isRunOut(session)], [item, all]);
  });
}

const policies = fc.record(
  {
    feedback: fc.constantFrom('immediate' as const, 'deferred' as const, 'never' as const),
    marking: fc.constant({ partial: true, tryCost: 0.2 }),
    tries: fc.constantFrom(1, 2, 3),
    reveal: fc.constantFrom('after-tries' as const, 'at-end' as const, 'when-told' as const, 'never' as const),
    navigation: fc.constantFrom('free' as const, 'forward' as const),
    limit: fc.record({ quiz: fc.integer({ min: 1, max: 300 }), item: fc.integer({ min: 1, max: 100 }) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['feedback', 'marking'] },
);
const someItem = fc.constantFrom('q1', 'q2', 'q3', 'q9');
const responses = fc.constantFrom(chosen('a'), chosen('b'), chosen(), text('2009'), text('20'), text('1874'));
const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom(start, tick, stretch(2), stretch('off'), stretch(1), extend(50)),
  someItem.map(go),
  someItem.map(reveal),
  fc.tuple(someItem, fc.boolean()).map(([item, on]) => flag(item, on)),
  fc.tuple(someItem, responses).map(([item, response]) => draft(item, response)),
  fc.tuple(someItem, responses).map(([item, response]) => submit(item, response)),
  fc.constant(finish),
);
const runs = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), actions), { maxLength: 25 }).map((steps) => {
  let now = 0;
  return [[0, start] as Timed, ...steps.map(([by, action]): Timed => [(now += by), action])];
});

test('whatever is done under whatever policy, the log folds to the same session, and no more tries are made than allowed', () => {
  fc.assert(
    fc.property(policies, runs, (policy, steps) => {
      const session = timed(policy, ...steps);
      const again = session.attempt.log.reduce((now, entry) => transition(now, entry, quiz, names), begin(attemptOf(policy, []), quiz));
      assert.deepEqual(again, session);
      const allowed = policy.feedback === 'immediate' ? (policy.tries ?? 1) : 1;
      for (const { view } of quiz.items) assert.ok(stateOf(session, view.id).tries.length <= allowed);
    }),
    { seed: 20240109, numRuns: 1000 },
  );
});

const left: readonly (readonly [name: string, policy: Policy, actions: readonly Action[], tries: readonly number[]])[] = [
  ['left for another', deferred, [start, draft('q1', chosen('a')), go('q2')], [1, 0, 0]],
  ['left for the end', deferred, [start, draft('q1', chosen('a')), finish], [1, 0, 0]],
  ['changed and left', deferred, [start, submit('q1', chosen('b')), draft('q1', chosen('a')), go('q2')], [1, 0, 0]],
  ['left as it was', deferred, [start, submit('q1', chosen('a')), go('q2'), go('q1'), finish], [1, 0, 0]],
  ['left though it cannot be read', deferred, [start, go('q2'), draft('q2', text('20')), finish], [0, 0, 0]],
  ['left with nothing', deferred, [start, go('q2'), finish], [0, 0, 0]],
  ['not left, for there is no way back', { ...deferred, navigation: 'forward' }, [start, go('q2'), draft('q2', text('2009')), go('q1')], [0, 0, 0]],
  ['left without a certainty that is marked', { ...deferred, marking: { partial: true, scheme: 'certainty' } }, [start, draft('q1', chosen('a')), go('q2')], [0, 0, 0]],
  ['left with one', { ...deferred, marking: { partial: true, scheme: 'certainty' } }, [start, draft('q1', chosen('a')), { type: 'certainty', item: 'q1', certainty: 3 }, go('q2')], [1, 0, 0]],
  ['left where it is told at once', immediate, [start, draft('q1', chosen('a')), go('q2'), finish], [0, 0, 0]],
];

for (const [name, policy, actions, tries] of left) {
  test(`what stands at an item is its answer where feedback waits: ${name}`, () => {
    const session = after(policy, ...actions);
    assert.deepEqual(quiz.items.map(({ view }) => stateOf(session, view.id).tries.length), tries);
  });
}

test('what stands is the last answer, with its own points', () => {
  const session = after(deferred, start, submit('q1', chosen('b')), draft('q1', chosen('a')), go('q2'));
  assert.deepEqual(stateOf(session, 'q1').tries.map(({ response, score: { earned } }) => [response, earned]), [[chosen('a'), 1]]);
});

test('to answer, go on and finish where feedback is immediate no rules are needed: the log folds to the same session without them', () => {
  const plain = policies.map(({ marking, tries = 1 }): Policy => ({ feedback: 'immediate', marking, tries }));
  fc.assert(
    fc.property(plain, runs, (policy, steps) => {
      const session = timed(policy, ...steps.filter(([, { type }]) => ['start', 'go', 'draft', 'submit', 'finish'].includes(type)));
      const without = session.attempt.log.reduce((now, entry) => advance(now, entry, quiz, (item, response, marking) => score(item, response, marking, names)), begin(attemptOf(policy, []), quiz));
      assert.deepEqual(without, session);
    }),
    { seed: 20240109, numRuns: 300 },
  );
});

test('going forward, no item that was passed is shown again', () => {
  fc.assert(
    fc.property(runs, (steps) => {
      const places: number[] = [];
      steps.reduce((session, [elapsed, action]) => {
        const next = transition(session, { n: session.attempt.log.length + 1, at: 0, elapsed, action }, quiz, names);
        places.push(next.order.indexOf(next.at));
        return next;
      }, begin(attemptOf({ ...deferred, navigation: 'forward' }, []), quiz));
      assert.deepEqual(places, places.toSorted((a, b) => a - b));
    }),
    { seed: 20240109, numRuns: 300 },
  );
});
