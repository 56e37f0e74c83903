/** A quiz kept on the device that was moved within its page found itself open in another tab: its own lock was in its way. */
import { expect } from '@open-wc/testing';
import { buttons, heard, inputs } from '../support/in-shadow.ts';
import { startedQuiz, until } from '../support/quiz-tag.ts';

describe('statement-quiz, kept on the device and moved', () => {
  it('goes on', async () => {
    const quiz = await startedQuiz({ kinds: 'choice', count: 2, resume: true, id: `moved-${Date.now()}` });
    inputs(quiz)[0]?.click();
    await until(quiz, () => buttons(quiz).includes('Flag'));
    const errors = heard(quiz, 'statement-error');
    const section = document.createElement('section');
    quiz.parentElement?.append(section);
    section.append(quiz);
    section.append(quiz);
    for (let frame = 0; frame < 10; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect([errors, buttons(quiz).includes('Check')]).to.deep.equal([[], true]);
    const { held = [] } = await navigator.locks.query();
    expect(held.filter(({ name }) => name?.includes(quiz.id)).length).to.equal(1);
    quiz.remove();
    await until(quiz, () => true);
    const after = await navigator.locks.query();
    expect(after.held?.filter(({ name }) => name?.includes(quiz.id))).to.deep.equal([]);
  });
});
