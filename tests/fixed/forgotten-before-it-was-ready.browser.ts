/** What was forgotten before the statement was there stayed, and what was done afterwards was forgotten in its place. */
import { expect } from '@open-wc/testing';
import { aStatement } from '../support/a-statement.ts';
import { button, buttons, inputs, once, part } from '../support/in-shadow.ts';
import { progress, reloaded, startedQuiz, until } from '../support/quiz-tag.ts';

const settings = { statement: aStatement(), kinds: 'choice', count: 2, seed: 3, id: 'early' } as const;

describe('statement-quiz, forgotten before it is ready', () => {
  it('is forgotten, and what is done then is kept', async () => {
    const quiz = await startedQuiz(settings);
    button(quiz, 'Skip').click();
    await until(quiz, () => progress(quiz) === '2 of 2' && buttons(quiz).includes('Flag'));
    const next = await reloaded(quiz, settings);
    await next.forget();
    await until(next, () => buttons(next).includes('Start'));
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('statement-quiz'))).to.deep.equal([]);
    button(next, 'Start').click();
    await until(next, () => inputs(next).length > 0 && buttons(next).includes('Flag'));
    button(next, 'Skip').click();
    await until(next, () => progress(next) === '2 of 2');
    const ready = once(next, 'statement-ready');
    next.statement = aStatement();
    await ready;
    await until(next, () => buttons(next).includes('Check'));
    expect(progress(next)).to.equal('2 of 2');
  });

  it('says nothing of going on once a new quiz is there', async () => {
    const all = { ...settings, resume: true, id: `note-${Date.now()}` };
    const quiz = await startedQuiz(all);
    await until(quiz, () => buttons(quiz).includes('Flag'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const next = await reloaded(quiz, all);
    await until(next, () => part(next, 'note').length > 0 && buttons(next).includes('Skip'));
    next.reset();
    await until(next, () => buttons(next).includes('Start'));
    expect(part(next, 'note').length).to.equal(0);
  });
});
