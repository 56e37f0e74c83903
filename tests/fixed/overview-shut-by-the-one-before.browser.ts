/** Firefox may tell that a dialog was closed when the next one is open already; that shut the next one, too. */
import { expect } from '@open-wc/testing';
import { button, buttons, root } from '../support/in-shadow.ts';
import { progress, startedQuiz, until } from '../support/quiz-tag.ts';

describe('statement-quiz, all questions at once', () => {
  it('stays open when an overview that is gone says late that it was closed', async () => {
    const quiz = await startedQuiz({ kinds: 'choice', count: 3 });
    const dialog = () => root(quiz).querySelector('dialog');
    await until(quiz, () => buttons(quiz).includes('Flag'));
    button(quiz, '1 of 3').click();
    await until(quiz, () => dialog()?.open === true);
    const before = dialog();
    before?.querySelectorAll<HTMLElement>('li button')[1]?.click();
    await until(quiz, () => progress(quiz) === '2 of 3' && dialog() === null);
    button(quiz, '2 of 3').click();
    await until(quiz, () => dialog()?.open === true);
    before?.dispatchEvent(new Event('close'));
    await quiz.updateComplete;
    expect([dialog()?.open, dialog() === before]).to.deep.equal([true, false]);
  });
});
