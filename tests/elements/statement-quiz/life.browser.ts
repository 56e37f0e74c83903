import { expect } from '@open-wc/testing';
import type { StatementQuiz } from '../../../src/index.ts';
import { words as arabic } from '../../../src/phrases/ar/words.ts';
import { aStatement } from '../../support/a-statement.ts';
import { announced, buttons, heard, inputs, once, part, root, said } from '../../support/in-shadow.ts';
import { item, main, progress, quietly, quizWith, readyQuiz, screen, startedQuiz, until } from '../../support/quiz-tag.ts';

interface Call {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (title: string) => void;
}

/** A web whose answers come when the test says. */
async function withWeb(work: (calls: readonly Call[], called: (n: number) => Promise<void>) => Promise<void>): Promise<void> {
  const { fetch } = window;
  const calls: Call[] = [];
  window.fetch = (url, init) =>
    new Promise((resolve, reject) => {
      const signal = init?.signal ?? new AbortController().signal;
      signal.addEventListener('abort', () => reject(signal.reason));
      const answer = (title: string) => resolve(new Response(JSON.stringify(aStatement({ title: { en: title } }))));
      calls.push({ url: url instanceof Request ? url.url : url.toString(), signal, answer });
    });
  const called = async (n: number) => {
    while (calls.length < n) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  await work(calls, called).finally(() => {
    window.fetch = fetch;
  });
}

describe('statement-quiz, on a page that moves', () => {
  it('drops what a changed src asked for', async () => {
    await withWeb(async (calls, called) => {
      const quiz = await quizWith({ src: '/one.json' });
      const events = heard(quiz, 'statement-ready', 'statement-error');
      await called(1);
      quiz.src = '/two.json';
      await called(2);
      expect(calls.map(({ url, signal }) => [url, signal.aborted])).to.deep.equal([
        ['/one.json', true],
        ['/two.json', false],
      ]);
      calls[1]?.answer('Two');
      calls[0]?.answer('One');
      await until(quiz, () => buttons(quiz).includes('Start'));
      expect(said(part(quiz, 'title')[0])).to.equal('Two');
      await until(quiz, () => events.length > 0);
      expect(events.map(({ type }) => type)).to.deep.equal(['statement-ready']);
    });
  });

  it('loads on when its settings change meanwhile', async () => {
    await withWeb(async (calls, called) => {
      const quiz = await quizWith({ src: '/one.json' });
      const events = heard(quiz, 'statement-ready', 'statement-error');
      await called(1);
      await quiz.updateComplete;
      quiz.count = 2;
      await quiz.updateComplete;
      expect(calls.map(({ signal }) => signal.aborted)).to.deep.equal([false]);
      calls[0]?.answer('One');
      await until(quiz, () => screen(quiz).includes('2 questions'));
      expect(events.map(({ type }) => type)).to.deep.equal(['statement-ready']);
    });
  });

  const changes: readonly (readonly [name: string, change: (quiz: StatementQuiz) => void, shows: string])[] = [
    ['its settings change', (quiz) => Object.assign(quiz, { count: 2 }), '2 questions'],
    ['it is moved', (quiz) => quiz.parentElement?.append(quiz), 'Start'],
  ];
  for (const [name, change, shows] of changes) {
    it(`tells of its quiz once, at whatever step towards it ${name}`, async () => {
      for (let tasks = 0; tasks <= 16; tasks += 1) {
        const quiz = await quizWith({ statement: aStatement(), seed: 3 });
        const events = heard(quiz, 'statement-ready', 'statement-error');
        for (let task = 0; task < tasks; task += 1) await new Promise((resolve) => setTimeout(resolve));
        change(quiz);
        await until(quiz, () => screen(quiz).includes(shows));
        expect(events.map(({ type }) => type)).to.deep.equal(['statement-ready']);
      }
    });
  }

  it('gives up loading when it is removed, says nothing, and loads when it is back', async () => {
    await withWeb(async (calls, called) => {
      const quiz = await quizWith({ src: '/one.json' });
      const events = heard(quiz, 'statement-ready', 'statement-error');
      const box = quiz.parentElement;
      await called(1);
      const { errors } = await quietly(async () => {
        quiz.remove();
        expect(calls[0]?.signal.aborted).to.equal(true);
        await new Promise((resolve) => setTimeout(resolve));
      });
      expect([events.length, errors.length]).to.deep.equal([0, 0]);
      box?.append(quiz);
      await called(2);
      calls[1]?.answer('Back');
      await until(quiz, () => buttons(quiz).includes('Start'));
      expect(said(part(quiz, 'title')[0])).to.equal('Back');
    });
  });

  it('shows where it will be while it loads, and pushes what follows no further than that', async () => {
    await withWeb(async (calls, called) => {
      const quiz = await quizWith({ src: '/one.json' });
      await called(1);
      await quiz.updateComplete;
      const before = quiz.getBoundingClientRect().height;
      expect(before).to.be.greaterThan(200);
      await expect(quiz).to.be.accessible();
      calls[0]?.answer('One');
      await until(quiz, () => buttons(quiz).includes('Start'));
      expect(quiz.getBoundingClientRect().height).to.equal(before);
    });
  });

  it('keeps an attempt under way when it is moved', async () => {
    const quiz = await startedQuiz({ kinds: 'choice', count: 3 });
    const events = heard(quiz, 'statement-ready', 'statement-error');
    inputs(quiz)[1]?.click();
    const section = document.createElement('section');
    quiz.parentElement?.append(section);
    section.append(quiz);
    await quiz.updateComplete;
    expect([progress(quiz), inputs(quiz)[1]?.checked, events.length]).to.deep.equal(['1 of 3', true, 0]);
  });

  it('speaks the language of where it was moved to', async () => {
    const quiz = await readyQuiz();
    const section = Object.assign(document.createElement('section'), { lang: 'ar' });
    quiz.parentElement?.append(section);
    section.append(quiz);
    await until(quiz, () => buttons(quiz).includes('ابدأ'));
  });

  it('scores an answer although what would tell about it cannot be fetched, and tells about the next', async () => {
    const { telling } = arabic;
    const lose = (): Promise<never> => Promise.reject(new Error('offline'));
    const quiz = await readyQuiz({ lang: 'ar', kinds: 'choice', count: 2 });
    main(quiz).click();
    await until(quiz, () => inputs(quiz).length > 0);
    Object.assign(arabic, { telling: lose });
    inputs(quiz)[0]?.click();
    const answered = once(quiz, 'statement-answered');
    main(quiz).click();
    expect((await answered).score?.type).to.equal('scored');
    await quiz.updateComplete;
    expect([announced(quiz), main(quiz).textContent, part(quiz, 'feedback').length]).to.deep.equal([arabic.quiz.lost, arabic.quiz.next, 0]);
    expect(said(root(item(quiz)).querySelector('.said'))).to.equal(arabic.quiz.lost);
    Object.assign(arabic, { telling });
    main(quiz).click();
    // Its words may be on the way when it is there.
    await until(quiz, () => progress(quiz) === arabic.quiz.of(2, 2) && inputs(quiz).length > 0);
    inputs(quiz)[0]?.click();
    main(quiz).click();
    await quiz.updateComplete;
    expect(part(quiz, 'feedback')).to.have.lengthOf(1);
    expect(said(part(quiz, 'feedback')[0])).not.to.contain(arabic.quiz.lost);
  });

  it('listens outside itself only for the end of the page, and no longer than it stands there', async () => {
    const heardOutside: string[] = [];
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    // A script that names nothing means the window.
    const isOutside = (target: EventTarget | undefined): boolean => target === undefined || target === window || target === document || target === document.body;
    EventTarget.prototype.addEventListener = function (...[type, ...rest]: Parameters<typeof addEventListener>) {
      if (isOutside(this)) heardOutside.push(type);
      addEventListener.call(this, type, ...rest);
    };
    EventTarget.prototype.removeEventListener = function (...[type, ...rest]: Parameters<typeof removeEventListener>) {
      if (isOutside(this)) heardOutside.splice(heardOutside.indexOf(type), 1);
      removeEventListener.call(this, type, ...rest);
    };
    try {
      const quiz = await startedQuiz();
      await until(quiz, () => heardOutside.length > 0);
      expect(heardOutside).to.deep.equal(['pagehide']);
      quiz.remove();
      expect(heardOutside).to.deep.equal([]);
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
  });

  it('waits for what a script sets in the same breath', async () => {
    const quiz = document.createElement('statement-quiz');
    const events = heard(quiz, 'statement-error');
    document.body.append(quiz);
    quiz.statement = aStatement();
    await once(quiz, 'statement-ready');
    expect(events).to.deep.equal([]);
    quiz.remove();
  });
});
