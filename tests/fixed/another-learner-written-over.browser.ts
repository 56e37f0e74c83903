/** Where one learner finished and the page named the next, what the next had kept was not found, and then written over. */
import { expect } from '@open-wc/testing';
import { aStatement } from '../support/a-statement.ts';
import { button, buttons, inputs, part } from '../support/in-shadow.ts';
import { progress, quizWith, reloaded, startedQuiz, until } from '../support/quiz-tag.ts';

const settings = { statement: aStatement(), kinds: 'choice', count: 2, seed: 3, id: 'kiosk' } as const;

describe('statement-quiz, handed to another learner', () => {
  it('goes on with what that learner has done', async () => {
    const quiz = await startedQuiz({ ...settings, context: 'B' });
    button(quiz, 'Skip').click();
    await until(quiz, () => progress(quiz) === '2 of 2');
    const other = await reloaded(quiz, { ...settings, context: 'A' });
    await until(other, () => buttons(other).includes('Start'));
    button(other, 'Start').click();
    for (const place of ['1 of 2', '2 of 2']) {
      await until(other, () => progress(other) === place && inputs(other).length > 0);
      button(other, 'Skip').click();
    }
    await until(other, () => buttons(other).includes('New quiz'));
    other.context = 'B';
    await until(other, () => buttons(other).includes('Check'));
    expect(progress(other)).to.equal('2 of 2');
  });

  it('is another quiz in another shadow', async () => {
    const quizzes = [];
    for (const name of ['one', 'two']) {
      const quiz = await quizWith({ ...settings, id: '' });
      const frame = document.createElement('div');
      quiz.parentElement?.append(frame);
      if (name === 'two') frame.before(document.createElement('div'));
      frame.attachShadow({ mode: 'open' }).append(quiz);
      quizzes.push(quiz);
    }
    for (const quiz of quizzes) {
      await until(quiz, () => buttons(quiz).includes('Start'));
      button(quiz, 'Start').click();
      await until(quiz, () => buttons(quiz).includes('Flag'));
    }
    const [first, second] = quizzes;
    if (first) button(first, 'Flag').click();
    await first?.updateComplete;
    const heads = () => Object.keys(sessionStorage).filter((key) => key.startsWith('statement-quiz') && key.endsWith(' 0'));
    if (second) await until(second, () => heads().length === 2);
    expect(part(first ?? document.body, 'note').length).to.equal(0);
  });
});
