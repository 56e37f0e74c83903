/** In a test, what was chosen and left by another way than Next looked answered and was not: the answer before it counted, or none. */
import { expect } from '@open-wc/testing';
import { button, inputs, once } from '../support/in-shadow.ts';
import { progress, startedQuiz, until } from '../support/quiz-tag.ts';

describe('statement-quiz, answered where feedback waits', () => {
  for (const mode of ['test', 'exam'] as const) {
    it(`counts what stands when a question is left: ${mode}`, async () => {
      const quiz = await startedQuiz({ mode, kinds: 'choice', count: 3 });
      await until(quiz, () => inputs(quiz).length > 0);
      const to = async (name: string, place: string) => {
        button(quiz, name).click();
        await until(quiz, () => progress(quiz) === place && inputs(quiz).length > 0);
      };
      inputs(quiz)[0]?.click();
      await to('Next', '2 of 3');
      inputs(quiz)[1]?.click();
      await to('Skip', '3 of 3');
      if (mode === 'test') {
        await to('Back', '2 of 3');
        inputs(quiz)[2]?.click();
        await to('Back', '1 of 3');
        inputs(quiz)[1]?.click();
        await to('Skip', '2 of 3');
        await to('Skip', '3 of 3');
      }
      inputs(quiz)[3]?.click();
      const finished = once(quiz, 'statement-finished');
      button(quiz, 'Skip').click();
      const { report } = await finished;
      expect(report.items.map(({ tries }) => tries.map(({ response }) => response.ask === 'choose' && response.ids))).to.deep.equal(mode === 'test' ? [[['b']], [['c']], [['d']]] : [[['a']], [['b']], [['d']]]);
    });
  }
});
