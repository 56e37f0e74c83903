import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StatementAnsweredEvent, StatementFinishedEvent, StatementQuiz } from '../../../src/index.ts';
import { aStatement } from '../../support/a-statement.ts';
import { announced, button, buttons, focused, heard, inputs, once, part, root, said } from '../../support/in-shadow.ts';
import { item, main, progress, readyQuiz, screen, startedQuiz, until } from '../../support/quiz-tag.ts';

const CHOICES = { kinds: 'choice', count: 3 } as const;

const stem = (quiz: StatementQuiz) => said(part(quiz, 'stem')[0]);

/** Answers the question shown, then goes on. */
async function answer(quiz: StatementQuiz, at = 0): Promise<void> {
  inputs(quiz)[at]?.click();
  main(quiz).click();
  await quiz.updateComplete;
  const before = progress(quiz);
  main(quiz).click();
  await until(quiz, () => progress(quiz) !== before);
}

async function finish(quiz: StatementQuiz): Promise<StatementFinishedEvent> {
  const finished = once(quiz, 'statement-finished');
  while (root(quiz).querySelector('.top') !== null) await answer(quiz);
  const event = await finished;
  await until(quiz, () => part(quiz, 'title').length > 0);
  return event;
}

describe('statement-quiz, taken', () => {
  it('says what it is about before it starts', async () => {
    const quiz = await readyQuiz(CHOICES);
    expect(said(part(quiz, 'title')[0])).to.equal('Statement on old nets');
    expect(part(quiz, 'title')[0]?.ariaLevel).to.equal('2');
    expect(screen(quiz)).to.contain('3 questions');
    expect(buttons(quiz)).to.deep.equal(['Start']);
    await expect(quiz).to.be.accessible();
  });

  it('says of a sober statement that any question may be skipped', async () => {
    const plain = await readyQuiz(CHOICES);
    expect(screen(plain)).not.to.contain('skip');
    const quiz = await readyQuiz({ ...CHOICES, statement: aStatement({ tone: 'sober' }) });
    expect(screen(quiz)).to.contain('serious').and.to.contain('You may skip any question.');
  });

  it('tells the page that it is ready, with what reopens it', async () => {
    const quiz = await readyQuiz(CHOICES);
    const told = once(quiz, 'statement-ready');
    quiz.statement = aStatement();
    const event = await told;
    expect([event.count, event.recipe.seed, event.recipe.blueprint, event.bubbles, event.composed]).to.deep.equal([
      3,
      3,
      { count: 3, kinds: ['choice'] },
      true,
      true,
    ]);
  });

  it('asks, checks, explains, goes on', async () => {
    const quiz = await startedQuiz(CHOICES);
    expect(progress(quiz)).to.equal('1 of 3');
    await until(quiz, () => buttons(quiz).includes('Flag'));
    expect(buttons(quiz)).to.deep.equal(['1 of 3', 'Check', 'Skip', 'Flag']);
    await expect(quiz).to.be.accessible();
    const first = stem(quiz);
    inputs(quiz)[0]?.click();
    main(quiz).click();
    await quiz.updateComplete;
    expect(buttons(quiz)).to.deep.equal(['1 of 3', 'Next', 'Flag']);
    expect(part(quiz, 'feedback')).to.have.lengthOf(1);
    await expect(quiz).to.be.accessible();
    main(quiz).click();
    await until(quiz, () => progress(quiz) === '2 of 3');
    expect(stem(quiz)).not.to.equal(first);
    expect(part(quiz, 'feedback')).to.have.lengthOf(0);
    expect(inputs(quiz).map(({ checked }) => checked)).not.to.contain(true);
    expect(buttons(quiz)).to.deep.equal(['2 of 3', 'Check', 'Back', 'Skip', 'Flag']);
  });

  it('says it all once, and keeps the focus on the one strong button', async () => {
    const quiz = await startedQuiz(CHOICES);
    expect(announced(quiz)).to.equal('');
    inputs(quiz)[0]?.click();
    main(quiz).click();
    await until(quiz, () => focused() === main(quiz));
    const [verdict, ...lines] = [...(part(quiz, 'feedback')[0]?.querySelectorAll('p:not([part])') ?? [])].map(said);
    expect(announced(quiz)).to.equal([verdict, ...lines].join(' '));
    expect(root(quiz).querySelectorAll('[role=status]')).to.have.lengthOf(1);
    main(quiz).click();
    await until(quiz, () => focused() === root(item(quiz)).querySelector('fieldset'));
    expect(announced(quiz)).to.equal('');
  });

  it('keeps box, label and place of the strong button apart from what it says', async () => {
    const quiz = await startedQuiz(CHOICES);
    const place = () => {
      const { top, left } = main(quiz).getBoundingClientRect();
      return [top, left];
    };
    const before = place();
    inputs(quiz)[0]?.click();
    main(quiz).click();
    await quiz.updateComplete;
    expect(place()).to.deep.equal(before);
  });

  it('is finished by keyboard alone', async () => {
    const quiz = await readyQuiz({ ...CHOICES, count: 2 });
    const finished = once(quiz, 'statement-finished');
    main(quiz).focus();
    await sendKeys({ press: 'Enter' });
    for (const place of ['1 of 2', '2 of 2']) {
      await until(quiz, () => progress(quiz) === place && focused() === root(item(quiz)).querySelector('fieldset'));
      await sendKeys({ press: '2' });
      await sendKeys({ press: 'Enter' });
      await until(quiz, () => part(quiz, 'feedback').length === 1 && focused() === main(quiz));
      await sendKeys({ press: 'Enter' });
    }
    const { report } = await finished;
    expect(report.items.map(({ tries }) => tries[0]?.response)).to.deep.equal(Array(2).fill({ ask: 'choose', ids: ['b'] }));
    await until(quiz, () => focused()?.getAttribute('role') === 'heading');
  });

  it('does nothing while Enter is held', async () => {
    const quiz = await startedQuiz(CHOICES);
    await until(quiz, () => focused()?.localName === 'fieldset');
    await sendKeys({ press: '1' });
    await sendKeys({ down: 'Enter' });
    await until(quiz, () => focused() === main(quiz) && part(quiz, 'feedback').length === 1);
    await sendKeys({ down: 'Enter' });
    await sendKeys({ down: 'Enter' });
    await sendKeys({ up: 'Enter' });
    expect([progress(quiz), part(quiz, 'feedback').length]).to.deep.equal(['1 of 3', 1]);
  });

  it('says calmly that there is nothing to check yet, and costs no try', async () => {
    const quiz = await startedQuiz(CHOICES);
    const events = heard(quiz, 'statement-answered');
    main(quiz).click();
    await quiz.updateComplete;
    expect(announced(quiz)).to.equal('Answer first, or skip the question.');
    expect(said(root(item(quiz)).querySelector('#said'))).to.equal('Answer first, or skip the question.');
    expect([main(quiz).textContent, events.length]).to.deep.equal(['Check', 0]);
    await expect(quiz).to.be.accessible();
  });

  it('asks for as many as the question wants', async () => {
    const quiz = await startedQuiz({ kinds: 'multiple-response', count: 1 });
    inputs(quiz)[0]?.click();
    main(quiz).click();
    await quiz.updateComplete;
    expect(announced(quiz)).to.equal('Choose two.');
    for (const at of [1, 2]) inputs(quiz)[at]?.click();
    main(quiz).click();
    await quiz.updateComplete;
    expect(announced(quiz)).to.equal('Choose two.');
    inputs(quiz)[2]?.click();
    main(quiz).click();
    await quiz.updateComplete;
    expect(part(quiz, 'feedback')).to.have.lengthOf(1);
  });

  it('tells the page what was answered', async () => {
    const quiz = await startedQuiz(CHOICES);
    const told = once(quiz, 'statement-answered');
    inputs(quiz)[1]?.click();
    main(quiz).click();
    const event = await told;
    expect([event.item, event.response, event.score?.type, event.composed]).to.deep.equal(['q1', { ask: 'choose', ids: ['b'] }, 'scored', true]);
  });

  it('fires nothing for what is set from outside', async () => {
    const quiz = await startedQuiz(CHOICES);
    const events = heard(quiz, 'statement-ready', 'statement-answered', 'statement-finished', 'statement-error');
    Object.assign(quiz, { count: 2, seed: 9, kinds: 'choice year', passMark: 0.5, feedback: 'deferred', headingLevel: 3, lang: 'en', debug: true });
    await quiz.updateComplete;
    expect(progress(quiz)).to.equal('1 of 3');
    quiz.reset();
    await until(quiz, () => buttons(quiz).includes('Start'));
    expect(screen(quiz)).to.contain('2 questions');
    expect(part(quiz, 'title')[0]?.ariaLevel).to.equal('3');
    quiz.start();
    await until(quiz, () => inputs(quiz).length > 0);
    expect(events).to.deep.equal([]);
  });

  it('makes another quiz at once when settings change before the start', async () => {
    const quiz = await readyQuiz(CHOICES);
    quiz.count = 2;
    await until(quiz, () => screen(quiz).includes('2 questions'));
    expect(buttons(quiz)).to.deep.equal(['Start']);
  });

  it('goes back to what was answered, and skips', async () => {
    const quiz = await startedQuiz(CHOICES);
    inputs(quiz)[1]?.click();
    main(quiz).click();
    await quiz.updateComplete;
    main(quiz).click();
    await until(quiz, () => progress(quiz) === '2 of 3');
    inputs(quiz)[2]?.click();
    button(quiz, 'Back').click();
    await until(quiz, () => progress(quiz) === '1 of 3');
    expect([inputs(quiz)[1]?.checked, part(quiz, 'feedback').length, main(quiz).textContent]).to.deep.equal([true, 1, 'Next']);
    main(quiz).click();
    await until(quiz, () => progress(quiz) === '2 of 3');
    expect([inputs(quiz)[2]?.checked, main(quiz).textContent]).to.deep.equal([true, 'Check']);
    button(quiz, 'Skip').click();
    await until(quiz, () => progress(quiz) === '3 of 3');
    const finished = once(quiz, 'statement-finished');
    button(quiz, 'Skip').click();
    const { report } = await finished;
    expect(report.items.map(({ tries }) => tries.length)).to.deep.equal([1, 0, 0]);
    await until(quiz, () => part(quiz, 'title').length > 0);
    expect(screen(quiz)).to.contain('No answer');
  });

  it('asks for a year to be typed', async () => {
    const quiz = await startedQuiz({ kinds: 'year', count: 1 });
    await until(quiz, () => focused()?.localName === 'input');
    await sendKeys({ type: '15' });
    await sendKeys({ press: 'Enter' });
    await quiz.updateComplete;
    expect([announced(quiz), focused()]).to.deep.equal(['Type a year with four digits.', inputs(quiz)[0]]);
    await sendKeys({ type: '00' });
    await sendKeys({ press: 'Enter' });
    await until(quiz, () => part(quiz, 'feedback').length === 1);
    expect(main(quiz).textContent).to.equal('See result');
    await expect(quiz).to.be.accessible();
  });

  it('waits with feedback until the end where it is deferred, and lets answers be changed until then', async () => {
    const quiz = await startedQuiz({ ...CHOICES, count: 2, feedback: 'deferred' });
    const events = heard(quiz, 'statement-answered') as readonly StatementAnsweredEvent[];
    await until(quiz, () => buttons(quiz).includes('Flag'));
    expect(buttons(quiz)).to.deep.equal(['1 of 2', 'Next', 'Skip', 'Flag']);
    inputs(quiz)[0]?.click();
    main(quiz).click();
    await until(quiz, () => progress(quiz) === '2 of 2');
    button(quiz, 'Back').click();
    await until(quiz, () => progress(quiz) === '1 of 2');
    expect(part(quiz, 'feedback')).to.have.lengthOf(0);
    inputs(quiz)[1]?.click();
    main(quiz).click();
    await until(quiz, () => progress(quiz) === '2 of 2');
    expect(main(quiz).textContent).to.equal('See result');
    inputs(quiz)[0]?.click();
    const finished = once(quiz, 'statement-finished');
    main(quiz).click();
    const { report } = await finished;
    expect(events.map(({ score }) => score)).to.deep.equal([undefined, undefined, undefined]);
    expect(report.items.map(({ tries }) => tries[0]?.response)).to.deep.equal([
      { ask: 'choose', ids: ['b'] },
      { ask: 'choose', ids: ['a'] },
    ]);
  });

  it('shows a result: score, pass line, what was missed and why, subjects, code', async () => {
    const quiz = await startedQuiz({ ...CHOICES, passMark: 0.7 });
    const { report } = await finish(quiz);
    expect(quiz.report).to.equal(report);
    const right = report.items.filter(({ earned }) => earned === 1).length;
    expect(said(part(quiz, 'title')[0])).to.equal(`${right} of 3`);
    expect(screen(quiz)).to.contain(`${right} of 3 right. Pass is 70%. ${report.passed ? 'Passed' : 'Not yet'}.`);
    const missed = [...root(quiz).querySelectorAll('.missed > li')].map(said);
    expect(missed).to.have.lengthOf(3 - right);
    for (const one of missed) expect(one).to.match(/Your answer: .* Right answer: .*The Paper/);
    expect(said(root(quiz).querySelector('.code code'))).to.equal(report.code);
    await expect(quiz).to.be.accessible();
  });

  it('retries what was missed, as an attempt of its own', async () => {
    const quiz = await startedQuiz({ ...CHOICES, count: 6 });
    const { report } = await finish(quiz);
    const missed = report.items.filter(({ earned }) => earned < 1).map(({ item: id }) => id);
    expect(missed.length).to.be.greaterThan(1);
    button(quiz, `Retry these ${missed.length}`).click();
    await until(quiz, () => progress(quiz) === `1 of ${missed.length}`);
    expect(quiz.report).to.equal(undefined);
    const again = await finish(quiz);
    expect([again.report.only, again.report.after, again.report.code]).to.deep.equal([missed, report.attempt, report.code]);
    const { overall } = again.report;
    expect([overall?.first, overall?.last.possible]).to.deep.equal([{ earned: report.earned, possible: 6 }, 6]);
    expect(said(part(quiz, 'title')[0])).to.equal(`${overall?.last.earned} of 6`);
    expect(screen(quiz)).to.contain(`${overall?.last.earned} of 6 right.`);
    const left = again.report.items.filter(({ earned }) => earned < 1).length;
    expect(buttons(quiz).some((name) => name === `Retry these ${left}` || (left === 1 && name === 'Retry this one'))).to.equal(left > 0);
  });

  it('draws a new quiz of the same sort', async () => {
    const quiz = await startedQuiz(CHOICES);
    const { report } = await finish(quiz);
    button(quiz, 'New quiz').click();
    await until(quiz, () => inputs(quiz).length > 0);
    const next = await finish(quiz);
    expect(next.report.recipe.blueprint).to.deep.equal(report.recipe.blueprint);
    expect(next.report.recipe.seed).not.to.equal(report.recipe.seed);
  });

  it('says when there is nothing left to ask that was not asked before', async () => {
    const all = 'You have now seen every question of this sort that this statement can fairly ask.';
    const quiz = await startedQuiz({ kinds: 'choice', topics: 'events', count: 2 });
    let quizzes = 1;
    for (await finish(quiz); !screen(quiz).includes(all) && quizzes < 12; quizzes += 1) {
      button(quiz, 'New quiz').click();
      await until(quiz, () => inputs(quiz).length > 0);
      await finish(quiz);
      // In steps of its own, after the result is shown.
      for (let frame = 0; frame < 10 && !screen(quiz).includes(all); frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(quizzes).to.be.greaterThan(1);
    expect(screen(quiz)).to.contain(all);
  });

  it('reopens exactly the quiz of a code, whatever else the page asks for', async () => {
    const quiz = await startedQuiz(CHOICES);
    const first = stem(quiz);
    const { report } = await finish(quiz);
    const again = await startedQuiz({ count: 1, topics: 'claims', seed: 77, code: report.code.toLowerCase().replaceAll('-', ' ') });
    expect([stem(again), progress(again)]).to.deep.equal([first, '1 of 3']);
    expect((await finish(again)).report.recipe).to.deep.equal(report.recipe);
  });

  it('goes by a blueprint before count, topics and kinds', async () => {
    const quiz = await startedQuiz({ count: 9, kinds: 'year', blueprint: { count: 2, kinds: ['choice'], topics: ['signatories'] } });
    expect([progress(quiz), item(quiz).localName]).to.deep.equal(['1 of 2', 'statement-choice']);
  });

  it('speaks the language around it, changes it under way, and keeps the answer', async () => {
    const quiz = await startedQuiz(CHOICES);
    inputs(quiz)[1]?.click();
    quiz.lang = 'ar';
    await until(quiz, () => progress(quiz) === '١ من ٣');
    const card = root(quiz).querySelector('[part=card]');
    expect([card?.getAttribute('dir'), card?.getAttribute('lang'), main(quiz).textContent]).to.deep.equal(['rtl', 'ar', 'تحقّق']);
    await until(quiz, () => inputs(quiz)[1]?.checked === true);
    main(quiz).click();
    await quiz.updateComplete;
    await expect(quiz).to.be.accessible();
  });

  it('asks an item in a language that it is written in, whole', async () => {
    const only = (name: string) => ({ ar: name });
    const { instruments, pools } = aStatement();
    const statement = aStatement({
      instruments: instruments.map((one) => ({ ...one, name: only(`ق ${one.number}`) })),
      pools: { ...pools, instruments: pools.instruments.map((one) => ({ ...one, name: only(`ق ${one.number}`) })) },
    });
    const quiz = await startedQuiz({ statement, topics: 'instruments', count: 1, kinds: 'choice' });
    const inner = root(item(quiz)).firstElementChild;
    expect([item(quiz).getAttribute('lang'), inner?.getAttribute('dir'), main(quiz).textContent]).to.deep.equal(['ar', 'rtl', 'Check']);
    await expect(quiz).to.be.accessible();
  });
});
