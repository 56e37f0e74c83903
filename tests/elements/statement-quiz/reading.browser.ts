import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { StatementQuiz } from '../../../src/index.ts';
import { aStatement } from '../../support/a-statement.ts';
import { button, buttons, focused, heard, inputs, once, part, root } from '../../support/in-shadow.ts';
import { brokenQuiz, main, progress, readyQuiz, startedQuiz, until } from '../../support/quiz-tag.ts';

const reading = (quiz: StatementQuiz) => root(quiz).querySelector('statement-reading');
const line = (quiz: StatementQuiz) => {
  const tag = reading(quiz);
  return tag?.shadowRoot ? part(tag, 'line')[0] : undefined;
};

describe('statement-quiz, with the source to read', () => {
  it('offers it before the questions, in plain words, and Start below it', async () => {
    const quiz = await readyQuiz({ reading: 'before', count: 2, kinds: 'choice' });
    expect(buttons(quiz)).to.deep.equal(['Read first', 'Skip the reading']);
    await expect(quiz).to.be.accessible();
    main(quiz).focus();
    await sendKeys({ press: 'Enter' });
    await until(quiz, () => focused()?.className.trim() === 'title' && line(quiz) !== undefined);
    expect(buttons(quiz)).to.deep.equal(['Start']);
    await expect(quiz).to.be.accessible();
    main(quiz).click();
    await until(quiz, () => progress(quiz) === '1 of 2');
    expect(reading(quiz)).to.equal(null);
  });

  it('is what a page gets that says nothing of it', async () => {
    const quiz = await readyQuiz({ reading: '' });
    expect(buttons(quiz)).to.deep.equal(['Read first', 'Skip the reading']);
  });

  it('is skipped with one press', async () => {
    const quiz = await readyQuiz({ reading: 'before', count: 2, kinds: 'choice' });
    button(quiz, 'Skip the reading').click();
    await until(quiz, () => progress(quiz) === '1 of 2');
  });

  for (const settings of [{ reading: 'none' }, { reading: 'before', statement: aStatement({ reading: [] }) }, { reading: 'after' }]) {
    it(`starts at once with ${settings.reading}${settings.statement ? ' and nothing to read' : ''}`, async () => {
      const quiz = await readyQuiz(settings);
      expect(buttons(quiz)).to.deep.equal(['Start']);
    });
  }

  it('stands beside the question where there is room, else below it, and keeps the answer', async () => {
    const quiz = await startedQuiz({ reading: 'beside', count: 2, kinds: 'choice' });
    inputs(quiz)[1]?.click();
    await until(quiz, () => line(quiz) !== undefined);
    await expect(quiz).to.be.accessible();
    const box = () => [root(quiz).querySelector('.item'), reading(quiz)].map((one) => one?.getBoundingClientRect());
    for (const [width, beside] of [[1200, true], [400, false]] as const) {
      await setViewport({ width, height: 900 });
      const [item, read] = box();
      expect(item && read && read.left > item.right).to.equal(beside);
      expect(document.documentElement.scrollWidth).to.equal(width);
    }
    await setViewport({ width: 800, height: 600 });
    quiz.reading = 'none';
    await quiz.updateComplete;
    await until(quiz, () => inputs(quiz).length > 0);
    expect([reading(quiz), inputs(quiz)[1]?.checked, progress(quiz)]).to.deep.equal([null, true, '1 of 2']);
  });

  it('follows the result', async () => {
    const quiz = await startedQuiz({ reading: 'after', count: 1, kinds: 'choice', feedback: 'deferred' });
    inputs(quiz)[0]?.click();
    const finished = once(quiz, 'statement-finished');
    main(quiz).click();
    await finished;
    await until(quiz, () => line(quiz) !== undefined);
    await expect(quiz).to.be.accessible();
  });

  it('is not shown again before a new quiz', async () => {
    const quiz = await startedQuiz({ reading: 'none', count: 1, kinds: 'choice', feedback: 'deferred' });
    quiz.reading = 'before';
    const events = heard(quiz, 'statement-ready', 'statement-error');
    inputs(quiz)[0]?.click();
    main(quiz).click();
    await until(quiz, () => buttons(quiz).includes('New quiz'));
    button(quiz, 'New quiz').click();
    await until(quiz, () => progress(quiz) === '1 of 1');
    expect(events.map(({ type }) => type)).to.deep.equal(['statement-ready']);
  });

  it('refuses another word, until it is mended', async () => {
    const { quiz, event } = await brokenQuiz({ statement: aStatement(), reading: 'later' });
    expect([event.code, event.problems.map(({ path }) => path)]).to.deep.equal(['bad-setting', ['reading']]);
    quiz.reading = 'after';
    await until(quiz, () => buttons(quiz).includes('Start'));
  });

  it('speaks Arabic', async () => {
    const quiz = await readyQuiz({ reading: 'before', lang: 'ar' });
    main(quiz).click();
    await until(quiz, () => line(quiz) !== undefined);
    expect(reading(quiz)?.shadowRoot?.querySelector('section')?.dir).to.equal('rtl');
    await expect(quiz).to.be.accessible();
  });
});
