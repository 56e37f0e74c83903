/** A quiz of names and dates, taken by keys alone. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { heard, once, part, root, said } from '../../support/in-shadow.ts';
import { item, main, progress, readyQuiz, until } from '../../support/quiz-tag.ts';
import type { StatementQuiz } from '../../../src/index.ts';

const answerBox = (quiz: StatementQuiz) => root(quiz).querySelector('.item')?.shadowRoot?.querySelector<HTMLInputElement>('#answer');

describe('statement-quiz, with names and dates', () => {
  it('is taken to its end by keyboard, and speaks of each answer', async () => {
    const statement: unknown = await (await fetch('/data/joint-statement-2024.json')).json();
    const quiz = await readyQuiz({ statement, kinds: 'date short-answer recall', count: 8, seed: 5 });
    const finished = once(quiz, 'statement-finished');
    const answered = heard(quiz, 'statement-answered');
    const kinds = new Set<string>();
    main(quiz).focus();
    await sendKeys({ press: 'Enter' });
    await until(quiz, () => root(quiz).querySelector('.item') !== null);
    while (root(quiz).querySelector('.top')) {
      const at = progress(quiz);
      await until(quiz, () => answerBox(quiz)?.disabled === false);
      const box = answerBox(quiz);
      const tag = item(quiz);
      kinds.add(tag.localName === 'statement-recall' ? 'recall' : (box?.type ?? ''));
      tag.focus();
      if (box?.type === 'date' || box?.type === 'month') {
        box.value = box.type === 'date' ? '2020-02-03' : '2020-02';
        box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      } else {
        await sendKeys({ type: 'Germany' });
      }
      if (tag.localName === 'statement-recall') await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      await until(quiz, () => part(quiz, 'feedback').length === 1);
      expect(said(part(quiz, 'feedback')[0])).to.match(/^(Right|Not yet|\d of \d)/);
      await sendKeys({ press: 'Enter' });
      await until(quiz, () => progress(quiz) !== at);
    }
    const { report } = await finished;
    expect(kinds.size).to.be.greaterThan(2);
    expect(report.items.every(({ tries }) => tries.length === 1)).to.equal(true);
    expect(answered).to.have.lengthOf(report.items.length);
  });
});
