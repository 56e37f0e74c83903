/** A tab that said that the quiz is open elsewhere took it over when the page moved it, or set something. */
import { expect } from '@open-wc/testing';
import { aStatement } from '../support/a-statement.ts';
import { buttons, heard, once } from '../support/in-shadow.ts';
import { quietly, quizWith, startedQuiz, until } from '../support/quiz-tag.ts';

describe('statement-quiz, open in another tab', () => {
  it('waits for the press', async () => {
    const settings = { statement: aStatement(), kinds: 'choice', count: 2, seed: 3, resume: true, id: `press-${Date.now()}` } as const;
    const first = await startedQuiz(settings);
    await until(first, () => buttons(first).includes('Flag'));
    const lost = heard(first, 'statement-error');
    await quietly(async () => {
      const second = await quizWith(settings);
      await once(second, 'statement-error');
      await until(second, () => buttons(second).includes('Go on here'));
      for (const change of [() => second.parentElement?.append(second), () => (second.reading = 'after'), () => (second.statement = aStatement())]) {
        change();
        for (let frame = 0; frame < 10; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
        await until(second, () => buttons(second).includes('Go on here'));
        expect(lost).to.deep.equal([]);
      }
    });
  });
});
