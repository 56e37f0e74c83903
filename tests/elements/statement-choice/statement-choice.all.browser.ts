import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/statement-choice.ts';
import type { StatementChoice } from '../../../src/elements/statement-choice/statement-choice.ts';
import type { ItemOf } from '../../../src/core/item.ts';
import { reveal } from '../../../src/core/reveal.ts';
import { score } from '../../../src/core/score.ts';
import { telling } from '../../../src/phrases/en/telling.ts';
import { words } from '../../../src/phrases/en/words.ts';
import { words as arabic } from '../../../src/phrases/ar/words.ts';
import { theseNames } from '../../support/names.ts';
import { aStatement } from '../../support/a-statement.ts';
import { whenAdopted, whichSigned, whoSigned } from '../../support/an-item.ts';
import { focused, heard, inputs, part, root, said } from '../../support/in-shadow.ts';

const show = (item: ItemOf<'choose'> = whoSigned()) =>
  fixture<StatementChoice>(html`<statement-choice .view=${item.view} .words=${words}><button slot="actions">Check</button></statement-choice>`);

const judge = async (element: StatementChoice, item: ItemOf<'choose'>, ids: readonly string[]) => {
  const response = { ask: 'choose', ids } as const;
  element.response = response;
  element.score = score(item, response, { partial: true }, theseNames());
  element.reveal = reveal(item, aStatement());
  await element.updateComplete;
};

const marks = (element: StatementChoice) => part(element, 'option').map((row) => said(row.querySelector('.mark')));

describe('statement-choice', () => {
  before(() => words.askAll());

  it('shows the stem as the legend of its options, each the label of a radio button', async () => {
    const element = await show();
    expect(said(root(element).querySelector('fieldset > legend'))).to.equal(words.lexicon.stem(whoSigned().view));
    expect(inputs(element).map(({ type, labels }) => [type, said(labels?.[0]?.querySelector('bdi'))])).to.deep.equal([
      ['radio', 'Sweden'],
      ['radio', 'Germany'],
      ['radio', 'Norway'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('shows checkboxes where several are asked for', async () => {
    const element = await show(whichSigned());
    expect(inputs(element).map(({ type }) => type)).to.deep.equal(Array(5).fill('checkbox'));
    await expect(element).to.be.accessible();
  });

  it('says nothing of which is right before it is handed a reveal', async () => {
    const element = await show();
    const before = root(element).querySelector('fieldset')?.innerHTML;
    element.score = score(whoSigned(), { ask: 'choose', ids: ['a'] }, { partial: true }, theseNames());
    await element.updateComplete;
    expect(root(element).querySelector('fieldset')?.innerHTML).to.equal(before);
    expect(part(element, 'feedback')).to.deep.equal([]);
  });

  const pressed: readonly (readonly [name: string, press: string, chosen: readonly boolean[]])[] = [
    ['a number key chooses its option', '2', [false, true, false]],
    ['a number beyond the options does nothing', '4', [false, false, false]],
    ['zero does nothing', '0', [false, false, false]],
    ['a letter does nothing', 'b', [false, false, false]],
  ];
  for (const [name, press, chosen] of pressed) {
    it(name, async () => {
      const element = await show();
      element.focus();
      await sendKeys({ press });
      expect(inputs(element).map(({ checked }) => checked)).to.deep.equal(chosen);
    });
  }

  it('leaves number keys alone while the focus is elsewhere', async () => {
    const element = await show();
    element.querySelector('button')?.focus();
    await sendKeys({ press: '2' });
    expect(inputs(element).map(({ checked }) => checked)).to.deep.equal([false, false, false]);
  });

  it('takes the digits of the language as number keys, too', async () => {
    const element = await fixture<StatementChoice>(html`<statement-choice .view=${whoSigned().view} .words=${arabic}></statement-choice>`);
    element.focus();
    root(element).querySelector('fieldset')?.dispatchEvent(new KeyboardEvent('keydown', { key: '٣', bubbles: true }));
    expect(inputs(element).map(({ checked }) => checked)).to.deep.equal([false, false, true]);
    expect(getComputedStyle(root(element).querySelector('legend') as Element).direction).to.equal('rtl');
  });

  it('moves among radio buttons with arrows, as every radio group does', async () => {
    const element = await show();
    element.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    expect(inputs(element).map(({ checked }) => checked)).to.deep.equal([false, true, false]);
    expect(focused()).to.equal(inputs(element)[1]);
  });

  it('takes several, and takes one back', async () => {
    const element = await show(whichSigned());
    for (const at of [0, 3, 4, 3]) inputs(element)[at]?.click();
    expect(element.response).to.deep.equal({ ask: 'choose', ids: ['a', 'e'] });
  });

  it('fires input and change, which do not cross shadow roots', async () => {
    const element = await show();
    const events = heard(element, 'input', 'change');
    const outside = heard(document, 'input', 'change');
    inputs(element)[1]?.click();
    expect(events.map(({ type, composed, bubbles }) => [type, composed, bubbles])).to.deep.equal([
      ['input', false, true],
      ['change', false, true],
    ]);
    expect(outside.map(({ target }) => target)).to.deep.equal([element, element]);
  });

  it('fires nothing when its response is set from outside', async () => {
    const element = await show();
    const events = heard(element, 'input', 'change');
    element.response = { ask: 'choose', ids: ['c'] };
    await element.updateComplete;
    element.value = '{"ask":"choose","ids":["a"]}';
    await element.updateComplete;
    expect(inputs(element).map(({ checked }) => checked)).to.deep.equal([true, false, false]);
    expect(events).to.deep.equal([]);
  });

  it('forgets its response with the next question', async () => {
    const element = await show();
    inputs(element)[0]?.click();
    element.view = whenAdopted().view;
    await element.updateComplete;
    expect(element.response).to.equal(undefined);
    expect(inputs(element).map(({ checked }) => checked)).to.deep.equal([false, false, false]);
  });

  it('explains the option that was taken, then the right one, then where it is written', async () => {
    const item = whoSigned();
    const element = await show(item);
    await judge(element, item, ['a']);
    const [box] = part(element, 'feedback');
    const [taken, right] = item.rationale.map((told) => telling.explain(told));
    expect([...(box?.children ?? [])].map(said)).to.deep.equal([
      `Not yet. ${taken}`,
      right,
      said(box?.lastElementChild),
    ]);
    expect(said(box?.lastElementChild)).to.contain('The Paper').and.to.contain('11');
    expect(marks(element)).to.deep.equal(['Your answer', 'Right answer', '']);
    await expect(element).to.be.accessible();
  });

  const judged: readonly (readonly [ids: readonly string[], marks: readonly string[], lead: string])[] = [
    [['a', 'c'], ['Right, chosen', '', 'Right, chosen', '', ''], 'Right.'],
    [['a', 'b'], ['Right, chosen', 'Not right, chosen', 'Right, missed', '', ''], '1 of 2 right.'],
    [['b', 'd'], ['Right, missed', 'Not right, chosen', 'Right, missed', 'Not right, chosen', ''], 'Not yet.'],
  ];
  for (const [ids, expected, lead] of judged) {
    it(`says in words how each option did: ${ids.join(' and ')} of a and c`, async () => {
      const item = whichSigned();
      const element = await show(item);
      await judge(element, item, ids);
      expect(marks(element)).to.deep.equal(expected);
      expect(said(part(element, 'feedback')[0]?.querySelector('b'))).to.equal(lead);
      expect(inputs(element).map(({ disabled }) => disabled)).to.deep.equal(Array(5).fill(true));
      await expect(element).to.be.accessible();
    });
  }

  it('says that what tells how it did cannot be fetched, and fetches it once it can', async () => {
    const item = whoSigned();
    const element = await show(item);
    element.words = { ...words, telling: () => Promise.reject(new Error('offline')) };
    await judge(element, item, ['a']);
    expect(said(root(element).querySelector('.said'))).to.equal(words.quiz.lost);
    expect([part(element, 'feedback').length, inputs(element).every(({ disabled }) => disabled)]).to.deep.equal([0, true]);
    element.words = { ...words };
    await element.updateComplete;
    expect(part(element, 'feedback')).to.have.lengthOf(1);
  });

  it('moves neither stem nor options nor button when feedback opens', async () => {
    const item = whichSigned();
    for (const width of [280, 520, 760]) {
      const element = await show(item);
      element.parentElement?.style.setProperty('inline-size', `${width}px`);
      const boxes = () =>
        [...part(element, 'stem'), ...part(element, 'option'), element.querySelector('button')].map((box) => {
          const { top, left, height } = box?.getBoundingClientRect() ?? new DOMRect();
          return [top, left, height];
        });
      const before = boxes();
      await judge(element, item, ['a', 'b']);
      expect(boxes()).to.deep.equal(before);
    }
  });

  it('says why nothing was judged yet, below the button', async () => {
    const element = await show(whichSigned());
    element.unready = 'incomplete';
    await element.updateComplete;
    expect(said(root(element).querySelector('.said'))).to.equal('Choose two.');
    await expect(element).to.be.accessible();
  });

  it('is a form control: value, validity, reset, disabled', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><statement-choice name="q" .view=${whoSigned().view} .words=${words}></statement-choice></form>`);
    const element = form.querySelector('statement-choice');
    if (element === null) throw new Error('no element');
    await element.updateComplete;
    const value = () => new FormData(form).get('q');
    expect([value(), form.checkValidity()]).to.deep.equal([null, false]);
    inputs(element)[2]?.click();
    await element.updateComplete;
    expect([value(), form.checkValidity()]).to.deep.equal(['{"ask":"choose","ids":["c"]}', true]);
    form.reset();
    await element.updateComplete;
    expect([value(), form.checkValidity()]).to.deep.equal([null, false]);
    element.disabled = true;
    await element.updateComplete;
    expect(inputs(element).map(({ disabled }) => disabled)).to.deep.equal([true, true, true]);
    expect(form.checkValidity()).to.equal(true);
  });

  it('loads its words by itself, from its own language or the closest one around it', async () => {
    const around = await fixture(html`<section lang="ar-EG"><statement-choice .view=${whoSigned().view}></statement-choice></section>`);
    const element = around.querySelector('statement-choice');
    if (element === null) throw new Error('no element');
    await languageSpoken(element, arabic.lexicon.stem(whoSigned().view));
    element.lang = 'en';
    await languageSpoken(element, words.lexicon.stem(whoSigned().view));
  });

  it('shows markup, bidi controls and zero-width characters of an author as text', async () => {
    const item = whoSigned();
    const [first, ...rest] = item.view.options;
    const nasty = '<img src=x onerror=alert(1)>\u202e\u200bb';
    const view = { ...item.view, options: [{ id: first?.id ?? 'a', label: { say: 'text', text: { en: nasty } } } as const, ...rest] };
    const element = await fixture<StatementChoice>(html`<statement-choice .view=${view} .words=${words}></statement-choice>`);
    expect(part(element, 'option')[0]?.querySelector('bdi')?.textContent).to.equal(nasty);
    expect(root(element).querySelector('img')).to.equal(null);
  });
});

async function languageSpoken(element: StatementChoice, stem: string): Promise<void> {
  if (said(part(element, 'stem')[0]) === stem) return;
  await new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (said(part(element, 'stem')[0]) !== stem) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(root(element), { subtree: true, childList: true, characterData: true });
  });
}

