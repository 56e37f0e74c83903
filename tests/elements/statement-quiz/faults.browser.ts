/** What happens to a page, a clock or a learner's hand in the middle of a quiz, and takes nothing from it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StatementQuiz } from '../../../src/index.ts';
import { aStatement } from '../../support/a-statement.ts';
import { button, buttons, inputs, once, part, root, said } from '../../support/in-shadow.ts';
import { progress, reloaded, type Settings, startedQuiz, until } from '../../support/quiz-tag.ts';

const CHOICES: Settings = { statement: aStatement(), kinds: 'choice', count: 3, seed: 3, id: 'kept' };
const HOUR = 3_600_000;

/** Time is `by` milliseconds off from now on, as far as the page can see. */
async function shifted(of: { now: () => number }, by: number, work: () => Promise<void>): Promise<void> {
  const { now } = of;
  of.now = () => now.call(of) + by;
  try {
    await work();
  } finally {
    of.now = now;
  }
}

async function begun(settings: Settings): Promise<StatementQuiz> {
  const quiz = await startedQuiz(settings);
  await until(quiz, () => buttons(quiz).includes('Check') && inputs(quiz).length > 0);
  return quiz;
}

async function check(quiz: StatementQuiz, at = 0): Promise<void> {
  inputs(quiz)[at]?.click();
  await quiz.updateComplete;
  button(quiz, 'Check').click();
  await until(quiz, () => part(quiz, 'feedback').length > 0);
}

const clock = (quiz: StatementQuiz): string => said(root(quiz).querySelector('.clock'));

describe('statement-quiz, whatever happens meanwhile', () => {
  it('takes no time off and adds none where the clock on the wall is set back an hour', async () => {
    const all = { ...CHOICES, timeLimit: 600, runsClosed: true };
    const quiz = await begun(all);
    await shifted(Date, -HOUR, async () => {
      await check(quiz);
      await until(quiz, () => /^(10:00|9:5\d)$/.test(clock(quiz)));
      const seen = await reloaded(quiz, all);
      await once(seen, 'statement-ready');
      await until(seen, () => part(seen, 'feedback').length > 0);
      expect(clock(seen)).to.match(/^(10:00|9:5\d)$/);
    });
  });

  it('ends a limited quiz that was out of sight for an hour, with what stood there', async () => {
    const quiz = await begun({ ...CHOICES, timeLimit: 600 });
    inputs(quiz)[1]?.click();
    await until(quiz, () => clock(quiz) === '9:59');
    await shifted(performance, HOUR, async () => {
      const { report } = await once(quiz, 'statement-finished');
      expect(report.items[0]?.tries[0]?.standing).to.equal(true);
      expect(report.elapsed).to.be.at.least(HOUR);
    });
  });

  it('goes on with one that has no limit after an hour out of sight', async () => {
    const quiz = await begun(CHOICES);
    await shifted(performance, HOUR, async () => {
      await check(quiz);
      button(quiz, 'Next').click();
      await until(quiz, () => progress(quiz) === '2 of 3');
    });
  });

  it('counts the time that the page was closed where that is said', async () => {
    const all = { ...CHOICES, timeLimit: 600, runsClosed: true };
    const quiz = await begun(all);
    await check(quiz);
    quiz.remove();
    await shifted(Date, HOUR, async () => {
      const seen = await reloaded(quiz, all);
      await until(seen, () => buttons(seen).includes('New quiz'));
      expect(seen.report?.elapsed).to.be.at.least(HOUR);
    });
  });

  it('keeps what was chosen where it is moved in the middle of a question', async () => {
    const quiz = await begun(CHOICES);
    inputs(quiz)[2]?.click();
    const section = document.createElement('section');
    quiz.parentElement?.append(section);
    section.append(quiz);
    await quiz.updateComplete;
    expect(inputs(quiz).map(({ checked }) => checked)[2]).to.equal(true);
    await check(quiz, 2);
    await until(quiz, () => Object.values(sessionStorage).some((value) => String(value).includes('submit')));
  });

  it('asks about another statement that takes the place of the one before, and goes on with that when it is back', async () => {
    const quiz = await begun(CHOICES);
    await check(quiz);
    const ready = once(quiz, 'statement-ready');
    quiz.statement = { ...aStatement(), id: 'other' };
    await ready;
    await until(quiz, () => buttons(quiz).includes('Start'));
    const back = once(quiz, 'statement-ready');
    quiz.statement = aStatement();
    await back;
    await until(quiz, () => part(quiz, 'feedback').length > 0);
    expect(progress(quiz)).to.equal('1 of 3');
  });

  it('speaks another language in the middle of a question, with what was chosen', async () => {
    const quiz = await begun(CHOICES);
    inputs(quiz)[1]?.click();
    quiz.lang = 'ar';
    await until(quiz, () => buttons(quiz).includes('تحقّق'));
    expect(inputs(quiz).map(({ checked }) => checked)[1]).to.equal(true);
    const seen = await reloaded(quiz, { ...CHOICES, lang: 'ar' });
    await once(seen, 'statement-ready');
    await until(seen, () => inputs(seen).length > 0);
    expect(inputs(seen).map(({ checked }) => checked)[1]).to.equal(true);
  });

  it('checks once while Enter is held', async () => {
    const quiz = await begun(CHOICES);
    inputs(quiz)[0]?.click();
    inputs(quiz)[0]?.focus();
    await sendKeys({ down: 'Enter' });
    await until(quiz, () => part(quiz, 'feedback').length > 0);
    for (let repeat = 0; repeat < 3; repeat += 1) await sendKeys({ down: 'Enter' });
    expect(progress(quiz)).to.equal('1 of 3');
    await sendKeys({ up: 'Enter' });
    expect(quiz.toJSON()?.attempts[0]?.log.filter(({ action }) => action.type === 'submit').length).to.equal(1);
  });
});
