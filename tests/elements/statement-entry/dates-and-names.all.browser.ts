import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/statement-entry.ts';
import type { StatementEntry } from '../../../src/elements/statement-entry/statement-entry.ts';
import type { ItemOf, Response } from '../../../src/core/item.ts';
import { reveal } from '../../../src/core/reveal.ts';
import { score } from '../../../src/core/score.ts';
import { words as arabic } from '../../../src/phrases/ar/words.ts';
import { words } from '../../../src/phrases/en/words.ts';
import { namingOf } from '../../../src/phrases/naming-of.ts';
import { namesOf } from '../../../src/phrases/vocabulary.ts';
import { aStatement } from '../../support/a-statement.ts';
import { button, buttons, focused, part, root, said } from '../../support/in-shadow.ts';
import { whichCountry, whichDate } from '../../support/name-items.ts';

const names = namesOf(aStatement(), namingOf);

const show = async ({ view }: ItemOf<'enter'>, spoken = words, response?: Response) => {
  const element = await fixture<StatementEntry>(html`<statement-entry .view=${view} .words=${spoken} .response=${response}><button slot="actions">Check</button></statement-entry>`);
  await element.updateComplete;
  return element;
};

const control = (element: StatementEntry) => {
  const found = root(element).querySelector<HTMLInputElement | HTMLSelectElement>('#answer');
  if (!found) throw new Error('nothing to answer in');
  return found;
};

const press = async (element: StatementEntry, name: string) => {
  button(element, name).click();
  await element.updateComplete;
  await element.updateComplete;
};

const text = (element: StatementEntry) => (element.response?.ask === 'enter' ? element.response.text : undefined);

const judge = async (element: StatementEntry, item: ItemOf<'enter'>, given: string) => {
  const response: Response = { ask: 'enter', text: given, lang: 'en' };
  element.response = response;
  element.score = score(item, response, { partial: true }, names);
  element.reveal = reveal(item, aStatement());
  await element.updateComplete;
};

const knowsMonths = (() => {
  const input = document.createElement('input');
  input.type = 'month';
  return input.type === 'month';
})();

describe('statement-entry, for a date', () => {
  it('has the browser’s own box for a day, and one to type in on request', async () => {
    const element = await show(whichDate('day'));
    expect([control(element).type, buttons(element)]).to.deep.equal(['date', ['Type it instead']]);
    expect(said((control(element) as HTMLInputElement).labels?.[0])).to.equal(words.lexicon.stem(whichDate('day').view));
    await expect(element).to.be.accessible();
    await press(element, 'Type it instead');
    expect([control(element).type, said(root(element).querySelector('#hint')), focused()]).to.deep.equal(['text', 'A day, its month and year', control(element)]);
    await sendKeys({ type: '1987.06.12' });
    expect(text(element)).to.equal('1987.06.12');
    await expect(element).to.be.accessible();
    await press(element, 'Pick a date');
    expect([control(element).type, control(element).value, text(element)]).to.deep.equal(['date', '1987-06-12', '1987-06-12']);
  });

  it('says nothing of when it was by its limits', async () => {
    const days = [whichDate('day'), whichDate('month')].map(async (item) => {
      const element = await show(item);
      const { min, max, type } = control(element) as HTMLInputElement;
      return type === 'text' || [min.slice(0, 4), max.slice(0, 4)].join() === '1000,2999';
    });
    expect(await Promise.all(days)).to.deep.equal([true, true]);
  });

  it('asks for a month in a box for months, or where there is none in one to type in', async () => {
    const element = await show(whichDate('month'));
    expect([control(element).type, buttons(element)]).to.deep.equal(knowsMonths ? ['month', ['Type it instead']] : ['text', []]);
    if (knowsMonths) await press(element, 'Type it instead');
    expect(said(root(element).querySelector('#hint'))).to.equal('A month and its year');
  });

  const typed: readonly (readonly [text: string, lang: string, earns: number | string])[] = [
    ['2006-06-12', 'en', 1],
    ['12 June 2006', 'en', 1],
    ['June 12, 2006', 'en', 1],
    ['١٢ يونيو ٢٠٠٦', 'ar', 1],
    ['１２ June ２００６', 'en', 1],
    ['11 June 2006', 'en', 0],
    ['2024-02-30', 'en', 'not-a-date'],
    ['June 2006', 'en', 'incomplete'],
    ['12 June 3999', 'en', 'out-of-range'],
    ['🐟', 'en', 'empty'],
    ['x'.repeat(10_000), 'en', 'not-a-date'],
    ['\u202e12 June 2006\u202c', 'en', 1],
    ['', 'en', 'empty'],
  ];
  for (const [given, lang, earns] of typed) {
    it(`judges ${JSON.stringify(given.slice(0, 20))} of ${given.length} as ${earns}`, async () => {
      const item = whichDate('day');
      const element = await show(item, lang === 'ar' ? arabic : words, { ask: 'enter', text: given, lang });
      const verdict = element.judge(item, element.given);
      expect(verdict.type === 'scored' ? verdict.earned : verdict.why).to.equal(earns);
    });
  }
});

describe('statement-entry, for a name', () => {
  it('is typed, or picked from a list in the order of the alphabet', async () => {
    const element = await show(whichCountry());
    expect([control(element).localName, said(root(element).querySelector('#hint')), buttons(element)]).to.deep.equal(['input', 'The name of a country', ['Pick from a list']]);
    await expect(element).to.be.accessible();
    element.focus();
    await sendKeys({ type: 'germny' });
    await press(element, 'Pick from a list');
    expect([control(element).localName, control(element).value, text(element), focused()]).to.deep.equal(['select', 'Germany', 'Germany', control(element)]);
    await expect(element).to.be.accessible();
    await press(element, 'Type it instead');
    expect([control(element).localName, control(element).value]).to.deep.equal(['input', 'Germany']);
  });

  const typed: readonly (readonly [text: string, lang: string, earns: number | string])[] = [
    ['Germany', 'en', 1],
    [' gérmany ', 'en', 1],
    ['germny', 'en', 1],
    ['ألمانيا', 'ar', 1],
    ['Austria', 'en', 0],
    ['Atlantis', 'en', 0],
    ['Korea', 'en', 'ambiguous'],
    ['🐟', 'en', 'empty'],
    ['x'.repeat(10_000), 'en', 'wrong-shape'],
    [' ', 'en', 'empty'],
  ];
  for (const [given, lang, earns] of typed) {
    it(`judges ${JSON.stringify(given.slice(0, 20))} of ${given.length} as ${earns}, and is valid if it can be judged`, async () => {
      const item = whichCountry();
      const form = await fixture<HTMLFormElement>(
        html`<form><statement-entry name="q" .view=${item.view} .words=${lang === 'ar' ? arabic : words} .response=${{ ask: 'enter', text: given, lang }}></statement-entry></form>`,
      );
      const element = form.querySelector('statement-entry');
      if (!element) throw new Error('no element');
      await element.updateComplete;
      const verdict = element.judge(item, element.given);
      expect(verdict.type === 'scored' ? verdict.earned : verdict.why).to.equal(earns);
      expect(form.checkValidity()).to.equal(verdict.type === 'scored');
      expect(form.offsetWidth).to.be.at.least(form.scrollWidth);
    });
  }

  it('shows the name in full, whatever was typed', async () => {
    const element = await show(whichCountry());
    await judge(element, whichCountry(), 'germny');
    expect(said(root(element).querySelector('.mark'))).to.equal('Right answer');
    expect(said(part(element, 'feedback')[0])).to.match(/^Right\. Read as: Germany\./);
    expect(control(element).disabled).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('keeps what was typed in one language when another is spoken', async () => {
    const item = whichCountry();
    const element = await show(item, words, { ask: 'enter', text: 'germny', lang: 'en' });
    element.words = arabic;
    await element.updateComplete;
    const verdict = element.judge(item, element.given);
    expect([text(element), verdict.type === 'scored' && verdict.earned]).to.deep.equal(['germny', 1]);
    await expect(element).to.be.accessible();
  });
});
