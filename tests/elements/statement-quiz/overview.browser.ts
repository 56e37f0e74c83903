/** All questions at once, and the flag on one: what a learner sees of them, and where the policy lets them go. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { StatementQuiz } from '../../../src/index.ts';
import { aStatement } from '../../support/a-statement.ts';
import { button, buttons, everything, focused, inputs, once, part, root, said } from '../../support/in-shadow.ts';
import { item, main, progress, screen, type Settings, startedQuiz, until } from '../../support/quiz-tag.ts';

const FIVE = { kinds: 'choice', count: 5 } as const;

const dialog = (quiz: StatementQuiz): HTMLDialogElement | null => root(quiz).querySelector('dialog');
const rows = (quiz: StatementQuiz): readonly HTMLButtonElement[] => [...(dialog(quiz)?.querySelectorAll<HTMLButtonElement>('li button') ?? [])];
const states = (quiz: StatementQuiz): readonly string[] => rows(quiz).map(said);
const flag = (quiz: StatementQuiz): HTMLButtonElement => button(quiz, 'Flag');

async function started(settings: Settings = {}): Promise<StatementQuiz> {
  const quiz = await startedQuiz({ ...FIVE, ...settings });
  // The start puts the focus on the question a little later: to move it before is to lose it again.
  await until(quiz, () => buttons(quiz).includes('Flag') && focused() === root(item(quiz)).querySelector('fieldset'));
  return quiz;
}

async function opened(quiz: StatementQuiz): Promise<void> {
  button(quiz, progress(quiz)).click();
  await until(quiz, () => dialog(quiz)?.open === true);
}

async function goTo(quiz: StatementQuiz, number: number): Promise<void> {
  await opened(quiz);
  rows(quiz)[number - 1]?.click();
  await until(quiz, () => progress(quiz) === `${number} of 5` && dialog(quiz) === null);
}

describe('statement-quiz, all questions at once', () => {
  it('says of each what was done with it, and which one it is', async () => {
    const quiz = await started();
    expect(flag(quiz).ariaPressed).to.equal('false');
    flag(quiz).click();
    await quiz.updateComplete;
    expect(flag(quiz).ariaPressed).to.equal('true');
    inputs(quiz)[0]?.click();
    main(quiz).click();
    await quiz.updateComplete;
    main(quiz).click();
    await until(quiz, () => progress(quiz) === '2 of 5');
    expect(flag(quiz).ariaPressed).to.equal('false');
    await opened(quiz);
    expect(states(quiz)).to.deep.equal(['1 Answered · Flagged', '2 Not answered · This one', '3 Not answered', '4 Not answered', '5 Not answered']);
    expect(rows(quiz).map((row) => row.getAttribute('aria-current'))).to.deep.equal([null, 'step', null, null, null]);
    expect(focused()).to.equal(rows(quiz)[1]);
    expect(said(dialog(quiz))).to.match(/^All questions ?Close ?1 /);
    await expect(quiz).to.be.accessible();
  });

  it('goes to any question, ahead and back, and logs it', async () => {
    const quiz = await started();
    await goTo(quiz, 4);
    await until(quiz, () => focused() === root(item(quiz)).querySelector('fieldset'));
    inputs(quiz)[1]?.click();
    main(quiz).click();
    await quiz.updateComplete;
    await goTo(quiz, 2);
    expect(part(quiz, 'feedback')).to.have.lengthOf(0);
    await goTo(quiz, 4);
    expect([part(quiz, 'feedback').length, inputs(quiz)[1]?.checked, said(main(quiz))]).to.deep.equal([1, true, 'Next']);
    await goTo(quiz, 3);
    await goTo(quiz, 5);
    const finished = once(quiz, 'statement-finished');
    button(quiz, 'Skip').click();
    const { report } = await finished;
    expect(report.items.map(({ tries }) => tries.length)).to.deep.equal([0, 0, 0, 1, 0]);
  });

  it('is opened, closed and left by keys, and gives the focus back', async () => {
    const quiz = await started();
    const place = button(quiz, '1 of 5');
    place.focus();
    await sendKeys({ press: 'Enter' });
    await until(quiz, () => dialog(quiz)?.open === true);
    await sendKeys({ press: 'Escape' });
    await until(quiz, () => dialog(quiz) === null);
    expect([focused(), progress(quiz)]).to.deep.equal([place, '1 of 5']);
    await opened(quiz);
    button(quiz, 'Close').click();
    await until(quiz, () => dialog(quiz) === null);
    expect(focused()).to.equal(place);
    await opened(quiz);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(quiz, () => progress(quiz) === '2 of 5' && dialog(quiz) === null);
    await until(quiz, () => focused() === root(item(quiz)).querySelector('fieldset'));
  });

  it('stays where it is for the question that is asked', async () => {
    const quiz = await started();
    inputs(quiz)[0]?.click();
    await opened(quiz);
    rows(quiz)[0]?.click();
    await until(quiz, () => dialog(quiz) === null);
    expect([progress(quiz), inputs(quiz)[0]?.checked]).to.deep.equal(['1 of 5', true]);
  });

  it('leads nowhere where the policy leads ahead alone, and shows no question in words', async () => {
    const quiz = await started({ mode: 'exam' });
    for (const place of ['2 of 5', '3 of 5']) {
      button(quiz, 'Skip').click();
      await until(quiz, () => progress(quiz) === place);
    }
    await opened(quiz);
    expect(rows(quiz).map(({ disabled }) => disabled)).to.deep.equal([true, true, false, true, true]);
    expect(states(quiz)).to.deep.equal(['1 Not answered', '2 Not answered', '3 Not answered · This one', '4 Not answered', '5 Not answered']);
    rows(quiz)[0]?.click();
    await quiz.updateComplete;
    expect([progress(quiz), dialog(quiz)?.open]).to.deep.equal(['3 of 5', true]);
    await expect(quiz).to.be.accessible();
  });

  it('fetches what a question is answered in before it goes there', async () => {
    const quiz = await startedQuiz({ statement: aStatement(), kinds: 'choice year', count: 6, seed: 5 });
    await until(quiz, () => buttons(quiz).includes('Flag'));
    for (const number of [6, 5, 4, 3, 2]) {
      await opened(quiz);
      rows(quiz)[number - 1]?.click();
      await until(quiz, () => progress(quiz) === `${number} of 6` && inputs(quiz).length > 0);
    }
  });

  it('reports what is flagged, and what no longer is', async () => {
    const quiz = await started();
    flag(quiz).click();
    await quiz.updateComplete;
    await goTo(quiz, 3);
    flag(quiz).click();
    await quiz.updateComplete;
    await goTo(quiz, 1);
    flag(quiz).click();
    await quiz.updateComplete;
    for (const number of [2, 4, 5]) await goTo(quiz, number);
    const finished = once(quiz, 'statement-finished');
    button(quiz, 'Skip').click();
    expect((await finished).report.items.map(({ flagged }) => flagged)).to.deep.equal([false, false, true, false, false]);
    await until(quiz, () => buttons(quiz).includes('New quiz'));
    expect(screen(quiz)).to.contain('Flagged (1)');
  });

  it('speaks the language around it', async () => {
    const quiz = await started();
    await opened(quiz);
    quiz.lang = 'ar';
    await until(quiz, () => said(dialog(quiz)).startsWith('كل الأسئلة'));
    await until(quiz, () => dialog(quiz)?.open === true);
    expect(states(quiz)[0]).to.equal('١ بلا إجابة · هذا السؤال');
  });

  it('moves nothing when the place becomes something to press, which is large enough', async () => {
    const quiz = await started();
    const span = root(quiz).querySelector<HTMLElement>('.top > span');
    const place = button(quiz, '1 of 5');
    const box = (of: Element | null) => {
      const { width, height } = of?.getBoundingClientRect() ?? new DOMRect();
      return [Math.round(width), Math.round(height)];
    };
    const top = root(quiz).querySelector('.top');
    const withButton = [box(span), box(top)];
    expect(place.getBoundingClientRect().height).to.be.at.least(44);
    place.replaceWith('1 of 5');
    expect([box(span), box(top)]).to.deep.equal(withButton);
  });

  for (const [width, lang] of [[320, 'en'], [320, 'ar'], [1280, 'en']] as const) {
    it(`fits ${width} px in ${lang}, with as many questions as there may be`, async () => {
      await setViewport({ width, height: 640 });
      try {
        const quiz = await started();
        quiz.lang = lang;
        await until(quiz, () => buttons(quiz).includes(lang === 'ar' ? 'ضع علامة' : 'Flag'));
        await opened(quiz);
        const list = dialog(quiz)?.querySelector('ol');
        const [row] = list?.children ?? [];
        if (!list || !row) throw new Error('no rows');
        list.append(...Array.from({ length: 195 }, () => row.cloneNode(true)));
        expect(list.children).to.have.lengthOf(200);
        expect(list.scrollHeight).to.be.greaterThan(list.clientHeight);
        expect([list.scrollWidth > list.clientWidth, document.documentElement.scrollWidth > width]).to.deep.equal([false, false]);
        const { top, bottom, left, right } = dialog(quiz)?.getBoundingClientRect() ?? new DOMRect();
        expect(top >= 0 && bottom <= 640 && left >= 0 && right <= width).to.equal(true);
        for (const target of everything(quiz).filter((one) => one instanceof HTMLButtonElement && one.closest('dialog'))) {
          expect(Math.min(target.getBoundingClientRect().height, target.getBoundingClientRect().width)).to.be.at.least(44);
        }
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
  }
});
