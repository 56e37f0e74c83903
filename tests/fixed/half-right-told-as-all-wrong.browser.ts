/** One of two right, and one wrong, earns nothing: it was told as "Not yet.", and "it was not right". */
import { expect } from '@open-wc/testing';
import { announced, button, buttons, part, root, said } from '../support/in-shadow.ts';
import { halfRight } from '../support/half-right.ts';
import { screen, type Settings, until } from '../support/quiz-tag.ts';

const rows: readonly (readonly [settings: Settings, says: string])[] = [
  [{ tries: 2 }, '1 of 2 right. You can try once more.'],
  [{ tries: 2, marking: 'all-or-nothing' }, '1 of 2 right. You can try once more.'],
  [{ reveal: 'at-end' }, '1 of 2 right. You see the right answer at the end.'],
  [{ certainty: true }, 'You were sure, but only part of it was right.'],
  [{ marking: 'certainty' }, 'You were sure, but only part of it was right.'],
  [{ marking: 'all-or-nothing', certainty: true }, 'You were sure, but only part of it was right.'],
];

describe('a choice of two, one of them right', () => {
  for (const [settings, says] of rows) {
    it(`${JSON.stringify(settings)}: “${says}”`, async () => {
      const quiz = await halfRight(settings, (asked) => [...root(asked).querySelectorAll<HTMLInputElement>('[name=sure]')].at(-1)?.click());
      await until(quiz, () => announced(quiz) !== '');
      expect(announced(quiz).endsWith(says), announced(quiz)).to.equal(true);
      const [feedback] = part(quiz, 'feedback');
      expect(said(feedback ?? root(quiz).querySelector('.item')?.shadowRoot?.querySelector('#said'))).to.contain(says);
    });
  }

  it('counts as right in part in the end', async () => {
    const quiz = await halfRight({});
    await until(quiz, () => part(quiz, 'feedback').length > 0);
    button(quiz, 'See result').click();
    await until(quiz, () => buttons(quiz).includes('New quiz'));
    expect(screen(quiz)).to.contain('0 of 1 right, 1 more in part.');
  });
});
