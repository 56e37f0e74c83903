/** A quiz on a page, ready or in trouble. */
import { fixture, html } from '@open-wc/testing';
import '../../src/define/statement-quiz.ts';
import type { StatementErrorEvent } from '../../src/elements/statement-quiz/events.ts';
import type { StatementQuiz } from '../../src/elements/statement-quiz/statement-quiz.ts';
import { aStatement } from './a-statement.ts';
import { announced, button, inputs, once, part, root, said } from './in-shadow.ts';

export type Settings = Partial<Pick<StatementQuiz, 'statement' | 'src' | 'count' | 'seed' | 'topics' | 'kinds' | 'code' | 'blueprint' | 'feedback' | 'passMark' | 'marking' | 'hintCost' | 'certainty' | 'context' | 'reading' | 'mode' | 'tries' | 'tryCost' | 'reveal' | 'navigation' | 'timeLimit' | 'itemTimeLimit' | 'runsClosed' | 'resume' | 'id' | 'lang' | 'debug' | 'headingLevel'>>;

export function quietly<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly errors: readonly unknown[][] }> {
  const { error } = console;
  const errors: unknown[][] = [];
  console.error = (...lines: unknown[]) => {
    errors.push(lines);
  };
  return work()
    .then((result) => ({ result, errors }))
    .finally(() => {
      console.error = error;
    });
}

/** In the place of one that was there before, as after a reload: with what that one kept. Not yet loaded. */
export async function reloaded(quiz: StatementQuiz, settings: Settings): Promise<StatementQuiz> {
  quiz.remove();
  return placed(settings);
}

/** Put on the page with its settings as properties; not yet loaded. Without the reading, unless it is asked for. */
export async function quizWith(settings: Settings): Promise<StatementQuiz> {
  sessionStorage.clear();
  return placed(settings);
}

async function placed(settings: Settings): Promise<StatementQuiz> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const quiz = Object.assign(document.createElement('statement-quiz'), { reading: 'none', ...settings });
  box.append(quiz);
  return quiz;
}

/** Until what a condition asks for is on the screen. */
export async function until(quiz: StatementQuiz, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await quiz.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

export async function readyQuiz(settings: Settings = {}): Promise<StatementQuiz> {
  const quiz = await quizWith({ statement: aStatement(), seed: 3, ...settings });
  await once(quiz, 'statement-ready');
  await until(quiz, () => part(quiz, 'main').length > 0);
  return quiz;
}

export async function startedQuiz(settings: Settings = {}): Promise<StatementQuiz> {
  const quiz = await readyQuiz(settings);
  button(quiz, 'Start').click();
  await until(quiz, () => inputs(quiz).length > 0);
  return quiz;
}

export async function brokenQuiz(settings: Settings): Promise<{ readonly quiz: StatementQuiz; readonly event: StatementErrorEvent; readonly errors: readonly unknown[][] }> {
  const { result, errors } = await quietly(async () => {
    const quiz = await quizWith(settings);
    const event = await once(quiz, 'statement-error');
    await until(quiz, () => part(quiz, 'title').length > 0);
    return { quiz, event };
  });
  return { ...result, errors };
}

export const main = (quiz: StatementQuiz): HTMLElement => {
  const [only, ...others] = part(quiz, 'main');
  if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} strong buttons`);
  return only;
};

export const item = (quiz: StatementQuiz): HTMLElement => {
  const found = root(quiz).querySelector<HTMLElement>('.item');
  if (found === null) throw new Error('no question');
  return found;
};

export const progress = (quiz: StatementQuiz): string => said(root(quiz).querySelector('.top > span'));
export const screen = (quiz: StatementQuiz): string => said(root(quiz).querySelector('[part=card]'));
export { announced };
