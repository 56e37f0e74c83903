/** A form's reset left what stood in the box, and what was wrong with it; a full list took no pick, and said nothing. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/statement-recall.ts';
import type { StatementRecall } from '../../src/elements/statement-recall/statement-recall.ts';
import { answering } from '../../src/phrases/en/answering.ts';
import { words } from '../../src/phrases/en/words.ts';
import { announced, button, focused, heard, inputs, root, said } from '../support/in-shadow.ts';
import { nameThree } from '../support/name-items.ts';

const { view } = nameThree();
const hint = (element: StatementRecall) => said(root(element).querySelector('#hint'));
const list = (element: StatementRecall): HTMLSelectElement => {
  const found = root(element).querySelector('select');
  if (!found) throw new Error('no list');
  return found;
};

async function inForm(texts: readonly string[]): Promise<readonly [StatementRecall, HTMLFormElement]> {
  const form = await fixture<HTMLFormElement>(html`<form><statement-recall .view=${view} .words=${words} .response=${{ ask: 'list', texts, lang: 'en' }}></statement-recall></form>`);
  const element = form.querySelector('statement-recall');
  if (!element) throw new Error('no element');
  await element.updateComplete;
  return [element, form];
}

describe('statement-recall, reset', () => {
  for (const [typed, before] of [
    ['Germany', answering.namedAlready],
    ['Korea', answering.ambiguous],
    ['Fran', answering.named(1, 3)],
  ] as const) {
    it(`forgets ${typed} in its box and what was said of it`, async () => {
      const [element, form] = await inForm(['Germany']);
      const [box] = inputs(element);
      element.focus();
      await sendKeys({ type: typed });
      if (before !== answering.named(1, 3)) await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect([box?.value, hint(element)]).to.deep.equal([typed, before]);
      form.reset();
      await element.updateComplete;
      expect([box?.value, box?.ariaInvalid, hint(element), announced(element)]).to.deep.equal(['', 'false', answering.named(0, 3), '']);
    });
  }

  it('forgets what was picked and not added', async () => {
    const [element, form] = await inForm([]);
    button(element, answering.pickFromList).click();
    await element.updateComplete;
    list(element).value = 'France';
    form.reset();
    await element.updateComplete;
    expect(list(element).value).to.equal('');
  });
});

describe('statement-recall, with as many as there are', () => {
  it('says so to whoever picks another or adds, takes nothing and keeps the focus', async () => {
    const [element] = await inForm(['Germany', 'France', 'Peru']);
    button(element, answering.pickFromList).click();
    await element.updateComplete;
    const events = heard(element, 'input', 'change');
    const select = list(element);
    select.focus();
    await sendKeys({ press: 's' });
    await element.updateComplete;
    expect([select.value, announced(element), hint(element)]).to.deep.equal(['', answering.namedAll, answering.namedAll]);
    button(element, answering.add).click();
    await element.updateComplete;
    expect([root(element).querySelector('[role=status]')?.textContent, focused(), events.length]).to.deep.equal([`${answering.namedAll}\u00a0`, select, 0]);
    await expect(element).to.be.accessible();
  });

  it('says so to whoever adds what is typed', async () => {
    const [element] = await inForm(['Germany', 'France', 'Peru']);
    button(element, answering.add).click();
    await element.updateComplete;
    expect(announced(element)).to.equal(answering.namedAll);
  });
});
