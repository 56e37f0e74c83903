/** Reports of whoever plays by the rules, over quizzes of the project's own statements. */
import fc from 'fast-check';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint, Quiz } from '../../src/core/compose/recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { makers } from '../../src/core/forms/makers.ts';
import type { Item, NamesOf, Response } from '../../src/core/item.ts';
import type { Label } from '../../src/core/label.ts';
import type { Action, Policy, Report, Session } from '../../src/core/session/attempt.ts';
import { report } from '../../src/core/session/report.ts';
import { begin } from '../../src/core/session/session.ts';
import { transition } from '../../src/core/session/transition.ts';
import type { Trusted } from '../../src/core/session/verify.ts';
import { namingOf } from '../../src/phrases/naming-of.ts';
import { namesOf } from '../../src/phrases/vocabulary.ts';
import type { Statement } from '../../src/schema/statement-types.ts';
import { world } from '../../src/world/countries.ts';
import { frozen } from './frozen.ts';
import { statementFile } from './statement-file.ts';

export interface Setting {
  readonly statement: Statement;
  readonly quiz: Quiz;
  readonly names: NamesOf;
}

export function settingOf(file: string, seed: number, blueprint: Blueprint): Setting {
  const statement = statementFile(file);
  const facts = derive(statement, world);
  return { statement, quiz: frozen(compose(facts, newRecipe(facts, seed, blueprint), makers)), names: namesOf(statement, namingOf) };
}

export const trustedFor = ({ names }: Setting, policy: Policy, more: Partial<Trusted> = {}): Trusted => ({ makers, world, names, policy, ...more });

const written = (label: Label, names: NamesOf): string => {
  if (label.say === 'date') return label.date;
  const all = (['country', 'instrument'] as const).flatMap((sort) => names(sort, 'en').entries);
  return all.find((one) => JSON.stringify(one.label) === JSON.stringify(label))?.names[0] ?? '';
};

export const HOW = ['right', 'wrong', 'half', 'none'] as const;
type How = (typeof HOW)[number];

/** An answer as a learner may give it. */
export function answerTo({ view, key }: Item, how: How, names: NamesOf): Response {
  const some = <T>(all: readonly T[]): readonly T[] => all.slice(0, how === 'none' ? 0 : how === 'half' ? Math.ceil(all.length / 2) : all.length);
  switch (view.ask) {
    case 'choose': {
      const right = key.ask === 'choose' ? key.right : [];
      const wrong = view.options.map(({ id }) => id).filter((id) => !right.includes(id));
      return { ask: 'choose', ids: some(how === 'wrong' ? wrong.slice(0, right.length) : right) };
    }
    case 'order': {
      const right = key.ask === 'order' ? key.right : [];
      return { ask: 'order', ids: some(how === 'wrong' ? right.toReversed() : right) };
    }
    case 'match':
    case 'group': {
      const right = key.ask === 'match' || key.ask === 'group' ? key.right : {};
      const targets = view.targets.map(({ id }) => id);
      const shifted = ([option, target]: readonly [string, string]) => [option, targets[(targets.indexOf(target) + 1) % targets.length] ?? ''] as const;
      return { ask: view.ask, pairs: Object.fromEntries(some(how === 'wrong' ? Object.entries(right).map(shifted) : Object.entries(right))) };
    }
    case 'enter': {
      const right = key.ask === 'enter' ? written(key.right, names) : '';
      return { ask: 'enter', text: how === 'right' ? right : how === 'wrong' ? (view.reads === 'name' ? 'Atlantis' : '1901-01-01'.slice(0, right.length)) : how === 'half' ? '20' : ' ', lang: 'en' };
    }
    case 'list':
      return { ask: 'list', texts: how === 'wrong' ? ['Atlantis'] : some(key.ask === 'list' ? key.right : []).map((label) => written(label, names)), lang: 'en' };
  }
}

export type Timed = readonly [elapsed: number, action: Action];

export interface Doing {
  readonly policy: Policy;
  readonly only?: readonly string[] | undefined;
  readonly steps: readonly Timed[];
}

function session({ quiz, names }: Setting, id: string, { policy, only, steps }: Doing): Session {
  const attempt = { id, recipe: quiz.recipe, policy, context: 'class 7b', ...(only && { only, after: 'a0' }), log: [] };
  return steps.reduce(
    (now, [elapsed, action]) => transition(now, { n: now.attempt.log.length + 1, at: 0, elapsed, action }, quiz, names),
    begin(attempt, quiz),
  );
}

const arrived = (report: Report): Report => JSON.parse(JSON.stringify(report)) as Report;

/** Of a retry, what went before it: all that it does not ask was right, and what it asks was skipped. */
function before(setting: Setting, { policy, only }: Doing): Session {
  const right = setting.quiz.items.filter(({ view }) => !only?.includes(view.id));
  const answers = right.flatMap((item): readonly Timed[] => {
    const { id } = item.view;
    const given: readonly Action[] = [{ type: 'go', item: id }, { type: 'certainty', item: id, certainty: 2 }, { type: 'submit', item: id, response: answerTo(item, 'right', setting.names) }];
    return given.map((action): Timed => [0, action]);
  });
  return session(setting, 'a0', { policy, steps: [[0, { type: 'start' }], ...answers, [1, { type: 'finish' }]] });
}

/** As it arrives: through JSON. */
export const honestReport = (setting: Setting, doing: Doing): Report =>
  arrived(report(session(setting, 'a1', doing), setting.quiz, 'en', doing.only ? [before(setting, doing)] : []));

/** The reports of those that it retries. */
export const reportsBefore = (setting: Setting, doing: Doing): readonly Report[] => (doing.only ? [arrived(report(before(setting, doing), setting.quiz, 'en'))] : []);

const share = fc.constantFrom(0, 0.25, 1 / 3, 1);
/** Half of the time. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const policies: fc.Arbitrary<Policy> = fc
  .record({
    feedback: fc.constantFrom('immediate' as const, 'deferred' as const, 'never' as const),
    partial: fc.boolean(),
    marking: fc.record({ scheme: maybe(fc.constantFrom('negative' as const, 'certainty' as const)), hintCost: maybe(share), tryCost: maybe(share) }),
    plain: fc.record({
      tries: maybe(fc.constantFrom(1, 2, 3)),
      reveal: maybe(fc.constantFrom('after-tries' as const, 'at-end' as const, 'when-told' as const, 'never' as const)),
      navigation: maybe(fc.constantFrom('free' as const, 'forward' as const)),
      passMark: maybe(share),
      certainty: maybe(fc.boolean()),
    }),
    limit: maybe(fc.record({ quiz: maybe(fc.integer({ min: 50, max: 2000 })), item: maybe(fc.integer({ min: 10, max: 300 })) })),
  })
  // What is not said is left out.
  .map(({ feedback, partial, marking, plain, limit }) => JSON.parse(JSON.stringify({ feedback, marking: { partial, ...marking }, ...plain, limit })) as Policy);

const certainties = fc.constantFrom(1 as const, 2 as const, 3 as const);

/** What may be done at an item or elsewhere, whether or not it is possible then. */
function actionsOn({ quiz, names }: Setting): fc.Arbitrary<Action> {
  const on = fc.constantFrom(...quiz.items);
  const said = (type: 'submit' | 'draft') => fc.tuple(on, fc.constantFrom(...HOW)).map(([of, how]): Action => ({ type, item: of.view.id, response: answerTo(of, how, names) }));
  const item = on.map(({ view }) => view.id);
  return fc.oneof(
    { weight: 4, arbitrary: item.map((id): Action => ({ type: 'go', item: id })) },
    { weight: 6, arbitrary: said('submit') },
    { weight: 2, arbitrary: said('draft') },
    fc.tuple(item, certainties).map(([id, certainty]): Action => ({ type: 'certainty', item: id, certainty })),
    item.map((id): Action => ({ type: 'hint', item: id })),
    item.map((id): Action => ({ type: 'reveal', item: id })),
    fc.tuple(item, fc.boolean()).map(([id, flagged]): Action => ({ type: 'flag', item: id, on: flagged })),
    fc.constantFrom<Action>({ type: 'tick' }, { type: 'stretch', by: 2 }, { type: 'stretch', by: 1 }, { type: 'stretch', by: 'off' }, { type: 'extend', by: 40 }),
  );
}

/** Each item come to, helped with, answered: what random actions seldom do. */
function turnAt({ names }: Setting, of: Item, [how, again]: readonly [How, How], certainty: 1 | 2 | 3, hints: number, last: 'submit' | 'draft'): readonly Action[] {
  const item = of.view.id;
  const give = (type: 'submit' | 'draft', one: How): Action => ({ type, item, response: answerTo(of, one, names) });
  return [{ type: 'go', item }, ...Array<Action>(hints).fill({ type: 'hint', item }), { type: 'certainty', item, certainty }, give(last, how), give(last, again)];
}

/** Anything done under any policy, from the start on. */
export function doings(setting: Setting): fc.Arbitrary<Doing> {
  const { items } = setting.quiz;
  const turn = fc
    .tuple(fc.constantFrom(...items), fc.tuple(fc.constantFrom(...HOW), fc.constantFrom(...HOW)), certainties, fc.nat(2), fc.constantFrom('submit' as const, 'submit' as const, 'draft' as const))
    .map(([of, hows, certainty, hints, last]) => turnAt(setting, of, hows, certainty, hints, last));
  const end = fc.constantFrom<readonly Action[]>([], [{ type: 'finish' }]);
  const some = (minLength: number) => fc.array(fc.oneof({ weight: 3, arbitrary: turn }, { weight: 2, arbitrary: actionsOn(setting).map((one) => [one]) }), { minLength, maxLength: 12 });
  const actions = fc.tuple(some(8), end, some(0)).map(([before, ended, after]) => [...before.flat(), ...ended, ...after.flat()]);
  return fc
    .record({ policy: policies, only: maybe(fc.subarray(items.map(({ view }) => view.id), { minLength: 1 })), actions, began: fc.nat(50), pace: fc.array(fc.nat(20), { minLength: 1, maxLength: 7 }) })
    .map(({ policy, only, actions: all, began, pace }) => {
      let now = began;
      return { policy, only, steps: [[began, { type: 'start' }] as const, ...all.map((action, index): Timed => [(now += pace[index % pace.length] ?? 0), action])] };
    });
}
