/** Whoever answered before the focus had come to the question lost it: it came to an answer that was closed by then. */
import { expect } from '@open-wc/testing';
import { focused, inputs, part } from '../support/in-shadow.ts';
import { main, startedQuiz, until } from '../support/quiz-tag.ts';

describe('statement-quiz, answered at once', () => {
  it('leaves the focus on what goes on', async () => {
    const quiz = await startedQuiz({ kinds: 'choice', count: 2 });
    inputs(quiz)[0]?.click();
    main(quiz).click();
    expect(focused() === main(quiz)).to.equal(true);
    await until(quiz, () => part(quiz, 'feedback').length === 1);
    // Longer than it waits before it moves the focus.
    for (let frame = 0; frame < 20; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(focused() === main(quiz)).to.equal(true);
  });
});
