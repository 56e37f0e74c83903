/** Whoever came to a question with less time than a warning stands for was warned of it at once, of seconds that were not left; two quizzes on a page stopped each other's clocks. */
import { expect } from '@open-wc/testing';
import { announced, inputs, once, part, root, said } from '../support/in-shadow.ts';
import { main, progress, readyQuiz, type Settings, startedQuiz, until } from '../support/quiz-tag.ts';

const CHOICES = { kinds: 'choice', count: 2 } as const;
type Quiz = Awaited<ReturnType<typeof readyQuiz>>;

const clock = (quiz: Quiz): string => said(root(quiz).querySelector('.clock'));

/** All that was said aloud, from now on. */
function heardAloud(quiz: Quiz): readonly string[] {
  const lines: string[] = [];
  const status = root(quiz).querySelector('[role=status]');
  if (!status) throw new Error('nothing speaks');
  new MutationObserver(() => lines.push(announced(quiz))).observe(status, { childList: true, characterData: true, subtree: true });
  return lines;
}

/** At the first question: the start asks something, too. */
async function started(settings: Settings): Promise<Quiz> {
  const quiz = await startedQuiz({ ...CHOICES, ...settings });
  await until(quiz, () => clock(quiz) !== '' && part(quiz, 'option').length > 0);
  return quiz;
}

describe('statement-quiz, on time that is short from the start', () => {
  for (const [itemTimeLimit, shows] of [[30, /^0:(30|29)$/], [4, /^0:0[34]$/]] as const) {
    it(`warns of nothing at a second question of ${itemTimeLimit} seconds`, async () => {
      const quiz = await started({ itemTimeLimit });
      const lines = heardAloud(quiz);
      inputs(quiz)[0]?.click();
      main(quiz).click();
      await until(quiz, () => part(quiz, 'feedback').length > 0 && lines.length > 0);
      main(quiz).click();
      await until(quiz, () => progress(quiz) === '2 of 2' && shows.test(clock(quiz)));
      const second = clock(quiz);
      // A beat more.
      await until(quiz, () => clock(quiz) !== second);
      expect(lines.filter((line) => line.endsWith('left.'))).to.deep.equal([]);
    });
  }

  it('warns of what is really left, once', async () => {
    const quiz = await started({ timeLimit: 61.2 });
    const lines = heardAloud(quiz);
    await until(quiz, () => /^0:5[78]$/.test(clock(quiz)));
    expect(lines.filter((line) => line.endsWith('left.'))).to.deep.equal([`${/^(60|59)/.exec(lines.join())?.[0]} seconds left.`]);
  });

  it('runs out of time beside another quiz that has its own', async () => {
    const first = await readyQuiz({ ...CHOICES, timeLimit: 1.5 });
    const other = Object.assign(document.createElement('statement-quiz'), { ...CHOICES, statement: first.statement, seed: 4, reading: 'none', id: 'other', timeLimit: 900 });
    const ready = once(other, 'statement-ready');
    first.parentElement?.append(other);
    await ready;
    const finished = once(first, 'statement-finished');
    first.start();
    await until(first, () => clock(first) !== '');
    other.start();
    await until(other, () => clock(other) !== '');
    expect((await finished).report.items).to.have.lengthOf(2);
    other.remove();
  });
});
