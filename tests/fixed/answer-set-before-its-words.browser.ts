/** An answer handed to a tag whose words were still on their way was never shown, and its form took nothing for an answer. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/statement-grouping.ts';
import { words } from '../../src/phrases/en/words.ts';
import { focused, inputs, root } from '../support/in-shadow.ts';
import { sortCoasts } from '../support/row-items.ts';

/** Words of which a tag has fetched none yet. */
const fresh = () => ({ ...words });

describe('a tag whose words arrive after its answer', () => {
  it('shows that answer', async () => {
    const response = { ask: 'group', pairs: { a: 'b', d: 'a' } };
    const element = await fixture<HTMLElement>(html`<statement-grouping .view=${sortCoasts().view} .words=${fresh()} .response=${response}></statement-grouping>`);
    expect(inputs(element).filter(({ checked }) => checked).map(({ name, value }) => name + value)).to.deep.equal(['ab', 'da']);
  });

  it('is not valid while nothing is answered', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><statement-grouping .view=${sortCoasts().view} .words=${fresh()}></statement-grouping></form>`);
    const element = form.querySelector('statement-grouping');
    await element?.updateComplete;
    expect(form.checkValidity()).to.equal(false);
  });

  it('has something to put the focus on once its update is complete', async () => {
    const element = document.createElement('statement-grouping');
    Object.assign(element, { view: sortCoasts().view, words: fresh() });
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    element.focus();
    expect(focused()).to.equal(root(element).querySelector('fieldset'));
  });
});
