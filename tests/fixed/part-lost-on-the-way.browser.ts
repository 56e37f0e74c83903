/** What one question is answered in, or the reading, could not be fetched: the whole quiz was gone, its answers with it. */
import { expect } from '@open-wc/testing';
import { StatementQuiz } from '../../src/index.ts';
import { aStatement } from '../support/a-statement.ts';
import { button, buttons, heard, inputs } from '../support/in-shadow.ts';
import { progress, quietly, readyQuiz, screen, until } from '../support/quiz-tag.ts';

const refuse = (): Promise<never> => Promise.reject(new TypeError('no connection'));
const whole = { ...(await StatementQuiz.others?.()) };
const tags = { ...whole };
StatementQuiz.others = () => Promise.resolve(tags);
afterEach(() => void Object.assign(tags, whole));

describe('a part that cannot be fetched', () => {
  it('leaves the quiz as it is until it is needed, and is fetched again on request', async () => {
    tags.enter = refuse;
    const { result: quiz } = await quietly(async () => {
      const made = await readyQuiz({ blueprint: { count: 2, rows: [{ count: 1, kind: 'choice' }, { count: 1, kind: 'year' }] } });
      const errors = heard(made, 'statement-error');
      button(made, 'Start').click();
      await until(made, () => progress(made) === '1 of 2' && errors.length > 0);
      if (screen(made).includes('could not be loaded')) {
        button(made, 'Skip').click();
        await until(made, () => progress(made) === '2 of 2');
        expect(buttons(made)).to.include('Check');
        button(made, 'Back').click();
      } else {
        expect(buttons(made)).to.include('Check');
        button(made, 'Skip').click();
      }
      await until(made, () => screen(made).includes('could not be loaded'));
      return made;
    });
    const { enter } = whole;
    if (enter) tags.enter = enter;
    button(quiz, 'Try again').click();
    await until(quiz, () => inputs(quiz).length > 0);
    expect([buttons(quiz).includes('Check'), screen(quiz).includes('could not')]).to.deep.equal([true, false]);
  });

  it('does not keep anybody from the questions where it is the reading', async () => {
    tags.reading = refuse;
    const { result: quiz } = await quietly(async () => {
      const made = await readyQuiz({ statement: aStatement(), reading: 'before', count: 2 });
      const errors = heard(made, 'statement-error');
      button(made, 'Read first').click();
      await until(made, () => buttons(made).includes('Try again'));
      expect(screen(made)).to.contain('could not be loaded');
      await until(made, () => errors.length > 0);
      return made;
    });
    button(quiz, 'Start').click();
    await until(quiz, () => progress(quiz) === '1 of 2');
    expect(buttons(quiz)).to.include('Check');
  });
});
