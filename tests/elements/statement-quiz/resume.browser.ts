/** What a learner finds after a reload, a crash, a day: the quiz where it was. */
import { expect } from '@open-wc/testing';
import type { StatementQuiz } from '../../../src/index.ts';
import { aStatement } from '../../support/a-statement.ts';
import { button, buttons, heard, inputs, once, part, root, said } from '../../support/in-shadow.ts';
import { item, progress, quietly, quizWith, readyQuiz, reloaded, screen, type Settings, startedQuiz, until } from '../../support/quiz-tag.ts';

const CHOICES: Settings = { statement: aStatement(), kinds: 'choice', count: 3, seed: 3, id: 'kept' };
const YEARS: Settings = { statement: aStatement(), kinds: 'year', count: 2, seed: 3, id: 'kept' };

/** Until what was done is in the tab's storage: nothing of it is left to do when the page goes. */
const written = (quiz: StatementQuiz, entries: number): Promise<void> => until(quiz, () => sessionStorage.length > entries);

/** As after a reload, once it shows something again. */
async function again(quiz: StatementQuiz, settings: Settings): Promise<StatementQuiz> {
  const next = await reloaded(quiz, settings);
  await once(next, 'statement-ready');
  await until(next, () => part(next, 'main').length > 0 && (item(next) as Partial<StatementQuiz>).updateComplete !== undefined);
  return next;
}

const stem = (quiz: StatementQuiz): string => said(part(quiz, 'stem')[0]);
const answered = (quiz: StatementQuiz): string => stem(quiz) + inputs(quiz).map(({ checked }) => (checked ? 'x' : 'o')).join('');

async function answer(quiz: StatementQuiz, at = 0): Promise<void> {
  inputs(quiz)[at]?.click();
  await quiz.updateComplete;
  button(quiz, 'Check').click();
  await until(quiz, () => part(quiz, 'feedback').length > 0);
}

async function next(quiz: StatementQuiz, name = 'Next'): Promise<void> {
  const before = progress(quiz);
  button(quiz, name).click();
  await until(quiz, () => progress(quiz) !== before && inputs(quiz).length > 0);
}

async function toEnd(quiz: StatementQuiz): Promise<void> {
  for (let left = 3; left > 0; left -= 1) {
    await answer(quiz);
    if (left > 1) await next(quiz);
  }
  button(quiz, 'See result').click();
  await until(quiz, () => buttons(quiz).includes('New quiz'));
}

describe('statement-quiz, after a reload', () => {
  it('asks the same question, with what was chosen and not checked', async () => {
    const quiz = await startedQuiz(CHOICES);
    await answer(quiz);
    await next(quiz);
    inputs(quiz)[1]?.click();
    await written(quiz, 4);
    const before = answered(quiz);
    const seen = await again(quiz, CHOICES);
    await until(seen, () => inputs(seen).length > 0);
    expect([progress(seen), answered(seen)]).to.deep.equal(['2 of 3', before]);
    await answer(seen, 1);
  });

  it('shows the feedback that was shown', async () => {
    const quiz = await startedQuiz(CHOICES);
    await answer(quiz, 1);
    const feedback = said(part(quiz, 'feedback')[0]);
    const seen = await again(quiz, CHOICES);
    await until(seen, () => part(seen, 'feedback').length > 0);
    expect([said(part(seen, 'feedback')[0]), button(seen, 'Next').disabled]).to.deep.equal([feedback, false]);
  });

  it('shows the result, with the same report, and says nothing twice', async () => {
    const quiz = await startedQuiz(CHOICES);
    await toEnd(quiz);
    const { report } = quiz;
    const before = screen(quiz);
    const box = quiz.parentElement ?? document.body;
    const events = heard(box, 'statement-finished', 'statement-answered', 'statement-step');
    const seen = await reloaded(quiz, CHOICES);
    box.append(seen);
    await until(seen, () => buttons(seen).includes('New quiz'));
    expect(screen(seen)).to.equal(before);
    expect(seen.report).to.deep.equal(report);
    expect(events).to.deep.equal([]);
  });

  it('goes on with a retry, and after the retry with what both gave', async () => {
    const quiz = await startedQuiz({ ...CHOICES, seed: 5 });
    await toEnd(quiz);
    const retry = buttons(quiz).find((name) => name.startsWith('Retry'));
    expect(retry).not.to.equal(undefined);
    button(quiz, retry ?? '').click();
    await until(quiz, () => inputs(quiz).length > 0);
    inputs(quiz)[2]?.click();
    const before = [progress(quiz), answered(quiz)];
    const seen = await again(quiz, { ...CHOICES, seed: 5 });
    await until(seen, () => inputs(seen).length > 0);
    expect([progress(seen), answered(seen)]).to.deep.equal(before);
    expect(seen.toJSON()?.attempts.map(({ after }) => after)).to.deep.equal([undefined, seen.toJSON()?.attempts[0]?.id]);
  });

  it('has kept what was typed to the last key, though nothing was left or checked', async () => {
    const quiz = await startedQuiz(YEARS);
    const [box] = inputs(quiz);
    for (const text of ['1', '19', '199']) {
      if (box) box.value = text;
      box?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await until(quiz, () => Object.values(sessionStorage).some((value) => String(value).includes('"199"')));
    const seen = await again(quiz, YEARS);
    await until(seen, () => inputs(seen).length > 0);
    expect(inputs(seen)[0]?.value).to.equal('199');
  });

  it('begins where nothing was begun', async () => {
    const seen = await again(await readyQuiz(CHOICES), CHOICES).catch(() => undefined);
    expect(seen).to.equal(undefined);
  });

  it('takes what was kept for another quiz where the page asks for something else', async () => {
    const quiz = await startedQuiz(CHOICES);
    await answer(quiz);
    const seen = await reloaded(quiz, { ...CHOICES, count: 2 });
    await once(seen, 'statement-ready');
    await until(seen, () => buttons(seen).includes('Start'));
  });

  it('keeps a new quiz in place of the one before', async () => {
    const quiz = await startedQuiz(CHOICES);
    await toEnd(quiz);
    button(quiz, 'New quiz').click();
    await until(quiz, () => inputs(quiz).length > 0);
    const before = [progress(quiz), stem(quiz)];
    const seen = await again(quiz, CHOICES);
    await until(seen, () => inputs(seen).length > 0);
    expect([progress(seen), stem(seen)]).to.deep.equal(before);
  });

  it('begins anew after reset(), and after forget() there is nothing to go on with', async () => {
    const quiz = await startedQuiz(CHOICES);
    await answer(quiz);
    await quiz.forget();
    await until(quiz, () => buttons(quiz).includes('Start'));
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
    const seen = await reloaded(quiz, CHOICES);
    await once(seen, 'statement-ready');
    await until(seen, () => buttons(seen).includes('Start'));
  });

  it('sets aside what was kept of other facts, says so, and keeps both', async () => {
    const quiz = await startedQuiz(CHOICES);
    await answer(quiz);
    const changed = aStatement();
    const seen = await reloaded(quiz, { ...CHOICES, statement: { ...changed, instruments: changed.instruments.slice(1) } });
    await once(seen, 'statement-ready');
    await until(seen, () => part(seen, 'note').length > 0);
    expect(said(part(seen, 'note')[0])).to.equal('This quiz has changed since you were last here, so you begin anew. Your earlier answers are kept aside.');
    expect(Object.keys(sessionStorage).filter((key) => key.includes('] aside ')).length).to.be.greaterThan(2);
    button(seen, 'Start').click();
    await until(seen, () => inputs(seen).length > 0);
    await until(seen, () => Object.keys(sessionStorage).some((key) => key.includes('] 1')));
    await expect(seen).to.be.accessible();
  });

  for (const [name, spoil] of [
    ['a record that is no JSON', () => '{"n":'],
    ['a record of another shape', () => '7'],
    ['an answer to nothing', (text: string) => text.replace('"item":"q1"', '"item":"q99"')],
  ] as const) {
    it(`begins anew with ${name}, and says so`, async () => {
      const quiz = await startedQuiz(CHOICES);
      await answer(quiz);
      quiz.remove();
      const key = Object.keys(sessionStorage).find((one) => sessionStorage.getItem(one)?.includes('submit')) ?? '';
      sessionStorage.setItem(key, spoil(sessionStorage.getItem(key) ?? ''));
      const seen = await reloaded(quiz, CHOICES);
      await once(seen, 'statement-ready');
      await until(seen, () => part(seen, 'note').length > 0);
      expect(said(part(seen, 'note')[0])).to.equal('Your earlier answers could not be read, so you begin anew.');
      expect(buttons(seen)).to.include('Start');
    });
  }
});

describe('statement-quiz, where nothing can be kept', () => {
  it('works on, with one note', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const quiz = await startedQuiz(CHOICES);
      await until(quiz, () => part(quiz, 'note').length > 0);
      expect(said(part(quiz, 'note')[0])).to.equal('This browser does not keep your answers. If you close or reload this page, you begin anew.');
      await toEnd(quiz);
      expect(part(quiz, 'note').length).to.equal(1);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

describe('statement-quiz, kept by its page', () => {
  it('goes on with toJSON() in restore(), and reports the same attempt', async () => {
    const quiz = await startedQuiz(CHOICES);
    await answer(quiz);
    await next(quiz);
    const kept: unknown = JSON.parse(JSON.stringify(quiz));
    const before = [progress(quiz), stem(quiz)];
    const other = await readyQuiz(CHOICES);
    const events = heard(other, 'statement-step', 'statement-finished', 'statement-ready');
    expect(await other.restore(kept)).to.deep.equal({ ok: true });
    await until(other, () => inputs(other).length > 0);
    expect([progress(other), stem(other)]).to.deep.equal(before);
    expect(other.toJSON()).to.deep.equal(kept);
    expect(events).to.deep.equal([]);
    await answer(other);
    await next(other);
    await answer(other);
    button(other, 'See result').click();
    await until(other, () => buttons(other).includes('New quiz'));
    expect(other.report?.attempt).to.equal(quiz.toJSON()?.attempts[0]?.id);
  });

  it('refuses what does not fit, with the reason', async () => {
    const quiz = await startedQuiz(CHOICES);
    const kept = quiz.toJSON();
    const [attempt] = kept?.attempts ?? [];
    const rows = [
      [undefined, 'not-kept'],
      [{ keptVersion: 9 }, 'newer-version'],
      [{ ...kept, attempts: [{ ...attempt, recipe: { ...attempt?.recipe, statement: 'other' } }] }, 'other-statement'],
      [{ ...kept, attempts: [{ ...attempt, recipe: { ...attempt?.recipe, facts: 1 } }] }, 'other-facts'],
      [{ ...kept, attempts: [{ ...attempt, recipe: { ...attempt?.recipe, edition: 0 } }] }, 'other-edition'],
      [{ ...kept, attempts: [{ ...attempt, log: [...(attempt?.log ?? []), ...(attempt?.log ?? [])] }] }, 'other-log'],
    ] as const;
    const before = screen(quiz);
    const bob = await readyQuiz({ ...CHOICES, context: 'bob' });
    const exam = await readyQuiz({ ...CHOICES, mode: 'exam' });
    expect([await bob.restore(kept), await exam.restore(kept)].map((one) => one.ok || one.why)).to.deep.equal(['other-context', 'other-policy']);
    for (const [state, why] of rows) {
      const refused = await quiz.restore(state);
      expect(refused.ok ? '' : refused.why).to.equal(why);
    }
    expect(screen(quiz)).to.equal(before);
    const { result } = await quietly(async () => (await quizWith({ src: '/nowhere.json' })).restore(kept));
    expect(result).to.deep.equal({ ok: false, why: 'no-statement', problems: [] });
  });

  it('tells of each step, once', async () => {
    const quiz = await readyQuiz(CHOICES);
    const steps: (readonly [string, string | undefined])[] = [];
    quiz.addEventListener('statement-step', ({ step, item: of }) => steps.push([step, of]));
    button(quiz, 'Start').click();
    await until(quiz, () => inputs(quiz).length > 0);
    await answer(quiz);
    await next(quiz);
    await until(quiz, () => steps.length > 2);
    expect(steps).to.deep.equal([['start', undefined], ['submit', 'q1'], ['go', 'q2']]);
    expect(root(quiz).querySelector('.kept')).to.equal(null);
  });
});
