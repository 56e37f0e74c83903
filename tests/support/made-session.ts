/** A quiz of a choice, a year and a choice, and what a learner does in it. */
import type { Quiz } from '../../src/core/compose/recipe.ts';
import { assembleChoose } from '../../src/core/interactions/choose.ts';
import { assembleEnter } from '../../src/core/interactions/enter.ts';
import type { Hint, Item, Response } from '../../src/core/item.ts';
import type { Edtf } from '../../src/core/label.ts';
import type { Action, Attempt, Certainty, Policy, Session } from '../../src/core/session/attempt.ts';
import { fold } from '../../src/core/session/transition.ts';
import { frozen } from './frozen.ts';
import { theseNames } from './names.ts';

const choice = (id: string): Item => {
  const item = assembleChoose(
    { form: 'signed', kind: 'choice', level: 'remember', topic: 'signatories', stem: { form: 'signed', about: [] } },
    ['FR', 'RU', 'HU'].map((code, index) => ({
      label: { say: 'country', code },
      right: index === 0,
      rationale: { fact: `${id}/${code}`, why: 'on-list', about: [], cites: [] },
    })),
    0.5,
  );
  return { ...item, view: { ...item.view, id } };
};
const group: Hint = { hint: 'group', about: [] };
const year = (id: string): Item => {
  const item = assembleEnter(
    { form: 'dated', kind: 'year', level: 'remember', topic: 'instruments', stem: { form: 'dated', about: [] } },
    { reads: 'year' },
    { say: 'date', date: '2009' as Edtf },
    { rationale: { fact: `${id}/dated`, why: 'dated', about: [], cites: [] }, near: [{ typed: '1874', why: 'number-not-year' }], hints: [group, group], difficulty: 0.6 },
  );
  return { ...item, view: { ...item.view, id } };
};

export const quiz: Quiz = frozen({
  recipe: { edition: 1, statement: 's', facts: 5, seed: 6, blueprint: { count: 3 } },
  items: [choice('q1'), year('q2'), choice('q3')],
  short: [],
});
export const names = theseNames();

export const immediate: Policy = { feedback: 'immediate', marking: { partial: true } };
export const deferred: Policy = { feedback: 'deferred', passMark: 0.7, marking: { partial: true } };

export const attemptOf = (policy: Policy, actions: readonly Action[], only?: readonly string[]): Attempt =>
  frozen({
    id: 'a1',
    recipe: quiz.recipe,
    policy,
    ...(only === undefined ? {} : { only }),
    log: actions.map((action, index) => ({ n: index + 1, at: 1_000 + index, elapsed: 10 * index, action })),
  });
export const after = (policy: Policy, ...actions: readonly Action[]): Session => frozen(fold(attemptOf(policy, actions), quiz, names));

export const start: Action = { type: 'start' };
export const finish: Action = { type: 'finish' };
export const go = (item: string): Action => ({ type: 'go', item });
export const chosen = (...ids: readonly string[]): Response => ({ ask: 'choose', ids });
export const text = (typed: string): Response => ({ ask: 'enter', text: typed, lang: 'en' });
export const submit = (item: string, response: Response): Action => ({ type: 'submit', item, response });
export const sure = (item: string, certainty: Certainty): Action => ({ type: 'certainty', item, certainty });
export const draft = (item: string, response: Response): Action => ({ type: 'draft', item, response });
