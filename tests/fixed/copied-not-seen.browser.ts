/** That a result was copied was said aloud alone: whoever looked at the button saw nothing happen. */
import { expect } from '@open-wc/testing';
import { button, buttons, once, part, root, said } from '../support/in-shadow.ts';
import { progress, startedQuiz, until } from '../support/quiz-tag.ts';

type Quiz = Awaited<ReturnType<typeof startedQuiz>>;

const note = (quiz: Quiz): HTMLElement | undefined =>
  [...root(quiz).querySelectorAll<HTMLElement>('.more .row *')].find((one) => said(one) === 'Copied.' && getComputedStyle(one).visibility === 'visible' && one.checkVisibility());

async function copies(quiz: Quiz): Promise<void> {
  button(quiz, 'Copy as text').click();
  await until(quiz, () => note(quiz) !== undefined);
}

const others: readonly (readonly [name: string, act: (quiz: Quiz) => void])[] = [
  ['another button', (quiz) => button(quiz, 'Print').click()],
  ['what is shown of the questions', (quiz) => root(quiz).querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }))],
];

describe('statement-quiz, its result copied', () => {
  for (const [name, act] of others) {
    it(`says so beside the button, until another action: ${name}`, async () => {
      const quiz = await startedQuiz({ kinds: 'choice', count: 2 });
      const finished = once(quiz, 'statement-finished');
      button(quiz, 'Skip').click();
      await until(quiz, () => progress(quiz) === '2 of 2');
      button(quiz, 'Skip').click();
      await finished;
      await until(quiz, () => buttons(quiz).includes('New quiz'));
      root(quiz).querySelector<HTMLElement>('.more > summary')?.click();
      const { clipboard } = navigator;
      const { print } = window;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => {} } });
      window.print = () => {};
      try {
        const places = () => part(quiz, 'button').map((one) => one.getBoundingClientRect()).map(({ left, top }) => [left, top]);
        const before = places();
        expect(note(quiz)).to.equal(undefined);
        await copies(quiz);
        expect(places()).to.deep.equal(before);
        const [one, beside] = [button(quiz, 'Copy as text'), note(quiz)].map((of) => of?.getBoundingClientRect() ?? new DOMRect());
        expect([Math.round(beside?.left ?? 0) >= Math.round(one?.right ?? 0), (beside?.left ?? 0) - (one?.right ?? 0) < 30]).to.deep.equal([true, true]);
        await expect(quiz).to.be.accessible();
        act(quiz);
        await quiz.updateComplete;
        expect(note(quiz)).to.equal(undefined);
        await copies(quiz);
        await copies(quiz);
      } finally {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
        window.print = print;
      }
    });
  }
});
