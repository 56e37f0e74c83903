/** A quiz kept on the device that was moved within its page found itself open in another tab: its own lock was in its way. */
import { expect } from '@open-wc/testing';
import { buttons, heard, inputs } from '../support/in-shadow.ts';
import { startedQuiz, until } from '../support/quiz-tag.ts';

const held = async (id: string): Promise<number> => ((await navigator.locks.query()).held ?? []).filter(({ name }) => name?.includes(id)).length;

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
    expect(await held(quiz.id)).to.equal(1);
    quiz.remove();
    while ((await held(quiz.id)) > 0) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
});
