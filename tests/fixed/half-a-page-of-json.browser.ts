/** A statement inside the tag was read while the page still arrived: half of it was no JSON, for good. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/statement-quiz.ts';
import { aStatement } from '../support/a-statement.ts';
import { buttons, heard } from '../support/in-shadow.ts';
import { until } from '../support/quiz-tag.ts';

/** A page that arrives as the test says. */
async function whileItArrives(work: (arrives: (state: DocumentReadyState) => void) => Promise<void>): Promise<void> {
  const arrives = (state: DocumentReadyState) => {
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('readystatechange'));
  };
  arrives('loading');
  await work(arrives).finally(() => Reflect.deleteProperty(document, 'readyState'));
}

describe('statement-quiz, on a page that still arrives', () => {
  it('waits for the whole of the JSON inside it', async () => {
    await whileItArrives(async (arrives) => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const text = JSON.stringify(aStatement());
      const script = Object.assign(document.createElement('script'), { type: 'application/json' });
      script.append(text.slice(0, 500));
      const quiz = document.createElement('statement-quiz');
      quiz.reading = 'none';
      quiz.append(script);
      const events = heard(quiz, 'statement-ready', 'statement-error');
      box.append(quiz);
      // More tasks than reading takes.
      for (let task = 0; task < 20; task += 1) await new Promise((resolve) => setTimeout(resolve));
      script.append(text.slice(500));
      arrives('interactive');
      await until(quiz, () => events.length > 0);
      expect(events.map(({ type }) => type)).to.deep.equal(['statement-ready']);
      await until(quiz, () => buttons(quiz).includes('Start'));
    });
  });
});
