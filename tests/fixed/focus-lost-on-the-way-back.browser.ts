/** Back to a question that was answered moved no focus: it stayed on a button, or was gone with it, and nothing was read out. */
import { expect } from '@open-wc/testing';
import { button, focused, inputs, part } from '../support/in-shadow.ts';
import { item, progress, startedQuiz, until } from '../support/quiz-tag.ts';

function isAt(quiz: Parameters<typeof item>[0]): boolean {
  const root = focused()?.getRootNode();
  return root instanceof ShadowRoot && root.host === item(quiz);
}

describe('statement-quiz, gone back', () => {
  it('has the focus at the question, answered or not', async () => {
    const quiz = await startedQuiz({ kinds: 'choice', count: 2 });
    inputs(quiz)[0]?.click();
    await quiz.updateComplete;
    button(quiz, 'Check').click();
    await until(quiz, () => part(quiz, 'feedback').length > 0);
    button(quiz, 'Next').click();
    await until(quiz, () => progress(quiz) === '2 of 2' && isAt(quiz));
    const back = button(quiz, 'Back');
    back.focus();
    back.click();
    await until(quiz, () => progress(quiz) === '1 of 2');
    await until(quiz, () => isAt(quiz));
    expect(focused()?.localName).to.equal('fieldset');
  });
});
