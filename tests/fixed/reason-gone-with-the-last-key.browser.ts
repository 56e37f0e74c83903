/** Whoever pressed Enter soon after the last key never saw why the answer could not be read: the key was logged after the answer. */
import { expect } from '@open-wc/testing';
import { inputs, root, said } from '../support/in-shadow.ts';
import { item, main, startedQuiz, until } from '../support/quiz-tag.ts';

describe('statement-quiz, answered in a hurry', () => {
  it('says why an answer cannot be read', async () => {
    const quiz = await startedQuiz({ kinds: 'year', count: 1 });
    const [box] = inputs(quiz);
    if (box) box.value = 'zzzz';
    box?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    main(quiz).click();
    for (let frame = 0; frame < 12; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await until(quiz, () => said(root(item(quiz)).querySelector('#said')) !== '');
    expect(said(root(item(quiz)).querySelector('#said'))).to.equal('Type a year with four digits.');
    expect(quiz.toJSON()?.attempts[0]?.log.map(({ action }) => action.type)).to.deep.equal(['start', 'submit']);
  });
});
