/** What was gone on with once was kept under another key, for its policy was written in another order: the second reload lost it. */
import { expect } from '@open-wc/testing';
import { aStatement } from '../support/a-statement.ts';
import { button, buttons, inputs, once } from '../support/in-shadow.ts';
import { readyQuiz, reloaded, type Settings, until } from '../support/quiz-tag.ts';

const rows: readonly Settings[] = [
  { timeLimit: 600 },
  { tries: 2, tryCost: 0.5 },
  { tries: 2, marking: 'negative' },
  { mode: 'test', passMark: 0.5 },
  { mode: 'exam', timeLimit: 600 },
  { passMark: 0.5, timeLimit: 600, itemTimeLimit: 60, runsClosed: true },
  { marking: 'certainty', hintCost: 0.5 },
  { blueprint: { kinds: ['choice'], count: 3 } },
  { blueprint: { rows: [{ kind: 'choice', count: 2 }], exclude: [], count: 3 } },
];

describe('statement-quiz, reloaded twice', () => {
  for (const more of rows) {
    it(`goes on: ${JSON.stringify(more)}`, async () => {
      const settings: Settings = { statement: aStatement(), kinds: 'choice', count: 3, seed: 3, id: 'twice', ...more };
      const quiz = await readyQuiz(settings);
      button(quiz, 'Start').click();
      await until(quiz, () => buttons(quiz).includes('Flag') && inputs(quiz).length > 0);
      let seen = quiz;
      for (let time = 1; time <= 2; time += 1) {
        button(seen, time === 1 ? 'Flag' : 'Skip').click();
        await seen.updateComplete;
        const before = seen.toJSON()?.attempts[0]?.log.filter(({ action }) => action.type !== 'tick').length;
        seen = await reloaded(seen, settings);
        await once(seen, 'statement-ready');
        await until(seen, () => buttons(seen).includes('Skip') && inputs(seen).length > 0);
        expect(seen.toJSON()?.attempts[0]?.log.filter(({ action }) => action.type !== 'tick').length).to.equal(before);
      }
    });
  }
});
