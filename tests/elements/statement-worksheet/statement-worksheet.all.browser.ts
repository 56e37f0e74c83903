import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/statement-worksheet.ts';
import { kinds, quizCode } from '../../../src/core/compose/code.ts';
import { compose } from '../../../src/core/compose/compose.ts';
import { newRecipe } from '../../../src/core/compose/new-recipe.ts';
import type { Blueprint, Quiz } from '../../../src/core/compose/recipe.ts';
import { derive } from '../../../src/core/facts/derive.ts';
import { makers } from '../../../src/core/forms/makers.ts';
import type { Item, View } from '../../../src/core/item.ts';
import { keyText } from '../../../src/elements/statement-quiz/answer-text.ts';
import type { StatementWorksheet } from '../../../src/elements/statement-worksheet/statement-worksheet.ts';
import { all } from '../../../src/phrases/all.ts';
import { parseStatementText } from '../../../src/schema/parse-statement.ts';
import type { Statement } from '../../../src/schema/statement-types.ts';
import { world } from '../../../src/world/countries.ts';
import { aStatement, text } from '../../support/a-statement.ts';
import { button, buttons, everything, focused, heard, once, part, root, said } from '../../support/in-shadow.ts';
import { quietly, quizWith } from '../../support/quiz-tag.ts';

type Settings = Partial<Pick<StatementWorksheet, 'statement' | 'src' | 'count' | 'seed' | 'topics' | 'kinds' | 'code' | 'blueprint' | 'columns' | 'reading' | 'answers' | 'href' | 'lang' | 'headingLevel'>>;

const statement = aStatement({ reading: [{ source: 'paper', paragraph: 1, text: text('The statement came out.') }] });
const HREF = 'https://school.example/?code={code}';
const { say, stem } = all.en.lexicon;

async function sheetWith(settings: Settings): Promise<StatementWorksheet> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const sheet = Object.assign(document.createElement('statement-worksheet'), settings);
  box.append(sheet);
  return sheet;
}

async function readySheet(settings: Settings = {}): Promise<StatementWorksheet> {
  const sheet = await sheetWith({ statement, seed: 3, ...settings });
  await sheet.updateComplete;
  await sheet.updateComplete;
  return sheet;
}

async function brokenSheet(settings: Settings): Promise<{ readonly sheet: StatementWorksheet; readonly code: string; readonly paths: readonly string[]; readonly errors: number }> {
  const { result, errors } = await quietly(async () => {
    const sheet = await sheetWith(settings);
    const event = await once(sheet, 'statement-error');
    await sheet.updateComplete;
    await sheet.updateComplete;
    return { sheet, event };
  });
  return { sheet: result.sheet, code: result.event.code, paths: result.event.problems.map(({ path }) => path), errors: errors.length };
}

const composed = (of: Statement, seed: number, blueprint: Blueprint): Quiz => {
  const facts = derive(of, world);
  return compose(facts, newRecipe(facts, seed, blueprint), makers);
};

const code = (sheet: StatementWorksheet): string => said(root(sheet).querySelector('code'));
const parts = (sheet: Element, name: string): readonly string[] => part(sheet, name).map(said);
const optionsOf = (view: View): readonly string[] =>
  [...('options' in view ? view.options : []), ...('targets' in view ? view.targets : [])].map(({ label }) => say(label));

/** How many places a pen goes to. */
function roomOf(view: View): number {
  if (view.ask === 'enter') return 1;
  return view.ask === 'list' ? view.of : view.options.length;
}

async function realStatement(): Promise<Statement> {
  const parsed = parseStatementText(await (await fetch('/data/joint-statement-2024.json')).text());
  if (!parsed.ok) throw new Error('no statement');
  return parsed.statement;
}

describe('statement-worksheet', () => {
  for (const kind of kinds) {
    it(`shows ${kind} as the quiz of the same code asks it, with room for each answer and without any`, async () => {
      const real = await realStatement();
      const { items, recipe } = composed(real, 8, { count: 1, kinds: [kind] });
      const sheet = await readySheet({ statement: real, seed: 8, count: 1, kinds: kind });
      expect(items.length).to.be.greaterThan(0);
      expect(code(sheet)).to.equal(quizCode(recipe));
      expect(parts(sheet, 'stem')).to.deep.equal(items.map(({ view }) => stem(view)));
      const shown = part(sheet, 'item').map((item) => [...item.querySelectorAll('[part=option] bdi')].map(said));
      expect(shown).to.deep.equal(items.map(({ view }) => optionsOf(view)));
      expect(part(sheet, 'item').map((item) => item.querySelectorAll('[part=room]').length)).to.deep.equal(items.map(({ view }) => roomOf(view)));
      expect(part(sheet, 'answer')).to.deep.equal([]);
    });
  }

  it('looks the same whatever the right answers are', async () => {
    const sheet = await readySheet({ count: 7 });
    const marks = part(sheet, 'room').map(({ outerHTML }) => outerHTML.replace(/<!--.*?-->/g, ''));
    expect(new Set(marks).size).to.be.lessThan(5);
    expect(everything(sheet).flatMap((inner) => [...inner.attributes].map(({ name }) => name)).filter((name) => /right|key|answer/.test(name))).to.deep.equal([]);
  });

  it('gives, when asked for them, the right answers in words, each with where it is written', async () => {
    const { items } = composed(statement, 3, { count: 7 });
    const sheet = await readySheet({ count: 7, answers: true });
    const plain = ({ view, key }: Item) => keyText(view, key, say).join('').replace(/\W/g, '');
    // Numbers and letters that a learner writes stand with them.
    const told = part(sheet, 'answer').map((answer) => [...answer.querySelectorAll('bdi')].map(said));
    const words = told.map((all, index) => (items[index]?.view.ask === 'order' ? all.map((one) => one.replace(/^\d+ /, '')) : all.map((one) => one.replace(/\([A-Z]\) /, ''))));
    expect(words.map((all) => all.join('').replace(/\W/g, ''))).to.deep.equal(items.map(plain));
    for (const answer of part(sheet, 'answer')) expect(answer.querySelectorAll('[part=citation]').length).to.be.greaterThan(0);
    expect(parts(sheet, 'title').at(-1)).to.equal('Answers');
  });

  it('asks what a quiz with the same attributes asks', async () => {
    const settings = { statement: aStatement(), seed: 12, count: 4, topics: 'signatories events' };
    const quiz = await quizWith(settings);
    const { recipe } = await once(quiz, 'statement-ready');
    expect(code(await readySheet(settings))).to.equal(quizCode(recipe));
    const again = await readySheet({ ...settings, seed: 99, topics: '', code: quizCode(recipe) });
    expect(code(again)).to.equal(quizCode(recipe));
  });

  it('puts code and picture below each part of it, and tells no address where it was given none', async () => {
    const sheet = await readySheet({ answers: true, reading: 'overleaf', href: HREF });
    expect(part(sheet, 'sheet').length).to.equal(3);
    const address = HREF.replace('{code}', code(sheet));
    for (const foot of part(sheet, 'foot')) expect([said(foot).includes(code(sheet)), said(foot).includes(address), foot.querySelectorAll('svg').length]).to.deep.equal([true, true, 1]);
    const bare = await readySheet();
    expect([root(bare).querySelectorAll('svg').length, parts(bare, 'foot')]).to.deep.equal([0, [`Quiz code ${code(bare)}`]]);
  });

  const places: readonly (readonly [reading: string | undefined, sheets: number, lines: number, onFirst: number])[] = [
    [undefined, 1, 1, 1],
    ['top', 1, 1, 1],
    ['overleaf', 2, 1, 0],
    ['none', 1, 0, 0],
  ];
  for (const [reading, sheets, lines, onFirst] of places) {
    it(`with reading ${reading ?? 'absent'} has ${sheets} part(s), ${onFirst} line(s) above the questions`, async () => {
      const sheet = await readySheet(reading === undefined ? {} : { reading });
      expect([part(sheet, 'sheet').length, part(sheet, 'line').length, part(sheet, 'sheet')[0]?.querySelectorAll('[part=line]').length]).to.deep.equal([sheets, lines, onFirst]);
    });
  }

  for (const lang of ['en', 'ar'] as const) {
    it(`can be read by everyone in ${lang}`, async () => {
      const sheet = await readySheet({ lang, statement: await realStatement(), count: 14, columns: 2, answers: true, href: HREF });
      expect(root(sheet).querySelector<HTMLElement>('[dir]')?.dir).to.equal(all[lang].lexicon.dir);
      await expect(sheet).to.be.accessible();
    });
  }

  it('keeps its questions in another language, and asks in its own language what was not translated', async () => {
    const half = aStatement({ title: { en: 'Statement on old nets' }, events: [], claims: [], instruments: aStatement().instruments.map((one) => ({ ...one, name: { en: Object.values(one.name)[0] ?? '' } })) });
    const sheet = await readySheet({ statement: half, count: 4 });
    const [was, before] = [code(sheet), part(sheet, 'item').map(({ lang }) => lang)];
    sheet.lang = 'ar';
    while (root(sheet).querySelector<HTMLElement>('[dir]')?.dir !== 'rtl') await new Promise((resolve) => requestAnimationFrame(resolve));
    expect([code(sheet), new Set(before), new Set(part(sheet, 'item').map(({ lang }) => lang))]).to.deep.equal([was, new Set(['en']), new Set(['ar', 'en'])]);
    expect(part(sheet, 'item').every(({ lang, dir }) => (lang === 'ar') === (dir === 'rtl'))).to.equal(true);
  });

  it('stays white with black ink on a dark page, and fits a narrow one', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    Object.assign(box.style, { colorScheme: 'dark', inlineSize: '320px' });
    const sheet = Object.assign(document.createElement('statement-worksheet'), { statement, seed: 3, columns: 2, href: HREF, answers: true });
    box.append(sheet);
    await sheet.updateComplete;
    await sheet.updateComplete;
    const { backgroundColor, color } = getComputedStyle(part(sheet, 'sheet')[0] ?? sheet);
    expect([backgroundColor, color]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(box.scrollWidth).to.equal(320);
  });

  it('says once that it is ready, and nothing when it is set from outside', async () => {
    const sheet = await sheetWith({ statement });
    const events = heard(sheet, 'statement-ready', 'statement-error');
    const { count } = await once(sheet, 'statement-ready');
    await sheet.updateComplete;
    const [was, stems] = [code(sheet), parts(sheet, 'stem')];
    expect(stems.length).to.equal(count);
    Object.assign(sheet, { columns: 2, answers: true });
    await sheet.updateComplete;
    await sheet.updateComplete;
    expect([code(sheet), parts(sheet, 'stem')]).to.deep.equal([was, stems]);
    sheet.count = 3;
    await sheet.updateComplete;
    await sheet.updateComplete;
    expect([parts(sheet, 'stem').length, events.length]).to.deep.equal([3, 1]);
  });

  it('goes on where it was when it is moved in the middle of making', async () => {
    const sheet = await sheetWith({ statement, seed: 3 });
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.append(sheet);
    await once(sheet, 'statement-ready');
    await sheet.updateComplete;
    expect(part(sheet, 'item').length).to.be.greaterThan(3);
  });

  it('hands the browser a copy of itself alone to print', async () => {
    const sheet = await readySheet({ answers: true });
    const printed = new Promise<Document>((resolve) => {
      const listen = ({ target }: Event) => {
        const view = target instanceof HTMLIFrameElement ? target.contentWindow : null;
        // No test can close a browser's dialogue.
        if (view) view.print = () => resolve(view.document);
      };
      root(sheet).addEventListener('load', listen, { capture: true });
    });
    button(sheet, 'Print').click();
    const page = await printed;
    const copy = page.body.firstElementChild;
    expect(page.body.childNodes.length).to.equal(1);
    expect(said(copy?.shadowRoot?.firstElementChild)).to.equal(said(root(sheet).firstElementChild));
    expect(copy?.shadowRoot?.adoptedStyleSheets.length).to.equal(root(sheet).adoptedStyleSheets.length);
    await expect(sheet).to.be.accessible();
  });

  it('takes the focus to its title', async () => {
    const sheet = await readySheet({ headingLevel: 4 });
    sheet.focus();
    expect([said(focused()), focused()?.ariaLevel]).to.deep.equal(['Statement on old nets', '4']);
  });

  it('shows markup as text', async () => {
    const sheet = await readySheet({ statement: aStatement({ title: text('<img src=x onerror=alert(1)>') }) });
    expect([root(sheet).querySelector('img'), parts(sheet, 'title')[0]]).to.deep.equal([null, '<img src=x onerror=alert(1)>']);
  });

  const broken: readonly (readonly [name: string, settings: Settings, code: string, paths: readonly string[]])[] = [
    ['no source', {}, 'no-source', ['src']],
    ['something that is no statement', { statement: { id: 7 } }, 'not-a-statement', []],
    ['a file that is not there', { src: '/nowhere/none.json' }, 'not-found', ['src']],
    ['three columns, a reading beside it and an address without a code', { statement, columns: 3, reading: 'beside', href: 'https://school.example/' }, 'bad-setting', ['columns', 'reading', 'href']],
    ['an address that no camera opens', { statement, href: 'javascript:{code}' }, 'bad-setting', ['href']],
    ['an address too long for a camera', { statement, href: `${HREF}&${'a'.repeat(300)}` }, 'bad-setting', ['href']],
    ['an unknown kind', { statement, kinds: 'essay' }, 'bad-setting', ['kinds']],
    ['a count that is too high', { statement, count: 999 }, 'bad-setting', ['count, seed']],
    ['a mistyped code', { statement, code: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAB' }, 'bad-code', ['code']],
  ];
  for (const [name, settings, expected, paths] of broken) {
    it(`stays calm with ${name}, and tells the author`, async () => {
      const { sheet, code: told, paths: found, errors } = await brokenSheet(settings);
      expect([told, errors]).to.deep.equal([expected, 1]);
      if (paths.length > 0) expect(found).to.deep.equal(paths);
      expect([parts(sheet, 'title').length, part(sheet, 'sheet').length, buttons(sheet)]).to.deep.equal([1, 0, []]);
      await expect(sheet).to.be.accessible();
    });
  }

  it('offers today’s questions where a code is of another time', async () => {
    const other = composed(aStatement({ title: text('Other'), signatories: { ...statement.signatories, list: statement.signatories.list.slice(1) } }), 5, { count: 4 });
    const { sheet, code: told } = await brokenSheet({ statement, code: quizCode(other.recipe) });
    expect(told).to.equal('other-code');
    const ready = once(sheet, 'statement-ready');
    button(sheet, 'Open today’s quiz').click();
    const { recipe } = await ready;
    await sheet.updateComplete;
    expect([recipe.seed, code(sheet), part(sheet, 'item').length]).to.deep.equal([5, quizCode(recipe), 4]);
    const set = composed(statement, 6, { count: 3 });
    sheet.code = quizCode(set.recipe);
    await sheet.updateComplete;
    await sheet.updateComplete;
    expect([code(sheet), part(sheet, 'item').length]).to.deep.equal([quizCode(set.recipe), 3]);
  });

  it('says above the sheet, and to the author, that there are fewer questions than asked for', async () => {
    const { result } = await quietly(async () => {
      const sheet = await sheetWith({ statement, seed: 3, count: 200 });
      const error = once(sheet, 'statement-error');
      const { count } = await once(sheet, 'statement-ready');
      return { sheet, count, code: (await error).code };
    });
    await result.sheet.updateComplete;
    expect([result.code, part(result.sheet, 'item').length]).to.deep.equal(['fewer-questions', result.count]);
    expect(root(result.sheet).textContent).to.contain(`${result.count} questions, not 200`);
    expect(part(result.sheet, 'sheet').some((sheet) => said(sheet).includes('not 200'))).to.equal(false);
  });
});
