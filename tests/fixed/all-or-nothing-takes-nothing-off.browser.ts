/** Where all or nothing counts, a multiple response with one right of two was told "One wrong takes one off: 0 points." */
import { expect } from '@open-wc/testing';
import { all } from '../../src/phrases/all.ts';
import { announced, buttons, part, root, said } from '../support/in-shadow.ts';
import { halfRight } from '../support/half-right.ts';
import { main, type Settings, until } from '../support/quiz-tag.ts';

const { takesOff, wholeOnly } = all.en.quiz;

const policies: readonly (readonly [name: string, settings: Settings, says: string])[] = [
  ['a share for each part', {}, takesOff(1, 0)],
  ['a share for each part, in a test', { mode: 'test' }, takesOff(1, 0)],
  ['all or nothing', { marking: 'all-or-nothing' }, wholeOnly],
  ['all or nothing, in a test', { marking: 'all-or-nothing', mode: 'test' }, wholeOnly],
  ['all or nothing, with the cost of hints', { marking: 'all-or-nothing', hintCost: 0.5 }, wholeOnly],
  ['certainty', { marking: 'certainty' }, 'Takes 6 points off.'],
];

describe('a multiple response that is right in part', () => {
  for (const [name, settings, says] of policies) {
    it(`is told how it is marked, with its feedback and at the end: ${name}`, async () => {
      const quiz = await halfRight(settings, (asked) => [...root(asked).querySelectorAll<HTMLInputElement>('[name=sure]')].at(-1)?.click());
      if (settings.mode !== 'test') {
        await until(quiz, () => part(quiz, 'feedback').length > 0 && announced(quiz) !== '');
        expect(said(part(quiz, 'feedback')[0])).to.contain(says);
        expect(announced(quiz)).to.contain(`1 of 2 right.`).and.to.contain(says);
        main(quiz).click();
      }
      await until(quiz, () => buttons(quiz).includes('New quiz'));
      const why = [...root(quiz).querySelectorAll('.why > p:not(.cite)')].map(said);
      expect(why).to.include(says);
      for (const other of [takesOff(1, 0), wholeOnly].filter((line) => line !== says)) expect(why).not.to.include(other);
    });
  }
});
