/** A page that took `resume` off before the start had answers kept on the device all the same. */
import { expect } from '@open-wc/testing';
import { button, inputs, once } from '../support/in-shadow.ts';
import { readyQuiz, until } from '../support/quiz-tag.ts';

const inTab = (): readonly string[] => Object.keys(sessionStorage).filter((key) => key.startsWith('statement-quiz'));

describe('statement-quiz, of which resume is changed before the start', () => {
  it('keeps in the tab what is to be kept in the tab', async () => {
    const quiz = await readyQuiz({ kinds: 'choice', count: 2, resume: true, id: `off-${Date.now()}` });
    const ready = once(quiz, 'statement-ready').catch(() => {});
    quiz.resume = false;
    await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, 300))]);
    expect(inTab()).to.deep.equal([]);
    button(quiz, 'Start').click();
    await until(quiz, () => inputs(quiz).length > 0 && inTab().length > 0);
  });
});
