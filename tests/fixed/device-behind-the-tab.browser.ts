/** Once the device had refused to write, what the tab had kept from then on was not gone on with: the device's older record won. */
import { expect } from '@open-wc/testing';
import { aStatement } from '../support/a-statement.ts';
import { button, buttons, inputs, once, part } from '../support/in-shadow.ts';
import { progress, reloaded, startedQuiz, until } from '../support/quiz-tag.ts';

describe('statement-quiz, on a device that refused to write', () => {
  it('goes on with what was done last, and keeps that on the device', async () => {
    const settings = { statement: aStatement(), kinds: 'choice', count: 3, seed: 3, resume: true, id: `behind-${Date.now()}` } as const;
    const quiz = await startedQuiz(settings);
    await until(quiz, () => buttons(quiz).includes('Flag'));
    button(quiz, 'Flag').click();
    await until(quiz, () => buttons(quiz).includes('Flag'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...all: Parameters<typeof transaction>) {
      const made = transaction.apply(this, all);
      if (all[1] === 'readwrite') setTimeout(() => made.abort());
      return made;
    };
    try {
      button(quiz, 'Skip').click();
      await until(quiz, () => progress(quiz) === '2 of 3' && part(quiz, 'note').length > 0);
      button(quiz, 'Skip').click();
      await until(quiz, () => progress(quiz) === '3 of 3');
      await quiz.updateComplete;
      quiz.remove();
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    const seen = await reloaded(quiz, settings);
    await once(seen, 'statement-ready');
    await until(seen, () => inputs(seen).length > 0);
    expect(progress(seen)).to.equal('3 of 3');
    await until(seen, () => sessionStorage.length === 0);
    const again = await reloaded(seen, settings);
    await once(again, 'statement-ready');
    await until(again, () => inputs(again).length > 0);
    expect(progress(again)).to.equal('3 of 3');
  });
});
