import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/statement-entry.ts';
import type { StatementEntry } from '../../../src/elements/statement-entry/statement-entry.ts';
import { assembleEnterYear } from '../../../src/core/interactions/enter.ts';
import { reveal } from '../../../src/core/reveal.ts';
import { score } from '../../../src/core/score.ts';
import { words } from '../../../src/phrases/en/words.ts';
import { theseNames } from '../../support/names.ts';
import { aStatement, at, day } from '../../support/a-statement.ts';
import { date, named } from '../../support/an-item.ts';
import { focused, heard, inputs, part, root, said } from '../../support/in-shadow.ts';

const about = named('Resolution 1501');
const item = assembleEnterYear(
  { form: 'dated', kind: 'year', level: 'remember', topic: 'instruments', stem: { form: 'dated', about: [about], moment: 'adopted' } },
  day('2006'),
  1501,
  { fact: 'nets/r1501/dated', why: 'dated', about: [about, date('2006')], moment: 'adopted', cites: at(4) },
  0.5,
);

const show = () =>
  fixture<StatementEntry>(html`<statement-entry .view=${item.view} .words=${words}><button slot="actions">Check</button></statement-entry>`);

/** No two equal keys in a row: WebKit's driver drops the second, in any box. */
const type = async (element: StatementEntry, text: string) => {
  element.focus();
  await sendKeys({ type: text });
  await element.updateComplete;
};

const judge = async (element: StatementEntry, text: string) => {
  const response = { ask: 'enter', text, lang: 'en' } as const;
  element.response = response;
  element.score = score(item, response, { partial: true }, theseNames());
  element.reveal = reveal(item, aStatement());
  await element.updateComplete;
};

describe('statement-entry', () => {
  before(() => words.askAll());

  it('labels its box with the stem and describes it with a hint', async () => {
    const element = await show();
    const [box] = inputs(element);
    expect(said(box?.labels?.[0])).to.equal(words.lexicon.stem(item.view));
    expect(said(root(element).querySelector('#hint'))).to.equal('A year, four digits');
    expect(box?.inputMode).to.equal('numeric');
    await expect(element).to.be.accessible();
  });

  it('takes what is typed as the response, with the language it was asked in', async () => {
    const element = await show();
    await type(element, '1987');
    expect(element.response).to.deep.equal({ ask: 'enter', text: '1987', lang: 'en' });
    expect(focused()).to.equal(inputs(element)[0]);
  });

  const read: readonly (readonly [text: string, readable: boolean])[] = [
    ['2006', true],
    [' 2006 ', true],
    ['٢٠٠٦', true],
    ['２００６', true],
    ['\u200e2006\u200f', true],
    ['206', false],
    ['20066', false],
    ['MMVI', false],
    ['', false],
  ];
  for (const [text, readable] of read) {
    it(`${readable ? 'is valid' : 'is not valid'} with ${JSON.stringify(text)}, right or not`, async () => {
      const form = await fixture<HTMLFormElement>(html`<form><statement-entry name="q" .view=${item.view} .words=${words} .response=${{ ask: 'enter', text, lang: 'en' }}></statement-entry></form>`);
      await form.querySelector('statement-entry')?.updateComplete;
      expect(form.checkValidity()).to.equal(readable);
    });
  }

  it('fires input while typing and change after it, neither across shadow roots', async () => {
    const element = await show();
    const events = heard(element, 'input', 'change');
    await type(element, '20');
    await sendKeys({ press: 'Tab' });
    expect(events.map(({ type: name, composed, target }) => [name, composed, target])).to.deep.equal([
      ['input', false, element],
      ['input', false, element],
      ['change', false, element],
    ]);
  });

  it('fires nothing when its response is set from outside', async () => {
    const element = await show();
    const events = heard(element, 'input', 'change');
    element.response = { ask: 'enter', text: '1999', lang: 'en' };
    await element.updateComplete;
    expect(inputs(element)[0]?.value).to.equal('1999');
    expect(events).to.deep.equal([]);
  });

  it('is reset with its form', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><statement-entry name="q" .view=${item.view} .words=${words}></statement-entry></form>`);
    const element = form.querySelector('statement-entry');
    if (element === null) throw new Error('no element');
    await element.updateComplete;
    await type(element, '1987');
    expect(new FormData(form).get('q')).to.equal('{"ask":"enter","text":"1987","lang":"en"}');
    form.reset();
    await element.updateComplete;
    expect([inputs(element)[0]?.value, new FormData(form).get('q')]).to.deep.equal(['', null]);
  });

  it('answers a number of the document with a word, not a mark', async () => {
    const element = await show();
    await type(element, '1501');
    element.unready = 'number-not-year';
    await element.updateComplete;
    expect(said(root(element).querySelector('#said'))).to.equal('That is its number. Which year?');
    expect(inputs(element)[0]?.getAttribute('aria-invalid')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  for (const [text, mark, lead] of [
    ['2006', 'Right answer', 'Right.'],
    ['2009', 'Your answer', 'Not yet.'],
  ] as const) {
    it(`says how ${text} did, and where it is written`, async () => {
      const element = await show();
      await judge(element, text);
      expect(said(root(element).querySelector('.mark'))).to.equal(mark);
      const [box] = part(element, 'feedback');
      expect(said(box)).to.match(new RegExp(`^${lead.replace('.', '\\.')} .*2006`));
      expect(said(part(element, 'citation')[0])).to.contain('The Paper');
      expect(inputs(element)[0]?.disabled).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }
});
