/** What showAnswer() showed was not said aloud, and "The right answer is shown later." stayed. */
import { expect } from '@open-wc/testing';
import { announced, button, inputs, part } from '../support/in-shadow.ts';
import { startedQuiz, until } from '../support/quiz-tag.ts';

describe('statement-quiz, told to show the answer', () => {
  it('says it aloud', async () => {
    const quiz = await startedQuiz({ kinds: 'choice', count: 2, reveal: 'when-told' });
    await until(quiz, () => inputs(quiz).length > 0);
    inputs(quiz)[0]?.click();
    await quiz.updateComplete;
    button(quiz, 'Check').click();
    await until(quiz, () => announced(quiz).length > 0);
    const before = announced(quiz);
    quiz.showAnswer();
    await until(quiz, () => part(quiz, 'feedback').length > 0 && announced(quiz) !== before);
    expect(announced(quiz)).to.match(/^(Right|Not yet)\. ./);
  });
});
