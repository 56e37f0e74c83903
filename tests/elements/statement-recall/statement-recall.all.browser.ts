import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/statement-recall.ts';
import type { StatementRecall } from '../../../src/elements/statement-recall/statement-recall.ts';
import type { Response } from '../../../src/core/item.ts';
import { reveal } from '../../../src/core/reveal.ts';
import { score } from '../../../src/core/score.ts';
import { words as arabic } from '../../../src/phrases/ar/words.ts';
import { words } from '../../../src/phrases/en/words.ts';
import { namingOf } from '../../../src/phrases/naming-of.ts';
import { namesOf } from '../../../src/phrases/vocabulary.ts';
import { aStatement } from '../../support/a-statement.ts';
import { announced, button, focused, heard, inputs, part, root, said } from '../../support/in-shadow.ts';
import { nameThree } from '../../support/name-items.ts';

const item = nameThree();
const names = namesOf(aStatement(), namingOf);

const show = async (spoken = words, response?: Response) => {
  const element = await fixture<StatementRecall>(html`<statement-recall .view=${item.view} .words=${spoken} .response=${response}><button slot="actions">Check</button></statement-recall>`);
  await element.updateComplete;
  return element;
};

const box = (element: StatementRecall): HTMLInputElement => {
  const [found] = inputs(element);
  if (!found) throw new Error('no box');
  return found;
};

/** Types into the box, as if pasted, and adds with Enter. */
const name = async (element: StatementRecall, text: string) => {
  box(element).value = text;
  box(element).focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
};

const rows = (element: StatementRecall) => part(element, 'option').map((row) => said(row.querySelector('bdi')));
const marks = (element: StatementRecall) => part(element, 'option').map((row) => [said(row.querySelector('bdi')), said(row.querySelector('.mark'))]);
const hint = (element: StatementRecall) => said(root(element).querySelector('#hint'));
const texts = (element: StatementRecall) => (element.response?.ask === 'list' ? element.response.texts : undefined);

const judge = async (element: StatementRecall, given: readonly string[]) => {
  const response: Response = { ask: 'list', texts: given, lang: 'en' };
  element.response = response;
  element.score = score(item, response, { partial: true }, names);
  element.reveal = reveal(item, aStatement());
  await element.updateComplete;
};

describe('statement-recall', () => {
  it('asks for the first, shows as many places as there are, and can be used by everybody', async () => {
    const element = await show();
    expect([rows(element), hint(element)]).to.deep.equal([['', '', ''], '0 of 3 named.']);
    expect(said(box(element).labels?.[0])).to.equal('Name a country');
    await expect(element).to.be.accessible();
  });

  it('takes names one by one, shows them as they were understood, and says each once', async () => {
    const element = await show();
    element.focus();
    await sendKeys({ type: 'germny' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([rows(element), texts(element), announced(element)]).to.deep.equal([['Germany', '', ''], ['germny'], 'Germany. 1 of 3 named.']);
    expect([focused(), box(element).value, said(box(element).labels?.[0])]).to.deep.equal([box(element), '', 'Name another']);
    await name(element, 'Atlantis');
    expect([rows(element), announced(element)]).to.deep.equal([['Germany', 'Atlantis', ''], 'Atlantis. 2 of 3 named.']);
    await expect(element).to.be.accessible();
  });

  it('checks with Enter in an empty box, as everywhere, and adds with Enter in a full one', async () => {
    const element = await show();
    const keys = heard(element, 'keydown');
    await name(element, 'France');
    expect(keys).to.have.lengthOf(0);
    await name(element, ' ');
    expect(keys).to.have.lengthOf(1);
  });

  const refused: readonly (readonly [what: string, given: readonly string[], typed: string, says: string])[] = [
    ['a name that several could have', [], 'Korea', 'That could mean more than one answer. Which do you mean? Type it in full.'],
    ['a slip in one name or another', [], 'Holand', 'That could mean more than one answer. Which do you mean? Type it in full.'],
    ['a name twice', ['Germany'], 'DEUTSCHLAND', '2 of 3 named.'],
    ['the same name twice', ['Germany'], ' germany ', 'You have named that one already.'],
    ['an alias of one that is there', ['United States'], 'USA', 'You have named that one already.'],
    ['the same unknown name twice', ['Atlantis'], 'ATLANTIS', 'You have named that one already.'],
  ];
  for (const [what, given, typed, says] of refused) {
    it(`answers ${what} with a word and keeps it in the box, unless it is another`, async () => {
      const element = await show(words, { ask: 'list', texts: given, lang: 'en' });
      await name(element, typed);
      expect(hint(element)).to.equal(says);
      const taken = says.includes('named.');
      expect([texts(element)?.length ?? 0, box(element).value]).to.deep.equal([given.length + (taken ? 1 : 0), taken ? '' : typed]);
    });
  }

  it('is full with as many as there are, until one is taken back', async () => {
    const element = await show(words, { ask: 'list', texts: ['Germany', 'France', 'Peru'], lang: 'en' });
    expect([box(element).readOnly, hint(element)]).to.deep.equal([true, 'You have named as many as there are. Remove one to name another.']);
    button(element, '').click();
    await element.updateComplete;
    expect([rows(element), announced(element), focused()]).to.deep.equal([['France', 'Peru', ''], 'Removed: Germany. 2 of 3 named.', box(element)]);
  });

  it('lets names be picked from a list instead, in the order of the alphabet', async () => {
    const element = await show();
    button(element, 'Pick from a list').click();
    await element.updateComplete;
    const list = root(element).querySelector('select');
    if (!list) throw new Error('no list');
    const all = [...list.options].map(({ value }) => value).slice(1);
    expect(all.length).to.be.greaterThan(190);
    expect(all.indexOf('France')).to.be.lessThan(all.indexOf('Germany'));
    list.value = 'Spain';
    button(element, 'Add').click();
    await element.updateComplete;
    expect([rows(element), texts(element)]).to.deep.equal([['Spain', '', ''], ['Spain']]);
    await expect(element).to.be.accessible();
    button(element, 'Type it instead').click();
    await element.updateComplete;
    expect(focused()).to.equal(box(element));
  });

  const odd = ['x'.repeat(10_000), '🐟🐟', 'ألمانيا', '\u202eevil\u202c', '<b>x</b>', '٢٠٠٦', '２００６', '2024-02-30', '\u0000', "'; --"];
  for (const text of odd) {
    it(`takes ${JSON.stringify(text.slice(0, 12))} of ${text.length} for what it is, and scores it`, async () => {
      const element = await show();
      await name(element, text);
      expect(element.offsetWidth).to.be.at.least(element.scrollWidth);
      const verdict = element.judge(item, element.given, { partial: true });
      expect(verdict.type === 'scored' ? verdict.earned : verdict.why).to.be.oneOf([0, 'wrong-shape', 'empty']);
    });
  }

  const strange: readonly unknown[] = [null, { ask: 'choose', ids: ['a'] }, { ask: 'list' }, { ask: 'list', texts: 'France', lang: 'en' }, { ask: 'list', texts: [1, null, 'France'], lang: 'en' }, { ask: 'list', texts: ['France'], lang: 'xx' }];
  for (const response of strange) {
    it(`shows what it can of ${JSON.stringify(response)}`, async () => {
      const element = await show(words, response as Response);
      expect(rows(element)).to.have.lengthOf(3);
    });
  }

  it('marks names right, not right and not named, each in its place', async () => {
    const element = await show();
    await judge(element, ['UK', 'spain']);
    expect(marks(element)).to.deep.equal([
      ['United Kingdom', 'Not right, named'],
      ['Spain', 'Right, named'],
      ['Germany', 'Right, not named'],
      ['France', 'Right, not named'],
    ]);
    expect(said(part(element, 'feedback')[0])).to.match(/^1 of 3 named\. 0\.3 points\./);
    expect(box(element).disabled).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('is reset with its form, and valid once something is named', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><statement-recall name="q" .view=${item.view} .words=${words}></statement-recall></form>`);
    const element = form.querySelector('statement-recall');
    if (!element) throw new Error('no element');
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    await name(element, 'France');
    expect([form.checkValidity(), new FormData(form).get('q')]).to.deep.equal([true, '{"ask":"list","texts":["France"],"lang":"en"}']);
    form.reset();
    await element.updateComplete;
    expect([rows(element), new FormData(form).get('q')]).to.deep.equal([['', '', ''], null]);
  });

  it('speaks Arabic, and reads what was typed in another language before as it was understood', async () => {
    const element = await show(words, { ask: 'list', texts: ['germny'], lang: 'en' });
    element.words = arabic;
    await element.updateComplete;
    await name(element, 'فرنسا');
    expect([rows(element), element.response]).to.deep.equal([
      ['ألمانيا', 'فرنسا', ''],
      { ask: 'list', texts: ['ألمانيا', 'فرنسا'], lang: 'ar' },
    ]);
    await expect(element).to.be.accessible();
  });
});
