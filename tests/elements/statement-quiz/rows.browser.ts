/** A quiz of things to put in order, to match and to sort: its tags come when they are needed, and keys alone are enough. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StatementQuiz } from '../../../src/index.ts';
import { aStatement, at, text } from '../../support/a-statement.ts';
import { button, focused, heard, once, part, root, said } from '../../support/in-shadow.ts';
import { item, main, progress, readyQuiz, until } from '../../support/quiz-tag.ts';

/** With enough resolutions to match, and a group with members on the list and off it. */
const statement = () => {
  const { instruments, groups, ...rest } = aStatement();
  const [first, second] = instruments;
  if (!first || !second) throw new Error('no instruments');
  const north = ['DE', 'FR', 'SE', 'FI', 'DK'].map((country) => ({ country }));
  return aStatement({
    ...rest,
    instruments: [first, second, { ...second, id: 'r1512', number: 1512, name: text('Resolution 1512'), date: first.date.replace('2006', '2014') as typeof first.date, alsoDated: [] }],
    groups: [...groups, { id: 'north', name: text('countries on the northern coast'), members: north, complete: true, cites: at(11) }],
  });
};

const loaded = () => ['choice', 'entry', 'ordering', 'matching', 'grouping', 'recall'].filter((name) => customElements.get(`statement-${name}`));

/** The question as a whole, once its tag is there. */
const question = (quiz: StatementQuiz) => root(quiz).querySelector('.item')?.shadowRoot?.querySelector('fieldset');

async function tabTo(done: () => boolean): Promise<void> {
  for (let presses = 0; presses < 40 && !done(); presses += 1) await sendKeys({ press: 'Tab' });
}

/** Answers the question that is shown as somebody does who has no pointer. */
const byKeys: Readonly<Record<string, (quiz: StatementQuiz) => Promise<void>>> = {
  async 'statement-ordering'(quiz) {
    await tabTo(() => focused()?.className === 'down');
    await sendKeys({ press: 'Enter' });
    await until(quiz, () => said(root(item(quiz)).querySelector('[role=status]')) !== '');
    expect(said(root(item(quiz)).querySelector('[role=status]'))).to.match(/^Now 2 of \d: /);
    expect([focused()?.className, focused()?.matches(':focus-visible')]).to.deep.equal(['down', true]);
  },
  async 'statement-matching'(quiz) {
    for (const [index, list] of [...root(item(quiz)).querySelectorAll('select')].entries()) {
      await tabTo(() => focused() === list);
      for (let presses = 0; presses <= index; presses += 1) await sendKeys({ press: 'ArrowDown' });
    }
  },
  async 'statement-grouping'(quiz) {
    for (const group of root(item(quiz)).querySelectorAll('[role=radiogroup]')) {
      await tabTo(() => group.contains(focused()));
      await sendKeys({ press: ' ' });
    }
  },
};

describe('statement-quiz, with rows', () => {
  it('loads the tags that its questions need, and is finished by keyboard alone', async () => {
    const quiz = await readyQuiz({ statement: statement(), kinds: 'ordering matching grouping', count: 3 });
    const finished = once(quiz, 'statement-finished');
    const answered = heard(quiz, 'statement-answered');
    const met: string[] = [];
    expect(loaded()).to.deep.equal(['choice']);
    main(quiz).focus();
    await sendKeys({ press: 'Enter' });
    for (const place of ['1 of 3', '2 of 3', '3 of 3']) {
      await until(quiz, () => progress(quiz) === place && question(quiz) != null && focused() === question(quiz));
      const { localName } = item(quiz);
      met.push(localName);
      await byKeys[localName]?.(quiz);
      await tabTo(() => focused() === main(quiz));
      await sendKeys({ press: 'Enter' });
      await until(quiz, () => part(quiz, 'feedback').length === 1 && focused() === main(quiz));
      await expect(quiz).to.be.accessible();
      await sendKeys({ press: 'Enter' });
    }
    const { report } = await finished;
    expect(met.toSorted()).to.deep.equal(['statement-grouping', 'statement-matching', 'statement-ordering']);
    expect(report.items.map(({ tries }) => tries.length)).to.deep.equal([1, 1, 1]);
    expect(answered).to.have.lengthOf(3);
    expect(loaded()).to.deep.equal(['choice', 'ordering', 'matching', 'grouping']);
  });

  it('keeps what was placed when a learner goes on and comes back, and what was taken back as well', async () => {
    const quiz = await readyQuiz({ statement: statement(), feedback: 'deferred', blueprint: { count: 2, rows: [{ count: 1, kind: 'matching' }, { count: 1, kind: 'ordering' }] } });
    button(quiz, 'Start').click();
    const lists = () => [...root(item(quiz)).querySelectorAll('select')];
    const go = async (name: 'Skip' | 'Back', to: string) => {
      button(quiz, name).click();
      await until(quiz, () => progress(quiz) === to && question(quiz) != null);
    };
    await until(quiz, () => question(quiz) != null);
    if (lists().length === 0) await go('Skip', '2 of 2');
    const [here, there, forth, back] = progress(quiz) === '1 of 2' ? (['1 of 2', '2 of 2', 'Skip', 'Back'] as const) : (['2 of 2', '1 of 2', 'Back', 'Skip'] as const);
    for (const target of ['b', '']) {
      const [list] = lists();
      if (!list) throw new Error('no list');
      list.value = target;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await go(forth, there);
      await go(back, here);
      expect(lists()[0]?.value).to.equal(target);
    }
  });
});
