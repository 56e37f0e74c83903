import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/statement-grouping.ts';
import type { StatementGrouping } from '../../../src/elements/statement-grouping/statement-grouping.ts';
import { reveal } from '../../../src/core/reveal.ts';
import { score } from '../../../src/core/score.ts';
import type { Response } from '../../../src/core/item.ts';
import { answering } from '../../../src/phrases/en/answering.ts';
import { words } from '../../../src/phrases/en/words.ts';
import { words as arabic } from '../../../src/phrases/ar/words.ts';
import { aStatement } from '../../support/a-statement.ts';
import { announced, everything, focused, heard, inputs, isMet, part, root, said } from '../../support/in-shadow.ts';
import { theseNames } from '../../support/names.ts';
import { sortCoasts } from '../../support/row-items.ts';

const item = sortCoasts();

const show = (of = item) =>
  fixture<StatementGrouping>(html`<statement-grouping .view=${of.view} .words=${words}><button slot="actions">Check</button></statement-grouping>`);

const lists = (element: StatementGrouping) => everything(element).filter((one): one is HTMLSelectElement => one instanceof HTMLSelectElement);

/** Row and target of each button that is pressed. */
const pressed = (element: StatementGrouping) => inputs(element).filter(({ checked }) => checked).map(({ name, value }) => `${name}${value}`);

async function press(element: StatementGrouping, row: string, target: string): Promise<void> {
  inputs(element).find(({ name, value }) => name === row && value === target)?.click();
  await element.updateComplete;
}

const judge = async (element: StatementGrouping, pairs: Readonly<Record<string, string>>, of = item) => {
  const response = { ask: 'group', pairs } as const;
  element.response = response;
  element.score = score(of, response, { partial: true }, theseNames());
  element.reveal = reveal(of, aStatement());
  await element.updateComplete;
};

const ALL = { a: 'b', b: 'b', c: 'a', d: 'a' } as const;

describe('statement-grouping', () => {
  it('gives each row a radio group that is labelled by it', async () => {
    const element = await show();
    expect(said(root(element).querySelector('fieldset > legend'))).to.equal(words.lexicon.stem(item.view));
    const groups = [...root(element).querySelectorAll('[role=radiogroup]')];
    expect(groups.map((group) => said(root(element).getElementById(group.getAttribute('aria-labelledby') ?? '')))).to.deep.equal(['Spain', 'Germany', 'Greece', 'France']);
    expect(groups.map((group) => [...group.querySelectorAll('input')].map(({ type, labels }) => [type, said(labels?.[0])]))).to.deep.equal(
      Array(4).fill([['radio', 'the northern coast'], ['radio', 'the southern coast']]),
    );
    expect([pressed(element), announced(element)]).to.deep.equal([[], answering.left(4)]);
    await expect(element).to.be.accessible();
  });

  for (const targets of [2, 3]) {
    it(`shows ${targets} groups side by side, at 320 px as well, each large enough for a finger`, async () => {
      const element = await show(sortCoasts(targets));
      expect([lists(element).length, inputs(element).length]).to.deep.equal([0, 4 * targets]);
      for (const width of [280, 700]) {
        element.parentElement?.style.setProperty('inline-size', `${width}px`);
        expect(part(element, 'place').every((place) => place.getBoundingClientRect().height >= 44 && isMet(place))).to.equal(true);
        expect(root(element).querySelector('fieldset')?.scrollWidth).to.be.at.most(width);
      }
    });
  }

  it('shows a list where there are more than three groups, of which any may be taken again', async () => {
    const element = await show(sortCoasts(4));
    expect([lists(element).length, inputs(element).length]).to.deep.equal([4, 0]);
    for (const list of lists(element)) {
      list.value = 'c';
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    }
    expect(element.response).to.deep.equal({ ask: 'group', pairs: { a: 'c', b: 'c', c: 'c', d: 'c' } });
    expect(lists(element).flatMap(({ options }) => [...options].filter(({ disabled }) => disabled))).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('takes a group for each row, and counts what is left', async () => {
    const element = await show();
    for (const [row, target, left] of [['a', 'b', 3], ['b', 'b', 2], ['a', 'a', 2], ['c', 'a', 1], ['d', 'b', 0]] as const) {
      await press(element, row, target);
      expect(announced(element)).to.equal(answering.left(left));
    }
    expect([element.response, pressed(element)]).to.deep.equal([{ ask: 'group', pairs: { a: 'a', b: 'b', c: 'a', d: 'b' } }, ['aa', 'bb', 'ca', 'db']]);
    await expect(element).to.be.accessible();
  });

  it('is answered with real keys: each row one stop, its groups reached with arrows', async () => {
    const element = await show();
    element.focus();
    expect(focused()).to.equal(root(element).querySelector('fieldset'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['ab', 'ba']);
    expect(focused()).to.equal(inputs(element)[2]);
  });

  it('fires input and change, which do not cross shadow roots, for what the learner did alone', async () => {
    const element = await show();
    const events = heard(element, 'input', 'change');
    const outside = heard(document, 'input', 'change');
    await press(element, 'b', 'a');
    expect(events.map(({ type, composed }) => [type, composed])).to.deep.equal([['input', false], ['change', false]]);
    expect(outside.map(({ target }) => target)).to.deep.equal([element, element]);
    element.response = { ask: 'group', pairs: { d: 'b' } };
    await element.updateComplete;
    expect([pressed(element), events.length]).to.deep.equal([['db'], 2]);
  });

  it('forgets its response with the next question', async () => {
    const element = await show();
    await press(element, 'a', 'b');
    element.view = { ...item.view };
    await element.updateComplete;
    expect([element.response, pressed(element)]).to.deep.equal([undefined, []]);
  });

  const stray: readonly (readonly [name: string, response: unknown, shown: readonly string[]])[] = [
    ['rows and groups that are not there', { ask: 'group', pairs: { a: 'z', z: 'a', b: 'a' } }, ['ba']],
    ['a matching', { ask: 'match', pairs: { a: 'b' } }, []],
    ['no pairs', { ask: 'group' }, []],
    ['null', null, []],
  ];
  for (const [name, response, shown] of stray) {
    it(`shows what it can of ${name}, and can be answered after it`, async () => {
      const element = await show();
      element.response = response as Response;
      await element.updateComplete;
      expect([pressed(element), announced(element)]).to.deep.equal([shown, answering.left(4 - shown.length)]);
      expect(element.judge(item, element.given, { partial: true }).type).to.equal('unready');
      for (const [row, target] of Object.entries(ALL)) await press(element, row, target);
      expect(element.given).to.deep.equal({ ask: 'group', pairs: ALL });
    });
  }

  it('says of each row where it was put, whether that is right, and where it belongs', async () => {
    const element = await show();
    await judge(element, ALL);
    expect(part(element, 'option').map((row) => [row.className, ...[...(row.querySelector('.mark')?.children ?? [])].map(said)])).to.deep.equal([
      ['right', 'the southern coast', 'Right place'],
      ['no', 'the southern coast', 'Its place: the northern coast'],
      ['no', 'the northern coast', 'Its place: the southern coast'],
      ['right', 'the northern coast', 'Right place'],
    ]);
    expect(said(part(element, 'feedback')[0])).to.match(/^2 of 4 in the right group\. Germany .*northern coast.*The Paper/);
    expect(inputs(element).every(({ disabled }) => disabled)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says where each belongs, too, where nothing was answered', async () => {
    const element = await show();
    element.reveal = reveal(item, aStatement());
    await element.updateComplete;
    expect(part(element, 'option').map((row) => said(row.querySelector('.mark')))).to.deep.equal([1, 0, 1, 0].map((at) => `Its place: the ${at ? 'southern' : 'northern'} coast`));
  });

  it('says nothing of which is right before it is handed a reveal', async () => {
    const element = await show();
    await press(element, 'a', 'b');
    const before = root(element).querySelector('ul')?.innerHTML;
    element.score = score(item, element.given, { partial: true }, theseNames());
    await element.updateComplete;
    expect(root(element).querySelector('ul')?.innerHTML).to.equal(before);
  });

  it('moves neither stem nor rows nor button when feedback opens', async () => {
    for (const targets of [2, 3, 5]) {
      for (const width of [280, 520, 760]) {
        const of = sortCoasts(targets);
        const element = await show(of);
        element.parentElement?.style.setProperty('inline-size', `${width}px`);
        const boxes = () =>
          [...part(element, 'stem'), ...part(element, 'option'), element.querySelector('button')].map((box) => {
            const { top, left, height } = box?.getBoundingClientRect() ?? new DOMRect();
            return [top, left, height];
          });
        const before = boxes();
        await judge(element, ALL, of);
        expect(boxes()).to.deep.equal(before);
      }
    }
  });

  it('is a form control: value, validity, reset, restore, disabled', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><statement-grouping name="q" .view=${item.view} .words=${words}></statement-grouping></form>`);
    const element = form.querySelector('statement-grouping');
    if (element === null) throw new Error('no element');
    await element.updateComplete;
    const value = () => new FormData(form).get('q');
    expect([value(), form.checkValidity()]).to.deep.equal([null, false]);
    await press(element, 'a', 'b');
    expect([value(), form.checkValidity()]).to.deep.equal(['{"ask":"group","pairs":{"a":"b"}}', false]);
    for (const row of ['b', 'c', 'd']) await press(element, row, 'a');
    expect(form.checkValidity()).to.equal(true);
    form.reset();
    await element.updateComplete;
    expect([value(), pressed(element)]).to.deep.equal([null, []]);
    element.formStateRestoreCallback('{"ask":"group","pairs":{"c":"a"}}');
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['ca']);
    element.disabled = true;
    await element.updateComplete;
    expect(inputs(element).every(({ disabled }) => disabled)).to.equal(true);
  });

  it('speaks Arabic, from right to left', async () => {
    const element = await fixture<StatementGrouping>(html`<statement-grouping .view=${item.view} .words=${arabic}></statement-grouping>`);
    expect(announced(element)).to.equal('٤ عناصر بلا مكان بعد.');
    expect(getComputedStyle(root(element).querySelector('li') as Element).direction).to.equal('rtl');
    await judge(element, ALL);
    expect(said(part(element, 'option')[1]?.querySelector('.mark')?.lastElementChild)).to.equal('المكان الصحيح: ع the northern coast');
    await expect(element).to.be.accessible();
  });
});
