/** The second quiz of a page that asked how sure somebody is, or counted time, found Help there already, and never put its styles on. */
import { expect } from '@open-wc/testing';
import { root } from '../support/in-shadow.ts';
import { startedQuiz, until } from '../support/quiz-tag.ts';

describe('statement-quiz, the second on its page', () => {
  it('looks as the first', async () => {
    const looks: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const quiz = await startedQuiz({ kinds: 'choice', count: 2, timeLimit: 90 });
      const clock = () => root(quiz).querySelector('.clock');
      await until(quiz, () => clock()?.textContent !== undefined && clock()?.textContent !== '');
      const found = clock();
      if (!found) throw new Error('no clock');
      looks.push(getComputedStyle(found).color);
      expect(getComputedStyle(found).color).to.equal(getComputedStyle(quiz).color);
    }
    expect(looks[1]).to.equal(looks[0]);
  });
});
