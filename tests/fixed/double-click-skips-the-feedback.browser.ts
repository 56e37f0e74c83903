/** The second click of a double click on Check met Next, which stands in its place: nobody saw how the answer did. */
import { expect } from '@open-wc/testing';
import { inputs, part } from '../support/in-shadow.ts';
import { main, progress, startedQuiz, until } from '../support/quiz-tag.ts';

const click = (quiz: Parameters<typeof main>[0], detail: number) => main(quiz).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));

describe('statement-quiz, checked with a double click', () => {
  it('shows how the answer did', async () => {
    const quiz = await startedQuiz({ kinds: 'choice', count: 2 });
    inputs(quiz)[0]?.click();
    click(quiz, 1);
    click(quiz, 2);
    await until(quiz, () => part(quiz, 'feedback').length === 1);
    expect(progress(quiz)).to.equal('1 of 2');
    click(quiz, 1);
    await until(quiz, () => progress(quiz) === '2 of 2');
  });
});
