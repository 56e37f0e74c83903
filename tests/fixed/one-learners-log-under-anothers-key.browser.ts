/** Between two learners, whatever made the quiz render wrote the first one's log under the second one's key. */
import { expect } from '@open-wc/testing';
import { aStatement } from '../support/a-statement.ts';
import { button, buttons, inputs } from '../support/in-shadow.ts';
import { progress, reloaded, startedQuiz, until } from '../support/quiz-tag.ts';

describe('statement-quiz, handed to another learner while the page is busy', () => {
  for (const resume of [false, true]) {
    it(`keeps each under their own key${resume ? ', on the device' : ''}`, async () => {
      const settings = { statement: aStatement(), kinds: 'choice', count: 2, seed: 3, id: `busy-${Date.now()}`, resume } as const;
      const quiz = await startedQuiz({ ...settings, context: 'B' });
      button(quiz, 'Skip').click();
      await until(quiz, () => progress(quiz) === '2 of 2');
      await new Promise((resolve) => setTimeout(resolve, 200));
      const other = await reloaded(quiz, { ...settings, context: 'A' });
      await until(other, () => buttons(other).includes('Start'));
      button(other, 'Start').click();
      for (const place of ['1 of 2', '2 of 2']) {
        await until(other, () => progress(other) === place && inputs(other).length > 0);
        button(other, 'Skip').click();
      }
      await until(other, () => buttons(other).includes('New quiz'));
      other.context = 'B';
      const busy = setInterval(() => {
        other.debug = !other.debug;
        dispatchEvent(new Event('pagehide'));
      }, 1);
      await until(other, () => buttons(other).includes('Check')).finally(() => clearInterval(busy));
      expect(progress(other)).to.equal('2 of 2');
      expect(other.toJSON()?.attempts[0]?.context).to.equal('B');
    });
  }
});
