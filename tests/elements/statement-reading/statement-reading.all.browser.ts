import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/statement-reading.ts';
import type { StatementReading } from '../../../src/elements/statement-reading/statement-reading.ts';
import type { Statement } from '../../../src/schema/statement-types.ts';
import { aStatement, text } from '../../support/a-statement.ts';
import { buttons, focused, once, part, root, said } from '../../support/in-shadow.ts';
import { quietly } from '../../support/quiz-tag.ts';

const statement = aStatement({
  reading: [
    { source: 'paper', paragraph: 1, text: text('The statement came out.') },
    { source: 'paper', paragraph: 3, text: { en: 'It was short.' } },
    { source: 'office', section: 'Notes', text: text('Two more joined.') },
  ],
});

const show = async (given: unknown = statement, lang = 'en') => {
  const element = await fixture<StatementReading>(html`<statement-reading lang=${lang} heading-level="3" .statement=${given}></statement-reading>`);
  await element.updateComplete;
  return element;
};

const lines = (element: StatementReading) => part(element, 'line').map(said);

describe('statement-reading', () => {
  it('tells the source line by line, each with its place, under its source', async () => {
    const element = await show();
    expect([said(part(element, 'title')[0]), part(element, 'title')[0]?.ariaLevel]).to.deep.equal(['The source in plain words', '3']);
    expect(lines(element)).to.deep.equal(['Paragraph 1 The statement came out.', 'Paragraph 3 It was short.', 'Notes Two more joined.']);
    expect(part(element, 'citation').map(said)).to.deep.equal(['A. Writer, “Old nets”, The Paper, 6 May 2020', 'The Office, “Nets, in full”, 9 May 2020']);
    await expect(element).to.be.accessible();
  });

  it('speaks Arabic from right to left, and says in which language a line is that has no other', async () => {
    const element = await show(statement, 'ar');
    expect(root(element).querySelector('section')?.dir).to.equal('rtl');
    expect(part(element, 'line').map((line) => line.querySelector('p')?.lang)).to.deep.equal(['ar', 'en', 'ar']);
    await expect(element).to.be.accessible();
  });

  it('speaks the language that the page changes to', async () => {
    const element = await show();
    element.lang = 'ar';
    while (!lines(element)[0]?.includes('ع')) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(root(element).querySelector('section')?.lang).to.equal('ar');
  });

  it('takes the focus on its title', async () => {
    const element = await show();
    element.focus();
    expect(focused()?.className.trim()).to.equal('title');
  });

  it('shows nothing, and takes no room, where nothing is retold', async () => {
    const element = await show(aStatement({ reading: [] }));
    expect([said(root(element).firstElementChild), element.offsetHeight]).to.deep.equal(['', 0]);
  });

  const broken: readonly (readonly [name: string, settings: { readonly statement?: unknown; readonly src?: string }, code: string])[] = [
    ['no source', {}, 'no-source'],
    ['something that is no statement', { statement: { id: 7 } }, 'not-a-statement'],
    ['a file that is not there', { src: '/nowhere/none.json' }, 'not-found'],
    ['an address that is none', { src: 'http://[' }, 'not-found'],
  ];
  for (const [name, settings, code] of broken) {
    it(`stays calm with ${name}, and tells the author`, async () => {
      const { result, errors } = await quietly(async () => {
        const element = Object.assign(document.createElement('statement-reading'), settings);
        const told = once(element, 'statement-error');
        document.body.append(element);
        const event = await told;
        await element.updateComplete;
        await element.updateComplete;
        return { element, event };
      });
      expect([result.event.code, errors.length]).to.deep.equal([code, 1]);
      expect(said(root(result.element).firstElementChild?.parentElement ?? null) + said(root(result.element).querySelector('.title'))).to.match(/^The|^There/);
      expect(buttons(result.element)).to.deep.equal([]);
      await expect(result.element).to.be.accessible();
      result.element.remove();
    });
  }

  it('shows the newest statement it was given', async () => {
    const element = await show();
    const next: Statement = aStatement({ reading: [{ source: 'paper', paragraph: 2, text: text('Another.') }] });
    element.statement = statement;
    element.statement = next;
    await element.updateComplete;
    await element.updateComplete;
    expect(lines(element)).to.deep.equal(['Paragraph 2 Another.']);
  });

  it('shows markup as text', async () => {
    const element = await show(aStatement({ reading: [{ source: 'paper', paragraph: 2, text: text('<img src=x onerror=alert(1)>') }] }));
    expect(root(element).querySelector('img')).to.equal(null);
    expect(lines(element)[0]).to.contain('<img');
  });
});
