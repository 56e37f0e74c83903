/** A lock that came after the page had gone on to another learner stayed, and locked the first one out. */
import { expect } from '@open-wc/testing';
import { aStatement } from '../support/a-statement.ts';
import { buttons } from '../support/in-shadow.ts';
import { readyQuiz, until } from '../support/quiz-tag.ts';

const held = async (id: string): Promise<number> => ((await navigator.locks.query()).held ?? []).filter(({ name }) => name?.includes(id)).length;

describe('statement-quiz, that goes from learner to learner', () => {
  it('holds one lock', async () => {
    const id = `passing-${Date.now()}`;
    const quiz = await readyQuiz({ statement: aStatement(), kinds: 'choice', count: 2, seed: 3, id, resume: true, context: 'X' });
    for (let gap = 0; gap < 12; gap += 1) {
      quiz.context = `A${gap}`;
      await quiz.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, gap));
      quiz.context = `B${gap}`;
      await until(quiz, () => buttons(quiz).includes('Start'));
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(await held(id), `${gap} ms`).to.be.at.most(1);
    }
    quiz.remove();
    while ((await held(id)) > 0) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
});
