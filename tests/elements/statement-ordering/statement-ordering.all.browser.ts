import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/statement-ordering.ts';
import type { StatementOrdering } from '../../../src/elements/statement-ordering/statement-ordering.ts';
import { reveal } from '../../../src/core/reveal.ts';
import { score } from '../../../src/core/score.ts';
import type { Response } from '../../../src/core/item.ts';
import { answering } from '../../../src/phrases/en/answering.ts';
import { words } from '../../../src/phrases/en/words.ts';
import { words as arabic } from '../../../src/phrases/ar/words.ts';
import { aStatement } from '../../support/a-statement.ts';
import { announced, focused, heard, isMet, part, root, said } from '../../support/in-shadow.ts';
import { theseNames } from '../../support/names.ts';
import { backwards } from '../../support/row-items.ts';

const item = backwards();
const [LAST, THIRD, SECOND, FIRST] = ['Resolution 1510', 'Resolution 1502', 'Resolution 1501', 'Resolution 1490'] as const;
const ORDER = [LAST, THIRD, SECOND, FIRST] as const;

const show = () =>
  fixture<StatementOrdering>(html`<statement-ordering .view=${item.view} .words=${words}><button slot="actions">Check</button></statement-ordering>`);

const rows = (element: StatementOrdering) => part(element, 'option').map((row) => said(row.querySelector('bdi')));

function mover(element: StatementOrdering, name: string): HTMLElement {
  const found = part(element, 'move').find((one) => one.ariaLabel === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

async function press(element: StatementOrdering, name: string): Promise<void> {
  mover(element, name).click();
  await element.updateComplete;
}

const judge = async (element: StatementOrdering, ids: readonly string[]) => {
  const response = { ask: 'order', ids } as const;
  element.response = response;
  element.score = score(item, response, { partial: true }, theseNames());
  element.reveal = reveal(item, aStatement());
  await element.updateComplete;
};

/** A pointer in a test's hand, at the middle of what it is sent from. */
function point(element: Element, type: string, down = 0, more: PointerEventInit = {}): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  element.dispatchEvent(
    new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, pointerId: 1, isPrimary: true, button: 0, clientX: left + width / 2, clientY: top + height / 2 + down, ...more }),
  );
}

function grip(element: StatementOrdering, at: number): HTMLElement {
  const found = part(element, 'option')[at]?.querySelector<HTMLElement>('.grip');
  if (!found) throw new Error(`no grip ${at}`);
  // Only a pointer of the machine can be captured.
  found.setPointerCapture = () => {};
  return found;
}

describe('statement-ordering', () => {
  it('shows a numbered list under the stem, each row with two named buttons', async () => {
    const element = await show();
    expect(said(root(element).querySelector('fieldset > legend'))).to.equal(words.lexicon.stem(item.view));
    expect(rows(element)).to.deep.equal(ORDER);
    expect(part(element, 'key').map(said)).to.deep.equal(['1', '2', '3', '4']);
    expect(part(element, 'move').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(ORDER.flatMap((name) => [answering.moveUp(name), answering.moveDown(name)]));
    await expect(element).to.be.accessible();
  });

  it('has buttons large enough for a finger, at 320 px as well', async () => {
    const element = await show();
    for (const width of [280, 700]) {
      element.parentElement?.style.setProperty('inline-size', `${width}px`);
      for (const one of part(element, 'move')) {
        const { width: wide, height } = one.getBoundingClientRect();
        expect([wide, height, isMet(one)]).to.deep.equal([44, 44, true]);
      }
      expect(root(element).querySelector('fieldset')?.scrollWidth).to.be.at.most(width);
    }
  });

  const moves: readonly (readonly [name: string, press: string, order: readonly string[], at: number])[] = [
    ['up', answering.moveUp(SECOND), [LAST, SECOND, THIRD, FIRST], 2],
    ['down', answering.moveDown(LAST), [THIRD, LAST, SECOND, FIRST], 2],
    ['down to the end', answering.moveDown(SECOND), [LAST, THIRD, FIRST, SECOND], 4],
    ['up to the start', answering.moveUp(THIRD), [THIRD, LAST, SECOND, FIRST], 1],
  ];
  for (const [name, says, order, at] of moves) {
    it(`moves a row ${name}, keeps the focus on its button and says where it is`, async () => {
      const element = await show();
      mover(element, says).focus();
      await press(element, says);
      expect(rows(element)).to.deep.equal(order);
      expect(focused()).to.equal(mover(element, says));
      expect(announced(element)).to.equal(answering.moved(says.slice(says.indexOf(':') + 2), at, 4));
      await expect(element).to.be.accessible();
    });
  }

  it('leaves the buttons at the ends in reach, where they do nothing', async () => {
    const element = await show();
    const events = heard(element, 'input', 'change');
    for (const says of [answering.moveUp(LAST), answering.moveDown(FIRST)]) {
      expect(mover(element, says).ariaDisabled).to.equal('true');
      mover(element, says).focus();
      await press(element, says);
      expect(focused()).to.equal(mover(element, says));
    }
    expect(part(element, 'move').filter(({ ariaDisabled }) => ariaDisabled === 'true')).to.have.lengthOf(2);
    expect([rows(element), element.response, announced(element), events.length]).to.deep.equal([[...ORDER], undefined, '', 0]);
  });

  it('says each move once, to a region that stood there before', async () => {
    const element = await show();
    const region = root(element).querySelector('[role=status]');
    if (!region) throw new Error('no region');
    const spoken: string[] = [];
    const watch = new MutationObserver(() => spoken.push(said(region)));
    watch.observe(region, { subtree: true, childList: true, characterData: true });
    await press(element, answering.moveUp(FIRST));
    await press(element, answering.moveUp(FIRST));
    element.unready = 'empty';
    await element.updateComplete;
    watch.disconnect();
    expect(spoken).to.deep.equal([answering.moved(FIRST, 3, 4), answering.moved(FIRST, 2, 4)]);
  });

  it('moves with real keys: Enter and space on a button', async () => {
    const element = await show();
    mover(element, answering.moveUp(FIRST)).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(rows(element)).to.deep.equal([LAST, THIRD, FIRST, SECOND]);
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(rows(element)).to.deep.equal([LAST, FIRST, THIRD, SECOND]);
    expect(focused()).to.equal(mover(element, answering.moveUp(FIRST)));
  });

  const ALT = { altKey: true } as const;
  const keys: readonly (readonly [name: string, key: KeyboardEventInit, from: string, order: readonly string[]])[] = [
    ['Alt and up moves up', { key: 'ArrowUp', ...ALT }, SECOND, [LAST, SECOND, THIRD, FIRST]],
    ['Alt and down moves down', { key: 'ArrowDown', ...ALT }, SECOND, [LAST, THIRD, FIRST, SECOND]],
    ['Alt and up at the start does nothing', { key: 'ArrowUp', ...ALT }, LAST, ORDER],
    ['a held key does nothing', { key: 'ArrowUp', ...ALT, repeat: true }, SECOND, ORDER],
    ['an arrow alone is left to the page', { key: 'ArrowUp' }, SECOND, ORDER],
    ['Alt and left does nothing', { key: 'ArrowLeft', ...ALT }, SECOND, ORDER],
    ['Control, Alt and up is somebody else’s', { key: 'ArrowUp', ...ALT, ctrlKey: true }, SECOND, ORDER],
  ];
  for (const [name, key, from, order] of keys) {
    it(name, async () => {
      const element = await show();
      const on = answering.moveDown(from);
      mover(element, on).focus();
      const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...key });
      mover(element, on).dispatchEvent(event);
      await element.updateComplete;
      expect(rows(element)).to.deep.equal(order);
      expect(focused()).to.equal(mover(element, on));
      expect(event.defaultPrevented).to.equal(key.altKey === true && !key.ctrlKey && key.key !== 'ArrowLeft');
    });
  }

  it('drags a row by its grip to where it is let go', async () => {
    const element = await show();
    const events = heard(element, 'input', 'change');
    const held = grip(element, 0);
    const { height } = part(element, 'option')[0]?.getBoundingClientRect() ?? new DOMRect();
    point(held, 'pointerdown');
    point(held, 'pointermove', height * 2.2);
    expect(rows(element)).to.deep.equal(ORDER);
    point(held, 'pointerup', 0);
    await element.updateComplete;
    expect(rows(element)).to.deep.equal([THIRD, SECOND, LAST, FIRST]);
    expect(announced(element)).to.equal(answering.moved(LAST, 3, 4));
    expect(events.map(({ type }) => type)).to.deep.equal(['input', 'change']);
    expect(part(element, 'option').map((row) => [row.style.translate, row.className])).to.deep.equal(Array(4).fill(['', '']));
  });

  const undone: readonly (readonly [name: string, more: PointerEventInit, down: number, end: string])[] = [
    ['is taken away by the system', {}, 120, 'lostpointercapture'],
    ['hardly moves', {}, 8, 'pointerup'],
    ['is a second finger', { isPrimary: false }, 120, 'pointerup'],
    ['is of another button', { button: 2 }, 120, 'pointerup'],
  ];
  for (const [name, more, down, end] of undone) {
    it(`moves nothing where the pointer ${name}`, async () => {
      const element = await show();
      const held = grip(element, 1);
      point(held, 'pointerdown', 0, more);
      point(held, 'pointermove', down, more);
      point(held, end, 0, more);
      await element.updateComplete;
      expect([rows(element), element.response]).to.deep.equal([[...ORDER], undefined]);
      expect(part(element, 'option').map((row) => row.style.translate)).to.deep.equal(Array(4).fill(''));
    });
  }

  it('lets a finger scroll the page from anywhere but the grip', async () => {
    const element = await show();
    const [row] = part(element, 'option');
    const touch = [row, row?.querySelector('bdi'), row?.querySelector('.grip')].map((one) => one && getComputedStyle(one).touchAction);
    expect(touch).to.deep.equal(['auto', 'auto', 'none']);
  });

  it('fires input and change, which do not cross shadow roots, for what the learner did alone', async () => {
    const element = await show();
    const events = heard(element, 'input', 'change');
    await press(element, answering.moveUp(FIRST));
    expect(events.map(({ type, composed, bubbles }) => [type, composed, bubbles])).to.deep.equal([
      ['input', false, true],
      ['change', false, true],
    ]);
    element.response = { ask: 'order', ids: ['d', 'c', 'b', 'a'] };
    await element.updateComplete;
    expect(rows(element)).to.deep.equal([FIRST, SECOND, THIRD, LAST]);
    expect([events.length, announced(element)]).to.deep.equal([2, '']);
  });

  it('has no response until something is moved, and forgets it with the next question', async () => {
    const element = await show();
    expect([element.response, element.value, element.given]).to.deep.equal([undefined, '', { ask: 'order', ids: [] }]);
    expect(element.judge(item, element.given, { partial: true })).to.deep.equal({ type: 'unready', why: 'empty' });
    await press(element, answering.moveUp(FIRST));
    expect(element.response).to.deep.equal({ ask: 'order', ids: ['a', 'b', 'd', 'c'] });
    element.view = { ...item.view };
    await element.updateComplete;
    expect([element.response, rows(element), announced(element)]).to.deep.equal([undefined, [...ORDER], '']);
  });

  const stray: readonly (readonly [name: string, response: unknown, order: readonly string[], ids: readonly string[]])[] = [
    ['ids that are not there', { ask: 'order', ids: ['z', 'd', 'constructor'] }, [FIRST, LAST, THIRD, SECOND], ['d']],
    ['an id twice', { ask: 'order', ids: ['c', 'c', 'b'] }, [SECOND, THIRD, LAST, FIRST], ['c', 'b']],
    ['another sort of answer', { ask: 'choose', ids: ['d'] }, ORDER, []],
    ['no ids', { ask: 'order' }, ORDER, []],
    ['ids that are no list', { ask: 'order', ids: 'dcba' }, ORDER, []],
    ['ids that are no texts', { ask: 'order', ids: [null, 3, {}] }, ORDER, []],
    ['a number', 5, ORDER, []],
    ['null', null, ORDER, []],
  ];
  for (const [name, response, order, ids] of stray) {
    it(`shows what it can of ${name}, and can be answered after it`, async () => {
      const element = await show();
      element.response = response as Response;
      await element.updateComplete;
      expect([rows(element), element.given]).to.deep.equal([[...order], { ask: 'order', ids }]);
      expect(element.judge(item, element.given, { partial: true }).type).to.equal('unready');
      await press(element, answering.moveDown(order[0] ?? ''));
      expect(element.judge(item, element.given, { partial: true }).type).to.equal('scored');
    });
  }

  it('says of each row whether it stands in its place, and where it belongs', async () => {
    const element = await show();
    await judge(element, ['d', 'b', 'c', 'a']);
    expect(part(element, 'option').map((row) => [row.className, said(row.querySelector('.mark'))])).to.deep.equal([
      ['right', 'Right place'],
      ['no', 'Its place: 3'],
      ['no', 'Its place: 2'],
      ['right', 'Right place'],
    ]);
    expect(said(part(element, 'feedback')[0])).to.match(/^5 of 6 pairs in the right order\. .*Resolution 1490.*The Paper/);
    expect(part(element, 'move').every((one) => one.matches(':disabled') && getComputedStyle(one).visibility === 'hidden')).to.equal(true);
    await expect(element).to.be.accessible();
    const events = heard(element, 'change');
    point(grip(element, 0), 'pointerdown');
    expect([events.length, part(element, 'option')[0]?.className]).to.deep.equal([0, 'right']);
  });

  it('says nothing of which is right before it is handed a reveal', async () => {
    const element = await show();
    await press(element, answering.moveUp(FIRST));
    const before = root(element).querySelector('ol')?.innerHTML;
    element.score = score(item, element.given, { partial: true }, theseNames());
    await element.updateComplete;
    expect(root(element).querySelector('ol')?.innerHTML).to.equal(before);
    expect(part(element, 'feedback')).to.deep.equal([]);
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
      await judge(element, ['a', 'c', 'b', 'd']);
      expect(boxes()).to.deep.equal(before);
    }
  });

  it('is a form control: value, validity, reset, restore, disabled', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><statement-ordering name="q" .view=${item.view} .words=${words}></statement-ordering></form>`);
    const element = form.querySelector('statement-ordering');
    if (element === null) throw new Error('no element');
    await element.updateComplete;
    const value = () => new FormData(form).get('q');
    expect([value(), form.checkValidity()]).to.deep.equal([null, false]);
    await press(element, answering.moveDown(LAST));
    expect([value(), form.checkValidity()]).to.deep.equal(['{"ask":"order","ids":["b","a","c","d"]}', true]);
    form.reset();
    await element.updateComplete;
    expect([value(), form.checkValidity(), rows(element)]).to.deep.equal([null, false, [...ORDER]]);
    element.formStateRestoreCallback('{"ask":"order","ids":["d","c","b","a"]}');
    await element.updateComplete;
    expect([rows(element), form.checkValidity()]).to.deep.equal([[FIRST, SECOND, THIRD, LAST], true]);
    element.disabled = true;
    await element.updateComplete;
    expect(part(element, 'move').every((one) => one.matches(':disabled'))).to.equal(true);
    point(grip(element, 0), 'pointerdown');
    expect(part(element, 'option')[0]?.className).to.equal('');
  });

  it('speaks Arabic, from right to left, in its own digits', async () => {
    const element = await fixture<StatementOrdering>(html`<statement-ordering .view=${item.view} .words=${arabic}></statement-ordering>`);
    const [first] = part(element, 'move');
    expect(part(element, 'key').map(said)).to.deep.equal(['١', '٢', '٣', '٤']);
    expect([first?.ariaLabel, getComputedStyle(root(element).querySelector('li') as Element).direction]).to.deep.equal(['إلى أعلى: ع Resolution 1510', 'rtl']);
    part(element, 'move')[1]?.click();
    await element.updateComplete;
    expect(announced(element)).to.equal('الموضع الآن ٢ من ٤: ع Resolution 1510.');
    await judge(element, ['b', 'a', 'c', 'd']);
    expect(said(part(element, 'option')[0]?.querySelector('.mark'))).to.equal('المكان الصحيح: ٣');
    await expect(element).to.be.accessible();
  });
});
