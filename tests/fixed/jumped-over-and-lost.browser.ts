/** Whoever jumped to the last question was led to the result, past those never seen; where the way leads forward alone, a jump gave up all questions between. */
import { expect } from '@open-wc/testing';
import { button, buttons, focused, inputs, once, part, root, said } from '../support/in-shadow.ts';
import { item, main, progress, type Settings, startedQuiz, until } from '../support/quiz-tag.ts';

type Quiz = Awaited<ReturnType<typeof startedQuiz>>;

const rows = (quiz: Quiz): readonly HTMLButtonElement[] => [...root(quiz).querySelectorAll<HTMLButtonElement>('dialog li button')];

async function started(settings: Settings): Promise<Quiz> {
  const quiz = await startedQuiz({ kinds: 'choice', count: 5, ...settings });
  await until(quiz, () => buttons(quiz).includes('Flag') && focused() === root(item(quiz)).querySelector('fieldset'));
  return quiz;
}

async function opened(quiz: Quiz): Promise<void> {
  button(quiz, progress(quiz)).click();
  await until(quiz, () => root(quiz).querySelector('dialog')?.open === true);
}

async function jump(quiz: Quiz, number: number): Promise<void> {
  await opened(quiz);
  rows(quiz)[number - 1]?.click();
  await until(quiz, () => progress(quiz) === `${number} of 5` && inputs(quiz).length > 0);
}

describe('statement-quiz, with questions jumped over', () => {
  for (const [mode, jumps, way] of [
    ['practice', [5], ['2 of 5', '3 of 5', '4 of 5', '5 of 5']],
    ['test', [5], ['2 of 5', '3 of 5', '4 of 5', '5 of 5']],
    ['test', [2, 5], ['3 of 5', '4 of 5', '5 of 5']],
    ['test', [4, 2, 3, 5], []],
  ] as const) {
    it(`leads to each that was not seen before the result (${mode}, by ${jumps.join(', ')})`, async () => {
      const quiz = await started({ mode });
      for (const number of jumps) await jump(quiz, number);
      const finished = once(quiz, 'statement-finished');
      const answer = async (leads: string) => {
        inputs(quiz)[0]?.click();
        main(quiz).click();
        if (mode === 'practice') {
          await until(quiz, () => part(quiz, 'feedback').length > 0);
          expect(said(main(quiz))).to.equal(leads);
          main(quiz).click();
        }
      };
      for (const place of way) {
        if (mode === 'test') expect(said(main(quiz)), place).to.equal('Next');
        if (part(quiz, 'feedback').length > 0) main(quiz).click();
        else await answer('Next');
        await until(quiz, () => progress(quiz) === place);
      }
      expect(said(main(quiz))).to.equal('See result');
      if (mode === 'test') await answer('');
      else main(quiz).click();
      expect((await finished).report.items).to.have.lengthOf(5);
    });
  }

  it('skips to them, too', async () => {
    const quiz = await started({});
    await jump(quiz, 5);
    button(quiz, 'Skip').click();
    await until(quiz, () => progress(quiz) === '2 of 5');
  });

  it('jumps nowhere where the way leads forward alone, and goes on', async () => {
    const quiz = await started({ mode: 'exam' });
    await opened(quiz);
    expect(rows(quiz).map(({ disabled }) => disabled)).to.deep.equal([false, true, true, true, true]);
    rows(quiz)[2]?.click();
    rows(quiz)[0]?.click();
    await until(quiz, () => root(quiz).querySelector('dialog') === null);
    expect(progress(quiz)).to.equal('1 of 5');
    main(quiz).click();
    button(quiz, 'Skip').click();
    await until(quiz, () => progress(quiz) === '2 of 5');
  });
});
