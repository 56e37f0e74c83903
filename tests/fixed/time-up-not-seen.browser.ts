/** That time was up was said aloud alone: on the screen the rows simply no longer took an answer. */
import { expect } from '@open-wc/testing';
import { announced, button, buttons, inputs, once, part, root, said } from '../support/in-shadow.ts';
import { progress, readyQuiz, screen, type Settings, startedQuiz, until } from '../support/quiz-tag.ts';

const CHOICES = { kinds: 'choice', count: 2 } as const;
type Quiz = Awaited<ReturnType<typeof readyQuiz>>;

const clock = (quiz: Quiz): string => said(root(quiz).querySelector('.clock'));
/** At the first question: the start asks something, too. */
async function started(settings: Settings): Promise<Quiz> {
  const quiz = await startedQuiz({ ...CHOICES, ...settings });
  await until(quiz, () => clock(quiz) !== '' && part(quiz, 'option').length > 0);
  return quiz;
}

const looks = (row: HTMLElement | undefined) => {
  if (!row) throw new Error('no row');
  const { color, borderInlineStartColor, cursor } = getComputedStyle(row);
  return { color, borderInlineStartColor, cursor };
};

describe('statement-quiz, once time is up', () => {
  for (const mode of ['practice', 'test'] as const) {
    it(`says so in the place of the clock (${mode})`, async () => {
      const quiz = await started({ mode, itemTimeLimit: 1 });
      await until(quiz, () => clock(quiz) === 'Time is up.');
      expect([announced(quiz), buttons(quiz).includes('More time')]).to.deep.equal(['Time is up.', false]);
      button(quiz, 'Next').click();
      await until(quiz, () => progress(quiz) === '2 of 2' && /^0:0\d$/.test(clock(quiz)));
    });
  }

  it('does not say so where somebody answered in time', async () => {
    const quiz = await started({ itemTimeLimit: 30 });
    inputs(quiz)[0]?.click();
    button(quiz, 'Check').click();
    await until(quiz, () => part(quiz, 'feedback').length > 0);
    expect(clock(quiz)).to.equal('');
  });

  it('lets rows that take no answer step back, with nothing told', async () => {
    const quiz = await started({ mode: 'test', itemTimeLimit: 1.5 });
    inputs(quiz)[1]?.click();
    const top = () => part(quiz, 'option')[0]?.getBoundingClientRect().top;
    const [before, stood] = [part(quiz, 'option').map(looks), top()];
    await until(quiz, () => clock(quiz) === 'Time is up.' && inputs(quiz).every(({ disabled }) => disabled));
    // Past the transition of a row.
    await until(quiz, () => looks(part(quiz, 'option')[0]).cursor === 'default' && document.getAnimations().length === 0);
    expect(top(), 'no row moves').to.equal(stood);
    const after = part(quiz, 'option').map(looks);
    for (const [index, row] of after.entries()) {
      expect(row.color, 'text').not.to.equal(before[index]?.color);
      if (index !== 1) expect(row.borderInlineStartColor, 'edge').not.to.equal(before[index]?.borderInlineStartColor);
    }
    expect(after[1]?.borderInlineStartColor, 'what was chosen is seen').not.to.equal(after[0]?.borderInlineStartColor);
  });

  for (const [mode, sentence] of [['practice', /Time is up\. 0 of 2 right\./], ['exam', /Time is up\. Your answers are kept\./]] as const) {
    it(`says so above the result (${mode})`, async () => {
      const quiz = await readyQuiz({ ...CHOICES, mode, timeLimit: 0.5 });
      button(quiz, 'Start').click();
      await until(quiz, () => buttons(quiz).includes('New quiz'));
      expect(screen(quiz)).to.match(sentence);
    });
  }

  it('says nothing of it where somebody finished in time', async () => {
    const quiz = await started({ timeLimit: 90 });
    await until(quiz, () => buttons(quiz).includes('Flag'));
    const finished = once(quiz, 'statement-finished');
    button(quiz, 'Skip').click();
    await until(quiz, () => progress(quiz) === '2 of 2');
    button(quiz, 'Skip').click();
    await finished;
    await until(quiz, () => buttons(quiz).includes('New quiz'));
    expect(screen(quiz)).not.to.contain('Time is up.');
  });

  for (const [name, limits, shows, says] of [
    ['the quiz', { timeLimit: 600 }, /^12:(30|29)$/, /^Time left: 12:(30|29)$/],
    ['the question, where it has a limit', { timeLimit: 3600, itemTimeLimit: 40 }, /^1:(40|39)$/, /^Time left for this question: 1:(40|39)$/],
  ] as const) {
    it(`gives a quarter more of ${name}, a minute at least, and says what is left`, async () => {
      const quiz = await started({ ...limits });
      await until(quiz, () => buttons(quiz).includes('More time'));
      button(quiz, 'More time').click();
      await until(quiz, () => shows.test(clock(quiz)));
      expect(announced(quiz)).to.match(says);
    });
  }
});
