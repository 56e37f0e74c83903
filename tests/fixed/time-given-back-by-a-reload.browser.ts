/** Whoever reloaded before doing anything had all the time again. */
import { expect } from '@open-wc/testing';
import { aStatement } from '../support/a-statement.ts';
import { once, root, said } from '../support/in-shadow.ts';
import { reloaded, startedQuiz, until } from '../support/quiz-tag.ts';

describe('statement-quiz with a limit, reloaded', () => {
  it('goes on with the time that was left', async () => {
    const settings = { statement: aStatement(), kinds: 'choice', count: 2, seed: 3, timeLimit: 60, id: 'timed' } as const;
    const quiz = await startedQuiz(settings);
    await until(quiz, () => said(root(quiz).querySelector('.clock')) !== '');
    const { now } = performance;
    performance.now = () => now.call(performance) + 6000;
    dispatchEvent(new Event('pagehide'));
    performance.now = now;
    const seen = await reloaded(quiz, settings);
    await once(seen, 'statement-ready');
    await until(seen, () => said(root(seen).querySelector('.clock')) !== '');
    expect(said(root(seen).querySelector('.clock'))).to.match(/^0:5[0-4]$/);
  });
});
