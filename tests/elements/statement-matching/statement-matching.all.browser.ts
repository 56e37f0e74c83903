import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/statement-matching.ts';
import type { StatementMatching } from '../../../src/elements/statement-matching/statement-matching.ts';
import { reveal } from '../../../src/core/reveal.ts';
import { score } from '../../../src/core/score.ts';
import type { Response } from '../../../src/core/item.ts';
import { answering } from '../../../src/phrases/en/answering.ts';
import { words } from '../../../src/phrases/en/words.ts';
import { words as arabic } from '../../../src/phrases/ar/words.ts';
import { aStatement } from '../../support/a-statement.ts';
import { announced, everything, heard, isMet, part, root, said } from '../../support/in-shadow.ts';
import { theseNames } from '../../support/names.ts';
import { matchYears } from '../../support/row-items.ts';

const item = matchYears();

const show = () =>
  fixture<StatementMatching>(html`<statement-matching .view=${item.view} .words=${words}><button slot="actions">Check</button></statement-matching>`);

const lists = (element: StatementMatching): readonly HTMLSelectElement[] =>
  everything(element).filter((one): one is HTMLSelectElement => one instanceof HTMLSelectElement);

const chosen = (element: StatementMatching) => lists(element).map(({ selectedOptions }) => selectedOptions[0]?.text);

/** Targets that a row does not offer. */
const taken = (element: StatementMatching) => lists(element).map(({ options }) => [...options].filter(({ disabled }) => disabled).map(({ text }) => text));

async function pick(element: StatementMatching, row: number, target: string): Promise<void> {
  const list = lists(element)[row];
  if (!list) throw new Error(`no row ${row}`);
  list.value = target;
  list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

const judge = async (element: StatementMatching, pairs: Readonly<Record<string, string>>) => {
  const response = { ask: 'match', pairs } as const;
  element.response = response;
  element.score = score(item, response, { partial: true }, theseNames());
  element.reveal = reveal(item, aStatement());
  await element.updateComplete;
};

const NONE = answering.choosePlace;

describe('statement-matching', () => {
  it('gives each row a list that is labelled by it, with nothing chosen', async () => {
    const element = await show();
    expect(said(root(element).querySelector('fieldset > legend'))).to.equal(words.lexicon.stem(item.view));
    expect(part(element, 'option').map((row) => said(row.querySelector('bdi')))).to.deep.equal(['Resolution 1501', 'Resolution 1502', 'Resolution 1510']);
    expect(lists(element).map(({ options }) => [...options].map(({ text }) => text))).to.deep.equal(Array(3).fill([NONE, '2004', '2006', '2009', '2013', '2016']));
    expect(lists(element).map((list) => said(root(element).getElementById(list.getAttribute('aria-labelledby') ?? '')))).to.deep.equal([
      'Resolution 1501',
      'Resolution 1502',
      'Resolution 1510',
    ]);
    expect([chosen(element), announced(element)]).to.deep.equal([[NONE, NONE, NONE], answering.left(3)]);
    await expect(element).to.be.accessible();
  });

  it('fits 320 px, with lists large enough for a finger', async () => {
    const element = await show();
    element.parentElement?.style.setProperty('inline-size', '280px');
    expect(lists(element).every((list) => list.getBoundingClientRect().height >= 44 && isMet(list))).to.equal(true);
    expect(root(element).querySelector('fieldset')?.scrollWidth).to.be.at.most(280);
  });

  it('takes each target once: what one row has, no other offers, until it is given back', async () => {
    const element = await show();
    await pick(element, 0, 'b');
    expect([element.response, taken(element), announced(element)]).to.deep.equal([{ ask: 'match', pairs: { a: 'b' } }, [[], ['2006'], ['2006']], answering.left(2)]);
    await pick(element, 2, 'd');
    expect(taken(element)).to.deep.equal([['2013'], ['2006', '2013'], ['2006']]);
    await expect(element).to.be.accessible();
    await pick(element, 0, '');
    expect([element.response, taken(element), announced(element)]).to.deep.equal([{ ask: 'match', pairs: { c: 'd' } }, [['2013'], ['2013'], []], answering.left(2)]);
    await pick(element, 0, 'a');
    await pick(element, 1, 'b');
    expect([chosen(element), announced(element)]).to.deep.equal([['2004', '2006', '2013'], answering.left(0)]);
  });

  it('leaves it to a row’s own list, which is named by the row, to say where that went', async () => {
    const element = await show();
    for (const [target, year] of [['b', '2006'], ['c', '2009']] as const) {
      await pick(element, 0, target);
      const [list] = lists(element);
      const label = root(element).getElementById(list?.getAttribute('aria-labelledby') ?? '');
      expect([said(label), list?.selectedOptions[0]?.text, announced(element)]).to.deep.equal(['Resolution 1501', year, answering.left(2)]);
    }
  });

  it('is as good as unanswered once all is taken back', async () => {
    const element = await show();
    await pick(element, 1, 'c');
    await pick(element, 1, '');
    expect([element.value, element.judge(item, element.given, { partial: true })]).to.deep.equal(['', { type: 'unready', why: 'empty' }]);
  });

  it('fires input and change, which do not cross shadow roots, for what the learner did alone', async () => {
    const element = await show();
    const events = heard(element, 'input', 'change');
    const outside = heard(document, 'input', 'change');
    await pick(element, 1, 'c');
    expect(events.map(({ type, composed }) => [type, composed])).to.deep.equal([['input', false], ['change', false]]);
    expect(outside.map(({ target }) => target)).to.deep.equal([element, element]);
    element.response = { ask: 'match', pairs: { a: 'e' } };
    await element.updateComplete;
    expect([chosen(element), events.length]).to.deep.equal([['2016', NONE, NONE], 2]);
  });

  it('forgets its response with the next question', async () => {
    const element = await show();
    await pick(element, 0, 'c');
    element.view = { ...item.view };
    await element.updateComplete;
    expect([element.response, chosen(element)]).to.deep.equal([undefined, [NONE, NONE, NONE]]);
  });

  const stray: readonly (readonly [name: string, response: unknown, pairs: Readonly<Record<string, string>>])[] = [
    ['a target that two rows claim', { ask: 'match', pairs: { a: 'c', b: 'c', c: 'd' } }, { a: 'c', c: 'd' }],
    ['rows and targets that are not there', { ask: 'match', pairs: { a: 'z', z: 'a', b: 'constructor', constructor: 'a', c: 'e' } }, { c: 'e' }],
    ['a grouping', { ask: 'group', pairs: { a: 'b' } }, {}],
    ['no pairs', { ask: 'match' }, {}],
    ['pairs that are a list', { ask: 'match', pairs: ['a'] }, {}],
    ['targets that are no texts', { ask: 'match', pairs: { a: 1, b: null, c: ['a'] } }, {}],
    ['a number', 5, {}],
    ['null', null, {}],
  ];
  for (const [name, response, pairs] of stray) {
    it(`shows what it can of ${name}, and can be answered after it`, async () => {
      const element = await show();
      element.response = response as Response;
      await element.updateComplete;
      expect([element.given, announced(element)]).to.deep.equal([{ ask: 'match', pairs }, answering.left(3 - Object.keys(pairs).length)]);
      expect(lists(element).map(({ name: id, value }) => [id, value])).to.deep.equal(['a', 'b', 'c'].map((id) => [id, pairs[id] ?? '']));
      expect(element.judge(item, element.given, { partial: true }).type).to.equal('unready');
      for (const [row, target] of ['a', 'b', 'd'].entries()) {
        await pick(element, row, '');
        await pick(element, row, target);
      }
      expect(element.given).to.deep.equal({ ask: 'match', pairs: { a: 'a', b: 'b', c: 'd' } });
    });
  }

  it('says of each row what was chosen, whether it is right, and what is', async () => {
    const element = await show();
    await judge(element, { a: 'b', b: 'd', c: 'e' });
    expect(part(element, 'option').map((row) => [row.className, ...[...(row.querySelector('.mark')?.children ?? [])].map(said)])).to.deep.equal([
      ['right', '2006', 'Right place'],
      ['no', '2013', 'Its place: 2009'],
      ['no', '2016', 'Its place: 2013'],
    ]);
    expect(said(part(element, 'feedback')[0])).to.match(/^1 of 3 pairs right\. .*Resolution 1502.*2009.*The Paper/);
    expect(lists(element).every(({ disabled }) => disabled)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says nothing of which is right before it is handed a reveal', async () => {
    const element = await show();
    await pick(element, 0, 'b');
    const before = root(element).querySelector('ul')?.innerHTML;
    element.score = score(item, element.given, { partial: true }, theseNames());
    await element.updateComplete;
    expect(root(element).querySelector('ul')?.innerHTML).to.equal(before);
  });

  it('moves neither stem nor rows nor button when feedback opens', async () => {
    for (const width of [280, 520, 760]) {
      const element = await show();
      element.parentElement?.style.setProperty('inline-size', `${width}px`);
      const boxes = () =>
        [...part(element, 'stem'), ...part(element, 'option'), element.querySelector('button')].map((box) => {
          const { top, left, height } = box?.getBoundingClientRect() ?? new DOMRect();
          return [top, left, height];
        });
      const before = boxes();
      await judge(element, { a: 'b', b: 'd', c: 'e' });
      expect(boxes()).to.deep.equal(before);
    }
  });

  it('is a form control: value, validity, reset, restore, disabled', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><statement-matching name="q" .view=${item.view} .words=${words}></statement-matching></form>`);
    const element = form.querySelector('statement-matching');
    if (element === null) throw new Error('no element');
    await element.updateComplete;
    const value = () => new FormData(form).get('q');
    expect([value(), form.checkValidity()]).to.deep.equal([null, false]);
    await pick(element, 0, 'b');
    await pick(element, 1, 'c');
    expect([value(), form.checkValidity()]).to.deep.equal(['{"ask":"match","pairs":{"a":"b","b":"c"}}', false]);
    await pick(element, 2, 'a');
    expect(form.checkValidity()).to.equal(true);
    form.reset();
    await element.updateComplete;
    expect([value(), chosen(element)]).to.deep.equal([null, [NONE, NONE, NONE]]);
    element.formStateRestoreCallback('{"ask":"match","pairs":{"c":"a"}}');
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal([NONE, NONE, '2004']);
    element.disabled = true;
    await element.updateComplete;
    expect(lists(element).every(({ disabled }) => disabled)).to.equal(true);
  });

  it('speaks Arabic, from right to left', async () => {
    const element = await fixture<StatementMatching>(html`<statement-matching .view=${item.view} .words=${arabic}></statement-matching>`);
    expect([...(lists(element)[0]?.options ?? [])].map(({ text }) => text)).to.deep.equal(['اختر مكانًا', '٢٠٠٤', '٢٠٠٦', '٢٠٠٩', '٢٠١٣', '٢٠١٦']);
    expect(getComputedStyle(root(element).querySelector('li') as Element).direction).to.equal('rtl');
    await judge(element, { a: 'c', b: 'b', c: 'd' });
    expect(said(part(element, 'option')[0]?.querySelector('.mark'))).to.equal('٢٠٠٩المكان الصحيح: ٢٠٠٦');
    await expect(element).to.be.accessible();
  });
});
