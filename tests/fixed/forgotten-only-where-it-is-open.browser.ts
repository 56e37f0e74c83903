/** forget() in a tab that had lost the quiz to another forgot nothing. */
import { expect } from '@open-wc/testing';
import { button, buttons, once, part, inputs } from '../support/in-shadow.ts';
import { quietly, quizWith, startedQuiz, until } from '../support/quiz-tag.ts';

function records(id: string): Promise<number> {
  return new Promise((resolve) => {
    indexedDB.open('statement-quiz').onsuccess = ({ target }) => {
      const db = (target as IDBOpenDBRequest).result;
      const asked = db.transaction('kept').objectStore('kept').getAllKeys();
      asked.onsuccess = () => {
        db.close();
        resolve(asked.result.filter((key) => JSON.stringify(key).includes(id)).length);
      };
    };
  });
}

describe('statement-quiz, forgotten from another tab', () => {
  it('is forgotten', async () => {
    const settings = { kinds: 'choice', count: 2, seed: 3, resume: true, id: `forgotten-${Date.now()}` } as const;
    const first = await startedQuiz(settings);
    inputs(first)[0]?.click();
    await first.updateComplete;
    button(first, 'Check').click();
    await until(first, () => part(first, 'feedback').length > 0);
    while ((await records(settings.id)) < 4) await new Promise((resolve) => requestAnimationFrame(resolve));
    await quietly(async () => {
      const second = await quizWith({ ...settings, statement: first.statement });
      await once(second, 'statement-error');
      await second.forget();
      expect(await records(settings.id)).to.equal(0);
      await until(second, () => buttons(second).includes('Start'));
    });
  });
});
