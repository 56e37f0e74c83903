/** A framework sets a statement on a tag that the page does not know yet: it was taken for none when the script came. */
import { expect } from '@open-wc/testing';
import { StatementQuiz, StatementReading } from '../../src/index.ts';
import { aStatement } from '../support/a-statement.ts';
import { heard, part } from '../support/in-shadow.ts';

/** Made and put on the page with its statement, and known only then. */
function late(name: string, make: () => CustomElementConstructor): HTMLElement {
  const element = Object.assign(document.createElement(name), { statement: aStatement() });
  document.body.append(element);
  customElements.define(name, make());
  return element;
}

describe('a statement that was set before its tag was known', () => {
  it('makes a quiz', async () => {
    const quiz = late('late-quiz', () => class extends StatementQuiz {});
    const events = heard(quiz, 'statement-ready', 'statement-error');
    while (events.length === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(events.map(({ type }) => type)).to.deep.equal(['statement-ready']);
    quiz.remove();
  });

  it('is read', async () => {
    const reading = late('late-reading', () => class extends StatementReading {});
    const events = heard(reading, 'statement-error');
    while (events.length === 0 && part(reading, 'line').length === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(events).to.have.lengthOf(0);
    reading.remove();
  });
});
