/** A tab that had lost the quiz to another went on counting its time, and reported the end of it. */
import { expect } from '@open-wc/testing';
import { aStatement } from '../support/a-statement.ts';
import { button, buttons, heard, inputs, once } from '../support/in-shadow.ts';
import { quietly, quizWith, startedQuiz, until } from '../support/quiz-tag.ts';

describe('statement-quiz on time, taken over by another tab', () => {
  it('is finished there alone', async () => {
    const settings = { statement: aStatement(), kinds: 'choice', count: 2, seed: 3, resume: true, timeLimit: 60, id: `late-${Date.now()}` } as const;
    const first = await startedQuiz(settings);
    await until(first, () => buttons(first).includes('Check') && inputs(first).length > 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const finished = heard(first, 'statement-finished');
    await quietly(async () => {
      const second = await quizWith(settings);
      await once(second, 'statement-error');
      await until(second, () => buttons(second).includes('Go on here'));
      button(second, 'Go on here').click();
      await until(first, () => buttons(first).includes('Go on here'));
    });
    const { now } = performance;
    performance.now = () => now.call(performance) + 61_000;
    dispatchEvent(new Event('pagehide'));
    performance.now = now;
    await first.updateComplete;
    expect(finished).to.deep.equal([]);
  });
});
