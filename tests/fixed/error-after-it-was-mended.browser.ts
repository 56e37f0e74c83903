/** What was wrong before a page set a sound statement was told after it, and the sound quiz taken for broken. */
import { expect } from '@open-wc/testing';
import { aStatement } from '../support/a-statement.ts';
import { buttons, heard } from '../support/in-shadow.ts';
import { quietly, quizWith, until } from '../support/quiz-tag.ts';

describe('statement-quiz, mended at once', () => {
  it('tells of no trouble that is over', async () => {
    const { result: events, errors } = await quietly(async () => {
      const quiz = await quizWith({ statement: { broken: true } });
      const heardOf = heard(quiz, 'statement-ready', 'statement-error');
      // At every step towards the error.
      for (let tasks = 0; tasks < 12; tasks += 1) {
        quiz.statement = { broken: tasks };
        for (let task = 0; task < tasks; task += 1) await new Promise((resolve) => setTimeout(resolve));
        const before = heardOf.length;
        quiz.statement = aStatement();
        await quiz.updateComplete;
        await until(quiz, () => heardOf.slice(before).some(({ type }) => type === 'statement-ready'));
        await until(quiz, () => buttons(quiz).includes('Start'));
        expect(heardOf.slice(before).map(({ type }) => type)).to.deep.equal(['statement-ready']);
      }
      return heardOf;
    });
    // One told in time is no fault.
    expect(errors.length).to.equal(events.filter(({ type }) => type === 'statement-error').length);
  });
});
