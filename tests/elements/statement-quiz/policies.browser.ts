/** How a quiz is taken, in a word and attribute by attribute. */
import { expect } from '@open-wc/testing';
import type { StatementAnsweredEvent, StatementQuiz } from '../../../src/index.ts';
import { presets } from '../../../src/core/session/presets.ts';
import { announced, button, buttons, inputs, once, part, root, said } from '../../support/in-shadow.ts';
import { item, main, progress, readyQuiz, screen, type Settings, startedQuiz, until } from '../../support/quiz-tag.ts';

const CHOICES = { kinds: 'choice', count: 3 } as const;
const { practice, test: atEnd, exam } = presets;

const policies: readonly (readonly [name: string, settings: Settings, policy: object])[] = [
  ['nothing', {}, practice],
  ['practice', { mode: 'practice' }, practice],
  ['a test', { mode: 'test' }, atEnd],
  ['an exam', { mode: 'exam' }, exam],
  ['an exam that goes back', { mode: 'exam', navigation: 'free' }, { ...exam, navigation: 'free' }],
  ['a test that tells at once', { mode: 'test', feedback: 'immediate' }, { ...atEnd, feedback: 'immediate' }],
  ['three tries', { tries: 3, tryCost: 0.5 }, { ...practice, tries: 3, marking: { partial: true, tryCost: 0.5 } }],
  ['limits', { timeLimit: 600, itemTimeLimit: 1.5, runsClosed: true }, { ...practice, limit: { quiz: 600_000, item: 1500, runsClosed: true } }],
  ['all of it', { mode: 'exam', reveal: 'at-end', passMark: 0.5, marking: 'certainty', hintCost: 0.1 }, { ...exam, reveal: 'at-end', passMark: 0.5, certainty: true, marking: { partial: true, scheme: 'certainty', hintCost: 0.1 } }],
];

const feedback = (quiz: StatementQuiz) => part(quiz, 'feedback').map(said).join(' ');
const isDisabled = (quiz: StatementQuiz) => inputs(quiz).every((input) => input instanceof HTMLInputElement && input.disabled);

/** Chooses the option at a place, and checks it or goes on. */
async function choose(quiz: StatementQuiz, at: number): Promise<StatementAnsweredEvent> {
  await until(quiz, () => inputs(quiz).length > 0);
  inputs(quiz)[at]?.click();
  const answered = once(quiz, 'statement-answered');
  main(quiz).click();
  const event = await answered;
  await quiz.updateComplete;
  return event;
}

/** Tries one option after another until one is said to be wrong: the first or the second. */
async function wrongly(quiz: StatementQuiz): Promise<number> {
  const { score } = await choose(quiz, 0);
  return score?.type === 'scored' && score.earned > 0 ? -1 : 0;
}

describe('statement-quiz, policies', () => {
  for (const [name, settings, policy] of policies) {
    it(`is taken as the page says: ${name}`, async () => {
      const quiz = await readyQuiz({ ...CHOICES, ...settings });
      quiz.start();
      await until(quiz, () => root(quiz).querySelector('.top') !== null);
      const finished = once(quiz, 'statement-finished');
      for (let left = CHOICES.count; left > 0; left -= 1) {
        const before = progress(quiz);
        (buttons(quiz).includes('Skip') ? button(quiz, 'Skip') : main(quiz)).click();
        await until(quiz, () => progress(quiz) !== before);
      }
      expect((await finished).report.policy).to.deep.equal(policy);
    });
  }

  it('lets a question be tried again, says how often, and shows the right answer after the last try', async () => {
    const quiz = await startedQuiz({ ...CHOICES, tries: 2 });
    const wrong = await wrongly(quiz);
    if (wrong < 0) {
      main(quiz).click();
      await until(quiz, () => progress(quiz) === '2 of 3');
      await choose(quiz, 0);
    }
    await until(quiz, () => announced(quiz) !== '');
    if (!announced(quiz).startsWith('Right.')) {
      expect(announced(quiz)).to.equal('Not yet. You can try once more.');
      expect([buttons(quiz).includes('Check'), isDisabled(quiz), feedback(quiz)]).to.deep.equal([true, false, '']);
      await expect(quiz).to.be.accessible();
      await choose(quiz, 1);
    }
    await until(quiz, () => feedback(quiz) !== '');
    expect([buttons(quiz).includes('Next'), isDisabled(quiz)]).to.deep.equal([true, true]);
  });

  it('keeps the right answer until the end, where the policy says so', async () => {
    const quiz = await startedQuiz({ ...CHOICES, count: 1, reveal: 'at-end' });
    await choose(quiz, 0);
    await until(quiz, () => announced(quiz) !== '');
    expect(announced(quiz)).to.match(/^(Right\.|Not yet\. You see the right answer at the end\.)$/);
    expect([feedback(quiz), isDisabled(quiz), root(item(quiz)).querySelector('.right, .no')]).to.deep.equal(['', true, null]);
    main(quiz).click();
    await until(quiz, () => buttons(quiz).includes('New quiz'));
    expect(screen(quiz).includes('Right answer')).to.equal(!screen(quiz).includes('1 of 1 right'));
  });

  it('shows the right answer when the page says so, and not before', async () => {
    const quiz = await startedQuiz({ ...CHOICES, reveal: 'when-told', tries: 2 });
    await until(quiz, () => inputs(quiz).length > 0);
    expect(feedback(quiz)).to.equal('');
    quiz.showAnswer();
    await until(quiz, () => feedback(quiz) !== '');
    expect([buttons(quiz).includes('Next'), isDisabled(quiz)]).to.deep.equal([true, true]);
  });

  it('tells nothing in an exam, neither on the way nor at the end, and leads forward alone', async () => {
    const quiz = await readyQuiz({ ...CHOICES, mode: 'exam', passMark: 0.5 });
    expect(screen(quiz)).to.contain('You cannot go back').and.to.contain('not shown here').and.not.to.contain('50%');
    button(quiz, 'Start').click();
    await until(quiz, () => inputs(quiz).length > 0);
    const finished = once(quiz, 'statement-finished');
    for (const place of ['1 of 3', '2 of 3', '3 of 3']) {
      await until(quiz, () => progress(quiz) === place);
      expect([buttons(quiz).includes('Back'), buttons(quiz).includes('Check')]).to.deep.equal([false, false]);
      const { score } = await choose(quiz, 0);
      expect([score, feedback(quiz), announced(quiz)]).to.deep.equal([undefined, '', '']);
    }
    const { report } = await finished;
    expect(report.items.map(({ tries }) => tries.length)).to.deep.equal([1, 1, 1]);
    await until(quiz, () => buttons(quiz).includes('New quiz'));
    expect(screen(quiz)).to.contain('You have reached the end.').and.not.to.match(/of 3|right|pass|50%/i);
    await expect(quiz).to.be.accessible();
  });

  it('lets answers be changed until the end of a test, and tells all of it then', async () => {
    const quiz = await startedQuiz({ ...CHOICES, count: 2, mode: 'test' });
    await choose(quiz, 0);
    await until(quiz, () => progress(quiz) === '2 of 2');
    button(quiz, 'Back').click();
    await until(quiz, () => progress(quiz) === '1 of 2' && inputs(quiz).length > 0);
    expect(isDisabled(quiz)).to.equal(false);
    await choose(quiz, 1);
    await until(quiz, () => progress(quiz) === '2 of 2');
    const finished = once(quiz, 'statement-finished');
    button(quiz, 'Skip').click();
    const { report } = await finished;
    expect(report.items.map(({ tries }) => tries.map(({ response }) => response))).to.deep.equal([[{ ask: 'choose', ids: ['b'] }], []]);
    await until(quiz, () => buttons(quiz).includes('New quiz'));
    expect(screen(quiz)).to.contain('Right answer');
  });
});
