import { expect } from '@open-wc/testing';
import { goldenQuizzes } from '../golden/golden-quizzes.ts';

it('every engine makes the golden quizzes, byte for byte', async () => {
  const golden = (await (await fetch(new URL('../golden/quizzes.json', import.meta.url))).json()) as { quizzes: unknown };
  expect(goldenQuizzes()).to.deep.equal(golden.quizzes);
});
