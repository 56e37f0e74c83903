/** What is kept on the device: for another day, for one tab at a time, and what happens where the browser will not. */
import { expect } from '@open-wc/testing';
import type { StatementQuiz } from '../../../src/index.ts';
import { aStatement } from '../../support/a-statement.ts';
import { button, buttons, inputs, once, part, said } from '../../support/in-shadow.ts';
import { progress, quietly, quizWith, reloaded, screen, type Settings, startedQuiz, until } from '../../support/quiz-tag.ts';

let made = 0;
/** Of a key of its own, for the device forgets nothing between tests. */
const settings = (more: Settings = {}): Settings => ({ statement: aStatement(), kinds: 'choice', count: 3, seed: 3, resume: true, id: `device-${Date.now()}-${(made += 1)}`, ...more });

const note = (quiz: StatementQuiz): string => said(part(quiz, 'note')[0]);

async function answer(quiz: StatementQuiz, at = 0): Promise<void> {
  inputs(quiz)[at]?.click();
  await quiz.updateComplete;
  button(quiz, 'Check').click();
  await until(quiz, () => part(quiz, 'feedback').length > 0);
}

async function next(quiz: StatementQuiz): Promise<void> {
  const before = progress(quiz);
  button(quiz, 'Next').click();
  await until(quiz, () => progress(quiz) !== before && inputs(quiz).length > 0);
}

/** Nothing where there is none: a test makes none in the quiz's place. */
function database(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('statement-quiz');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => resolve(undefined);
  });
}

async function records(id: string): Promise<readonly unknown[]> {
  const db = await database();
  if (!db) return [];
  try {
    return await new Promise((resolve) => {
      const asked = db.transaction('kept').objectStore('kept').getAllKeys();
      asked.onsuccess = () => resolve(asked.result.filter((key) => JSON.stringify(key).includes(id)));
    });
  } finally {
    db.close();
  }
}

async function stored(id: string, count: number): Promise<void> {
  while ((await records(id)).length < count) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Something of the browser's own works otherwise for as long as `work` takes. */
async function instead<T extends object, K extends keyof T>(of: T, name: K, value: T[K], work: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { value, configurable: true, writable: true });
  try {
    await work();
  } finally {
    if (own) Object.defineProperty(of, name, own);
    else Reflect.deleteProperty(of, name);
  }
}

describe('statement-quiz, kept on the device', () => {
  it('goes on where somebody stopped, and says so', async () => {
    const all = settings();
    const quiz = await startedQuiz(all);
    await answer(quiz);
    await next(quiz);
    await stored(all.id ?? '', 4);
    sessionStorage.clear();
    const seen = await reloaded(quiz, all);
    await once(seen, 'statement-ready');
    await until(seen, () => part(seen, 'note').length > 0 && inputs(seen).length > 0);
    expect([progress(seen), said(part(seen, 'note')[0])]).to.deep.equal(['2 of 3', 'You go on where you stopped. Not you? Start afresh']);
    await expect(seen).to.be.accessible();
  });

  it('starts afresh for somebody else, with nothing left of before', async () => {
    const all = settings();
    const quiz = await startedQuiz(all);
    await answer(quiz);
    await stored(all.id ?? '', 3);
    const seen = await reloaded(quiz, all);
    await once(seen, 'statement-ready');
    await until(seen, () => part(seen, 'note').length > 0);
    button(seen, 'Not you? Start afresh').click();
    await until(seen, () => buttons(seen).includes('Start'));
    expect(part(seen, 'note').length).to.equal(0);
    expect(await records(all.id ?? '')).to.deep.equal([]);
    button(seen, 'Start').click();
    await stored(all.id ?? '', 2);
  });

  it('is open in one tab at a time: the second says so and can take over, and then the first can', async () => {
    const all = settings();
    const first = await startedQuiz(all);
    await answer(first);
    await stored(all.id ?? '', 3);
    const { result: second } = await quietly(async () => {
      const quiz = await quizWith(all);
      await once(quiz, 'statement-error');
      await until(quiz, () => buttons(quiz).includes('Go on here'));
      return quiz;
    });
    expect(screen(second)).to.contain('Go on there, or go on here.');
    await quietly(async () => {
      const lost = once(first, 'statement-error');
      button(second, 'Go on here').click();
      expect((await lost).code).to.equal('elsewhere');
      await until(first, () => buttons(first).includes('Go on here'));
    });
    await until(second, () => part(second, 'feedback').length > 0);
    await next(second);
    await answer(second, 1);
    await stored(all.id ?? '', 6);
    await quietly(async () => {
      button(first, 'Go on here').click();
      await until(first, () => part(first, 'feedback').length > 0);
      await until(second, () => buttons(second).includes('Go on here'));
    });
    expect(progress(first)).to.equal('2 of 3');
    expect(first.toJSON()?.attempts[0]?.log.map(({ n }) => n)).to.deep.equal([1, 2, 3, 4, 5, 6].slice(0, first.toJSON()?.attempts[0]?.log.length));
  });

  it('never writes over another, though there are no locks', async () => {
    await instead(navigator, 'locks', undefined as unknown as LockManager, async () => {
      const all = settings();
      const first = await startedQuiz(all);
      await answer(first);
      await stored(all.id ?? '', 3);
      const second = await quizWith(all);
      await until(second, () => part(second, 'feedback').length > 0);
      await next(second);
      await stored(all.id ?? '', 5);
      const { result } = await quietly(async () => {
        const lost = once(first, 'statement-error');
        button(first, 'Next').click();
        return lost;
      });
      expect(result.code).to.equal('elsewhere');
      expect((await records(all.id ?? '')).length).to.equal(1 + (second.toJSON()?.attempts[0]?.log.length ?? 0));
    });
  });

  it('keeps all of it again where the database was deleted under the page', async () => {
    const all = settings();
    const quiz = await startedQuiz(all);
    await answer(quiz);
    await stored(all.id ?? '', 3);
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('statement-quiz');
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(new Error('not deleted'));
    });
    await next(quiz);
    await stored(all.id ?? '', 5);
    expect(part(quiz, 'note').length).to.equal(0);
  });
});

const full = (): never => {
  throw new DOMException('full', 'QuotaExceededError');
};

describe('statement-quiz, on a device that keeps nothing', () => {
  const refusals: readonly (readonly [name: string, work: (run: () => Promise<void>) => Promise<void>])[] = [
    ['the database never opens', (run) => instead(indexedDB, 'open', () => ({ addEventListener() {}, removeEventListener() {} }) as unknown as IDBOpenDBRequest, run)],
    ['there is no database', (run) => instead(indexedDB, 'open', full, run)],
    ['there is no more room', (run) => instead(IDBObjectStore.prototype, 'add', full, run)],
  ];

  for (const [name, work] of refusals) {
    it(`keeps it in the tab, with one note: ${name}`, async () => {
      // Whoever had it open has it closed, as in a page of its own.
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('statement-quiz').onsuccess = resolve;
      });
      await work(async () => {
        const all = settings();
        const quiz = await startedQuiz(all);
        await answer(quiz);
        await until(quiz, () => part(quiz, 'note').length > 0);
        expect(note(quiz)).to.equal('Your answers are kept only until you close this tab.');
        await until(quiz, () => sessionStorage.length > 2);
        const seen = await reloaded(quiz, all);
        await once(seen, 'statement-ready');
        await until(seen, () => part(seen, 'feedback').length > 0);
        await next(seen);
        await until(seen, () => note(seen).startsWith('Your'));
        expect(note(seen)).to.equal('Your answers are kept only until you close this tab.');
      });
    });
  }
});
