/** Time that is limited, as a learner meets it: it can be stretched, extended, lifted; what stands when it is up counts. */
import { expect } from '@open-wc/testing';
import type { StatementQuiz } from '../../../src/index.ts';
import { announced, button, buttons, inputs, once, part, root, said } from '../../support/in-shadow.ts';
import { progress, readyQuiz, screen, type Settings, startedQuiz, until } from '../../support/quiz-tag.ts';

const CHOICES = { kinds: 'choice', count: 2 } as const;
const clock = (quiz: StatementQuiz) => root(quiz).querySelector<HTMLElement>('.clock');
const shown = (quiz: StatementQuiz) => said(clock(quiz));

/** Started with so much time as somebody needs. */
async function withTime(settings: Settings, need: string): Promise<StatementQuiz> {
  const quiz = await readyQuiz({ ...CHOICES, ...settings });
  const label = [...root(quiz).querySelectorAll('label')].find((one) => said(one) === need);
  label?.click();
  await quiz.updateComplete;
  button(quiz, 'Start').click();
  await until(quiz, () => clock(quiz) !== null && inputs(quiz).length > 0);
  return quiz;
}

describe('statement-quiz, on time', () => {
  it('says how long before the start, and asks how much time somebody needs', async () => {
    const quiz = await readyQuiz({ ...CHOICES, timeLimit: 90 });
    expect(screen(quiz)).to.contain('You have 1 minute and 30 seconds for the quiz.').and.to.contain('Time stands still while this page is closed.');
    expect([...root(quiz).querySelectorAll('label')].map(said)).to.deep.equal(['As set', 'Half as much again', 'Twice as much', 'No limit']);
    await expect(quiz).to.be.accessible();
  });

  for (const [need, time] of [['As set', /^1:(30|29)$/], ['Half as much again', /^2:1[45]$/], ['Twice as much', /^(3:00|2:59)$/], ['No limit', /^$/]] as const) {
    it(`shows the time that is left: ${need}`, async () => {
      const quiz = await withTime({ timeLimit: 90 }, need);
      await until(quiz, () => time.test(shown(quiz)));
      expect(buttons(quiz).includes('More time')).to.equal(need !== 'No limit');
      expect([clock(quiz)?.role, clock(quiz)?.ariaLabel]).to.deep.equal(['timer', 'Time left']);
      await expect(quiz).to.be.accessible();
    });
  }

  it('gives more time on request, any number of times', async () => {
    const quiz = await withTime({ timeLimit: 30 }, 'As set');
    button(quiz, 'More time').click();
    await until(quiz, () => /^1:(30|29)$/.test(shown(quiz)));
    button(quiz, 'More time').click();
    await until(quiz, () => /^2:(30|29|28)$/.test(shown(quiz)));
  });

  it('ends the quiz when its time is up, and what stands is judged though it was not checked', async () => {
    const quiz = await readyQuiz({ ...CHOICES, mode: 'test', timeLimit: 0.8 });
    const finished = once(quiz, 'statement-finished');
    button(quiz, 'Start').click();
    await until(quiz, () => clock(quiz) !== null && inputs(quiz).length > 0);
    inputs(quiz)[1]?.click();
    const { report } = await finished;
    expect(report.items.map(({ tries }) => tries.map(({ response, standing }) => [response, standing]))).to.deep.equal([[[{ ask: 'choose', ids: ['b'] }, true]], []]);
    await until(quiz, () => buttons(quiz).includes('New quiz'));
  });

  it('closes a question when its time is up, says so, tells how it did, and goes on from there', async () => {
    const quiz = await startedQuiz({ ...CHOICES, itemTimeLimit: 0.8 });
    inputs(quiz)[0]?.click();
    await until(quiz, () => part(quiz, 'feedback').length > 0);
    expect(announced(quiz)).to.equal('Time is up.');
    expect([buttons(quiz).includes('Next'), shown(quiz)]).to.deep.equal([true, 'Time is up.']);
    button(quiz, 'Next').click();
    await until(quiz, () => progress(quiz) === '2 of 2' && /^0:0\d$/.test(shown(quiz)));
    await until(quiz, () => part(quiz, 'feedback').length > 0);
  });
});
