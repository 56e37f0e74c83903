/** What a page may set of marks: the rule stands before the first question, and what was given is said as it was given. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StatementQuiz } from '../../../src/index.ts';
import { marking as arabic } from '../../../src/phrases/ar/marking.ts';
import { words as arabicWords } from '../../../src/phrases/ar/words.ts';
import { answering as arabicAnswering } from '../../../src/phrases/ar/answering.ts';
import { marking as english } from '../../../src/phrases/en/marking.ts';
import { aStatement } from '../../support/a-statement.ts';
import { announced, button, buttons, focused, heard, inputs, once, part, root, said } from '../../support/in-shadow.ts';
import { item, main, progress, readyQuiz, screen, type Settings, startedQuiz, until } from '../../support/quiz-tag.ts';

const CHOICES = { kinds: 'choice', count: 2 } as const;
const YEARS = { blueprint: { count: 1, rows: [{ count: 1, kind: 'year' }] } } as const;

const sure = (quiz: StatementQuiz): HTMLFieldSetElement => {
  const [found] = part(quiz, 'certainty');
  if (!(found instanceof HTMLFieldSetElement)) throw new Error('nobody asks how sure somebody is');
  return found;
};
const levels = (quiz: StatementQuiz) => [...sure(quiz).querySelectorAll('input')];
const options = (quiz: StatementQuiz) => [...root(item(quiz)).querySelectorAll('input')];
const feedback = (quiz: StatementQuiz) => said(part(quiz, 'feedback')[0]);
const isRight = (quiz: StatementQuiz) => part(quiz, 'feedback')[0]?.classList.contains('right') === true;

async function checked(quiz: StatementQuiz): Promise<void> {
  main(quiz).click();
  await until(quiz, () => part(quiz, 'feedback').length > 0 && announced(quiz) !== '');
}

/** At the first question, once the focus is there: whoever presses keys before is elsewhere. */
async function started(settings: Settings): Promise<StatementQuiz> {
  const quiz = await startedQuiz(settings);
  await until(quiz, () => root(quiz).querySelector('.item')?.shadowRoot?.activeElement != null);
  return quiz;
}

async function tabTo(done: () => boolean): Promise<void> {
  for (let presses = 0; presses < 40 && !done(); presses += 1) await sendKeys({ press: 'Tab' });
}

/** The table of what each certainty gives, row by row. */
const stakes = (quiz: StatementQuiz) => [...root(quiz).querySelectorAll('tr')].map((row) => [...row.children].map(said));

/** The year that the question asks for, which the statement tells. */
function yearAsked(quiz: StatementQuiz): string {
  const stem = said(part(quiz, 'stem')[0]);
  const { instruments, events } = aStatement();
  const asked = [...instruments, ...events].find(({ name }) => stem.includes(name['en'] ?? '?'));
  if (!asked) throw new Error(`nothing dated in “${stem}”`);
  return asked.date.slice(0, 4);
}

describe('statement-quiz, marked otherwise', () => {
  const rules: readonly (readonly [name: string, settings: Settings, rule: readonly string[]])[] = [
    ['nothing of marks as they always are', {}, []],
    ['nothing of certainty that is not marked', { certainty: true }, []],
    ['nothing of hints that cost nothing', { hintCost: 0 }, []],
    ['that there is nothing for a part', { marking: 'all-or-nothing' }, english.rules['all-or-nothing']],
    ['what a wrong choice takes off', { marking: 'negative' }, english.rules.negative],
    ['what certainty gives and takes, and what a hint costs', { marking: 'certainty', hintCost: 0.5 }, [english.stakes.before, english.stakes.after, 'A hint takes 50% of a point off.']],
  ];
  for (const [name, settings, rule] of rules) {
    it(`says before the first question ${name}`, async () => {
      const quiz = await readyQuiz({ ...CHOICES, ...settings });
      expect([...root(quiz).querySelectorAll('p.text')].map(said)).to.deep.equal(rule);
      await expect(quiz).to.be.accessible();
    });
  }

  it('lays out what each certainty gives and takes', async () => {
    const quiz = await readyQuiz({ ...CHOICES, marking: 'certainty' });
    expect(stakes(quiz)).to.deep.equal([[...english.stakes.head], ['Not sure', '1', '0'], ['Fairly sure', '2', '−2'], ['Sure', '3', '−6']]);
  });

  it('takes an empty attribute for none', async () => {
    const quiz = await readyQuiz({ ...CHOICES, marking: '' });
    quiz.setAttribute('hint-cost', '');
    expect([quiz.hintCost, root(quiz).querySelector('p.text')]).to.deep.equal([undefined, null]);
  });

  it('marks by certainty, by keyboard alone; without it there is a word and no try', async () => {
    const quiz = await started({ ...CHOICES, marking: 'certainty' });
    const answered = heard(quiz, 'statement-answered');
    await tabTo(() => focused() === options(quiz)[0]);
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await until(quiz, () => announced(quiz) !== '');
    expect(announced(quiz)).to.equal('Say how sure you are, or skip the question.');
    expect([answered.length, part(quiz, 'feedback').length]).to.deep.equal([0, 0]);
    expect(sure(quiz).querySelector('legend')?.textContent).to.equal('How sure are you?');
    await expect(quiz).to.be.accessible();
    await tabTo(() => focused() === levels(quiz)[0]);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(levels(quiz).map((level) => level.checked)).to.deep.equal([false, false, true]);
    await sendKeys({ press: 'Enter' });
    await until(quiz, () => part(quiz, 'feedback').length > 0 && focused() === main(quiz));
    const line = isRight(quiz) ? '3 points. You were sure, and it was right.' : 'Takes 6 points off. You were sure, but it was not right.';
    await until(quiz, () => announced(quiz).endsWith(line));
    expect(feedback(quiz)).to.contain(line.split('. ')[0]);
    expect([answered.length, sure(quiz).disabled, levels(quiz)[2]?.checked]).to.deep.equal([1, true, true]);
    await expect(quiz).to.be.accessible();
    const finished = once(quiz, 'statement-finished');
    const first = isRight(quiz) ? 3 : -6;
    main(quiz).click();
    await until(quiz, () => progress(quiz) === '2 of 2' && options(quiz).length > 0);
    expect(levels(quiz).map((level) => level.checked)).to.deep.equal([false, false, false]);
    button(quiz, 'Skip').click();
    const { report } = await finished;
    expect([report.earned, report.possible, report.items[0]?.tries[0]?.certainty]).to.deep.equal([first, 6, 3]);
    await until(quiz, () => part(quiz, 'title').length > 0);
    expect(screen(quiz)).to.match(first > 0 ? /^3 of 6/ : /^−6 of 6/);
    expect(screen(quiz)).to.contain(`${first > 0 ? 1 : 0} of 2 right.`);
    await expect(quiz).to.be.accessible();
  });

  it('compares certainty with how the answer did, and marks neither that nor its absence', async () => {
    const quiz = await started({ ...CHOICES, certainty: true });
    options(quiz)[0]?.click();
    levels(quiz)[0]?.click();
    await checked(quiz);
    expect(announced(quiz)).to.match(isRight(quiz) ? / You were not sure, but it was right\.$/ : / You were not sure, and it was not right\.$/);
    expect(announced(quiz)).not.to.contain('point');
    const first = isRight(quiz) ? 1 : 0;
    main(quiz).click();
    await until(quiz, () => progress(quiz) === '2 of 2' && options(quiz).length > 0);
    options(quiz)[0]?.click();
    await checked(quiz);
    expect(announced(quiz)).not.to.contain('sure');
    const second = isRight(quiz) ? 1 : 0;
    const finished = once(quiz, 'statement-finished');
    main(quiz).click();
    const { report } = await finished;
    expect([report.earned, report.possible]).to.deep.equal([first + second, 2]);
  });

  it('keeps how sure somebody was when they come back before the end', async () => {
    const quiz = await started({ ...CHOICES, certainty: true, feedback: 'deferred' });
    options(quiz)[0]?.click();
    levels(quiz)[1]?.click();
    main(quiz).click();
    await until(quiz, () => progress(quiz) === '2 of 2' && options(quiz).length > 0);
    button(quiz, 'Back').click();
    await until(quiz, () => progress(quiz) === '1 of 2');
    expect(levels(quiz).map((level) => level.checked)).to.deep.equal([false, true, false]);
  });

  it('keeps how sure somebody said they were, where the question was skipped unanswered', async () => {
    const quiz = await started({ ...CHOICES, marking: 'certainty' });
    levels(quiz)[2]?.click();
    button(quiz, 'Skip').click();
    await until(quiz, () => progress(quiz) === '2 of 2' && options(quiz).length > 0);
    expect(levels(quiz).map((level) => level.checked)).to.deep.equal([false, false, false]);
    button(quiz, 'Back').click();
    await until(quiz, () => progress(quiz) === '1 of 2');
    expect(levels(quiz).map((level) => level.checked)).to.deep.equal([false, false, true]);
    options(quiz)[0]?.click();
    await checked(quiz);
    expect(announced(quiz)).to.match(/You were sure/);
  });

  it('takes points off for a wrong choice, and says so where it is told', async () => {
    const quiz = await started({ ...CHOICES, marking: 'negative' });
    const of = options(quiz).length;
    for (const place of ['1 of 2', '2 of 2']) {
      await until(quiz, () => progress(quiz) === place && options(quiz).length > 0);
      options(quiz)[0]?.click();
      await checked(quiz);
      const loss = Math.round(10 / (options(quiz).length - 1)) / 10;
      expect(announced(quiz)).to.match(isRight(quiz) ? /1 point\.$/ : new RegExp(`Takes ${loss} points? off\\.$`));
      if (place === '1 of 2') main(quiz).click();
    }
    expect(of).to.be.greaterThan(1);
    const finished = once(quiz, 'statement-finished');
    main(quiz).click();
    const { report } = await finished;
    expect(report.items.every(({ earned }) => earned === 1 || (earned < 0 && earned >= -1))).to.equal(true);
    await until(quiz, () => part(quiz, 'title').length > 0);
    expect(report.items.filter(({ earned }) => earned < 0)).to.have.lengthOf((screen(quiz).match(/off\./g) ?? []).length);
  });

  it('shows hints in steps, says each aloud once, and takes their cost off', async () => {
    const quiz = await started({ ...YEARS, hintCost: 0.25 });
    await until(quiz, () => buttons(quiz).includes('Show a hint'));
    expect(part(quiz, 'hints')).to.have.lengthOf(0);
    await tabTo(() => said(focused()) === 'Show a hint');
    await sendKeys({ press: 'Enter' });
    await until(quiz, () => said(focused()) === 'Show another hint');
    const hints = () => [...(part(quiz, 'hints')[0]?.children ?? [])].map(said);
    const [decade] = hints();
    expect(decade).to.match(/^The answer lies in the years \d{3}0 to \d{3}9\.$/);
    expect([announced(quiz), hints().length]).to.deep.equal([decade, 1]);
    await sendKeys({ press: 'Enter' });
    await until(quiz, () => focused() === main(quiz));
    const [first, half] = hints();
    expect([first, announced(quiz), buttons(quiz).some((name) => name.includes('hint'))]).to.deep.equal([decade, half, false]);
    expect(half).to.match(/^The answer lies in the years \d{3}[05] to \d{3}[49]\.$/).and.not.equal(decade);
    await expect(quiz).to.be.accessible();
    const [box] = inputs(quiz);
    box?.focus();
    await sendKeys({ type: yearAsked(quiz) });
    await checked(quiz);
    expect([isRight(quiz), part(quiz, 'hints').length]).to.deep.equal([true, 1]);
    await until(quiz, () => announced(quiz).endsWith('0.5 points.'));
    const finished = once(quiz, 'statement-finished');
    main(quiz).click();
    const { report } = await finished;
    expect([report.earned, report.possible, report.items[0]?.tries[0]?.hints]).to.deep.equal([0.5, 1, 2]);
  });

  it('offers hints where nothing is set, and takes nothing for them', async () => {
    const quiz = await started(YEARS);
    await until(quiz, () => buttons(quiz).includes('Show a hint'));
    button(quiz, 'Show a hint').click();
    await until(quiz, () => part(quiz, 'hints').length > 0);
    const [box] = inputs(quiz);
    box?.focus();
    await sendKeys({ type: yearAsked(quiz) });
    await checked(quiz);
    expect(announced(quiz)).not.to.contain('point');
    const finished = once(quiz, 'statement-finished');
    main(quiz).click();
    expect((await finished).report.earned).to.equal(1);
  });

  it('says where a hint cannot be fetched, and takes nothing for it', async () => {
    // Of a language that no test has opened a hint in.
    const { telling } = arabicWords;
    const { answering } = await arabicWords.answering();
    const quiz = await readyQuiz({ ...YEARS, lang: 'ar', hintCost: 0.5 });
    main(quiz).click();
    await until(quiz, () => buttons(quiz).includes(answering.showHint));
    Object.assign(arabicWords, { telling: () => Promise.reject(new Error('offline')) });
    button(quiz, answering.showHint).click();
    await until(quiz, () => announced(quiz) !== '');
    Object.assign(arabicWords, { telling });
    expect([announced(quiz), part(quiz, 'hints').length]).to.deep.equal([arabicWords.quiz.lost, 0]);
    expect(screen(quiz)).to.contain(arabicWords.quiz.lost);
    button(quiz, answering.showHint).click();
    await until(quiz, () => part(quiz, 'hints').length > 0);
    expect(screen(quiz)).not.to.contain(arabicWords.quiz.lost);
  });

  it('speaks Arabic', async () => {
    const quiz = await readyQuiz({ ...CHOICES, lang: 'ar', marking: 'certainty' });
    expect([...root(quiz).querySelectorAll('p.text')].map(said)).to.deep.equal([arabic.stakes.before, arabic.stakes.after]);
    expect(stakes(quiz)).to.deep.equal([[...arabic.stakes.head], ['قليل', '١', '٠'], ['متوسط', '٢', '−٢'], ['كبير', '٣', '−٦']]);
    main(quiz).click();
    await until(quiz, () => part(quiz, 'certainty').length > 0);
    expect(said(sure(quiz).querySelector('legend'))).to.equal(arabicAnswering.certainty.ask);
    expect(getComputedStyle(sure(quiz)).direction).to.equal('rtl');
    options(quiz)[0]?.click();
    levels(quiz)[1]?.click();
    await checked(quiz);
    expect(announced(quiz).endsWith(arabic.compared(2, isRight(quiz) ? 'right' : 'no'))).to.equal(true);
    await expect(quiz).to.be.accessible();
  });

  it('goes on in another language with what was chosen', async () => {
    const quiz = await started({ ...CHOICES, marking: 'certainty' });
    levels(quiz)[1]?.click();
    quiz.lang = 'ar';
    await until(quiz, () => said(sure(quiz).querySelector('legend')) === arabicAnswering.certainty.ask);
    expect(levels(quiz).map((level) => level.checked)).to.deep.equal([false, true, false]);
  });
});
