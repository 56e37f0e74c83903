/** The result as a page: what is right, every question again, and what can be taken along. */
import { expect } from '@open-wc/testing';
import { compose } from '../../../src/core/compose/compose.ts';
import { newRecipe } from '../../../src/core/compose/new-recipe.ts';
import { derive } from '../../../src/core/facts/derive.ts';
import { makers } from '../../../src/core/forms/makers.ts';
import type { Item } from '../../../src/core/item.ts';
import type { Report } from '../../../src/core/session/attempt.ts';
import type { StatementQuiz } from '../../../src/index.ts';
import { all } from '../../../src/phrases/all.ts';
import { world } from '../../../src/world/countries.ts';
import { aStatement } from '../../support/a-statement.ts';
import { announced, button, buttons, focused, inputs, once, root, said } from '../../support/in-shadow.ts';
import { main, progress, readyQuiz, screen, type Settings, startedQuiz, until } from '../../support/quiz-tag.ts';

const SEED = 3;
const COUNT = 4;
const facts = derive(aStatement(), world);
const items: readonly Item[] = compose(facts, newRecipe(facts, SEED, { count: COUNT, kinds: ['choice'] }), makers).items;
const keyOf = ({ key }: Item): readonly string[] => (key.ask === 'choose' ? key.right : []);

/** Answers every question, those at some places right; flags those at others. */
async function taken(right: readonly number[], settings: Settings = {}, flagged: readonly number[] = []): Promise<{ readonly quiz: StatementQuiz; readonly report: Report }> {
  const quiz = await startedQuiz({ seed: SEED, count: COUNT, kinds: 'choice', ...settings });
  const finished = once(quiz, 'statement-finished');
  for (const [index, item] of items.entries()) {
    const place = `${index + 1} of ${COUNT}`;
    await until(quiz, () => progress(quiz) === place && inputs(quiz).length > 0 && buttons(quiz).includes('Flag'));
    if (flagged.includes(index)) button(quiz, 'Flag').click();
    const wanted = (value: string) => keyOf(item).includes(value) === right.includes(index);
    inputs(quiz).find(({ value }) => wanted(value))?.click();
    main(quiz).click();
    await quiz.updateComplete;
    if (progress(quiz) === place && quiz.feedback === undefined && quiz.mode === undefined) main(quiz).click();
  }
  const { report } = await finished;
  await until(quiz, () => buttons(quiz).includes('New quiz'));
  return { quiz, report };
}

const shown = (quiz: StatementQuiz): readonly HTMLElement[] => [...root(quiz).querySelectorAll<HTMLElement>('.missed > li')];
const stems = (quiz: StatementQuiz): readonly string[] => shown(quiz).map((one) => said(one.querySelector('.ask > bdi')));
const stemsAt = (places: readonly number[]): readonly string[] => places.flatMap((at) => items.slice(at, at + 1).map(({ view }) => all.en.lexicon.stem(view)));
const choices = (quiz: StatementQuiz): readonly string[] => [...root(quiz).querySelectorAll('select option')].map(said);

async function show(quiz: StatementQuiz, name: string): Promise<void> {
  const select = root(quiz).querySelector('select');
  const option = [...(select?.options ?? [])].find((one) => said(one).startsWith(`${name} (`));
  if (!select || !option) throw new Error(`no ${name} among ${choices(quiz).join(', ')}`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await quiz.updateComplete;
}

/** In the place of something of the browser's own, until the work is done. */
async function instead<O extends object, K extends keyof O>(of: O, name: K, stub: O[K], work: () => Promise<void>): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { configurable: true, writable: true, value: stub });
  try {
    await work();
  } finally {
    if (before) Object.defineProperty(of, name, before);
    else Reflect.deleteProperty(of, name);
  }
}

const more = (quiz: StatementQuiz): void => root(quiz).querySelector<HTMLElement>('.more > summary')?.click();

describe('statement-quiz, looking back', () => {
  it('says how it went first, begins with what was missed, and names what is all right', async () => {
    const { quiz } = await taken([1, 2, 3]);
    expect(screen(quiz)).to.match(/^3 of 4 3 of 4 right\. Question by question/);
    expect(stems(quiz)).to.deep.equal(stemsAt([0]));
    const topic = items[0]?.view.topic ?? 'claims';
    const whole = [...new Set(items.map(({ view }) => view.topic))].filter((one) => one !== topic);
    expect(whole.length).to.be.greaterThan(0);
    const named = said(root(quiz).querySelector('.all')).replace(/^All right: |\.$/g, '').split(', ');
    expect(named).to.have.members(whole.map((one) => all.en.quiz.topics[one]));
    expect(buttons(quiz).slice(0, 2)).to.deep.equal(['Retry this one', 'New quiz']);
    expect(said(main(quiz))).to.equal('Retry this one');
    await expect(quiz).to.be.accessible();
  });

  it('shows all where nothing was missed, and offers no choice that shows nothing', async () => {
    const { quiz } = await taken([0, 1, 2, 3]);
    expect(stems(quiz)).to.deep.equal(stemsAt([0, 1, 2, 3]));
    expect(choices(quiz)[0]).to.equal('All (4)');
    expect(choices(quiz).join()).not.to.match(/look at again|Flagged|\(0\)/);
    expect(screen(quiz)).not.to.contain('Right answer');
    await expect(quiz).to.be.accessible();
  });

  it('shows what somebody chooses, says how many that are, and keeps the choice', async () => {
    const { quiz, report } = await taken([1, 2], {}, [1, 3]);
    expect(choices(quiz).slice(0, 3)).to.deep.equal(['To look at again (2)', 'All (4)', 'Flagged (2)']);
    expect(stems(quiz)).to.deep.equal(stemsAt([0, 3]));
    await show(quiz, 'All');
    expect([stems(quiz), announced(quiz)]).to.deep.equal([stemsAt([0, 1, 2, 3]), '4 questions shown.']);
    await show(quiz, 'Flagged');
    expect([stems(quiz), announced(quiz)]).to.deep.equal([stemsAt([1, 3]), '2 questions shown.']);
    expect(shown(quiz).map((one) => said(one.querySelector('.at')))).to.deep.equal(['2', '4']);
    for (const topic of new Set(items.map(({ view }) => view.topic))) {
      const places = items.flatMap(({ view }, at) => (view.topic === topic ? [at] : []));
      await show(quiz, all.en.quiz.topics[topic]);
      expect(stems(quiz)).to.deep.equal(stemsAt(places));
    }
    await show(quiz, 'Flagged');
    quiz.lang = 'ar';
    await until(quiz, () => choices(quiz).some((name) => name.startsWith('الكل')));
    expect(shown(quiz)).to.have.lengthOf(2);
    expect(report.items.map(({ flagged }) => flagged)).to.deep.equal([false, true, false, true]);
    await expect(quiz).to.be.accessible();
  });

  it('gives the reason of every option inside, with how each did, once it is opened', async () => {
    const { quiz } = await taken([1, 2, 3]);
    await show(quiz, 'All');
    for (const [index, row] of shown(quiz).entries()) {
      const details = row.querySelector('details');
      expect(details?.querySelectorAll('.every')).to.have.lengthOf(0);
      details?.querySelector('summary')?.click();
      await until(quiz, () => details?.querySelector('.every') !== null);
      const item = items[index];
      if (item?.view.ask !== 'choose') throw new Error('no choice');
      const found = [...(details?.querySelectorAll('.every > li') ?? [])].map(said);
      expect(found).to.have.lengthOf(item.view.options.length);
      for (const [at, { id, label }] of item.view.options.entries()) {
        expect(found[at]).to.contain(all.en.lexicon.say(label));
        for (const why of item.rationale.filter(({ option }) => option === id)) expect(found[at]).to.contain(all.en.lexicon.explain(why));
      }
      expect(found.filter((one) => one.includes('Right answer'))).to.have.lengthOf(1);
      expect(found.filter((one) => one.includes('Your answer'))).to.have.lengthOf(index === 0 ? 1 : 0);
      expect(row.querySelectorAll('.why > .cite').length).to.be.greaterThan(0);
    }
    await expect(quiz).to.be.accessible();
  });

  it('keeps what is opened with its question when others are shown', async () => {
    const { quiz } = await taken([1, 2]);
    shown(quiz)[1]?.querySelector('summary')?.click();
    await until(quiz, () => root(quiz).querySelector('.every') !== null);
    await show(quiz, 'All');
    expect(shown(quiz).map((one) => one.querySelector('details')?.open)).to.deep.equal([false, false, false, true]);
  });

  for (const kind of ['multiple-response', 'year', 'short-answer', 'ordering', 'matching', 'grouping', 'recall']) {
    it(`looks back on what was not answered: ${kind}`, async () => {
      const statement: unknown = await (await fetch('/data/joint-statement-2024.json')).json();
      const quiz = await readyQuiz({ statement, seed: SEED, count: 1, kinds: kind, mode: 'test' });
      button(quiz, 'Start').click();
      await until(quiz, () => buttons(quiz).includes('Skip'));
      button(quiz, 'Skip').click();
      await until(quiz, () => buttons(quiz).includes('New quiz'));
      expect(shown(quiz).map(said).join()).to.match(/No answer.*Right answer: ./);
      shown(quiz)[0]?.querySelector('summary')?.click();
      await until(quiz, () => root(quiz).querySelector('.every') !== null);
      expect(root(quiz).querySelectorAll('.every > li').length).to.be.greaterThan(0);
      await expect(quiz).to.be.accessible();
    });
  }

  for (const [name, settings] of [['whose feedback is never told', { mode: 'exam' }], ['whose right answers never are', { reveal: 'never' }]] as const) {
    it(`tells nothing that it may not of a quiz ${name}`, async () => {
      const { quiz } = await taken([1, 2], settings);
      if (choices(quiz).length > 1) await show(quiz, 'All');
      expect(shown(quiz)).to.have.lengthOf(4);
      expect(shown(quiz).every((one) => said(one).includes('Your answer:') && one.querySelector('details, .why') === null)).to.equal(true);
      expect(screen(quiz)).not.to.contain('Right answer');
      await expect(quiz).to.be.accessible();
    });
  }

  it('marks nothing in an exam, and offers nothing to take along but paper', async () => {
    const { quiz } = await taken([1, 2], { mode: 'exam' });
    expect(root(quiz).querySelectorAll('.missed svg, .more, .bars')).to.have.lengthOf(0);
    expect(choices(quiz).join()).not.to.contain('look at again');
    expect(buttons(quiz)).to.deep.equal(['New quiz', 'Print']);
  });
});

describe('statement-quiz, taken along', () => {
  const opened = async (settings: Settings = {}) => {
    const { quiz, report } = await taken([1, 2], settings);
    more(quiz);
    await quiz.updateComplete;
    return { quiz, report };
  };

  it('is printed', async () => {
    const { quiz } = await opened();
    let printed = 0;
    await instead(window, 'print', () => void (printed += 1), async () => button(quiz, 'Print').click());
    expect(printed).to.equal(1);
    await expect(quiz).to.be.accessible();
  });

  it('is copied as text, and says so', async () => {
    const { quiz, report } = await opened();
    let text = '';
    await instead(navigator.clipboard, 'writeText', async (copied) => void (text = copied), async () => {
      button(quiz, 'Copy as text').click();
      await until(quiz, () => announced(quiz) === 'Copied.');
    });
    expect(text).to.match(/^Statement on old nets\n2 of 4 right\.\n\n1\. /).and.to.contain(`Quiz code: ${report.code}`);
    for (const stem of stemsAt([0, 1, 2, 3])) expect(text).to.contain(`. ${stem}\nYour answer: `);
    expect(text.match(/Right answer: /g)).to.have.lengthOf(4);
    expect(root(quiz).querySelector('textarea')?.hidden).to.equal(true);
  });

  it('is selected to be copied where the page may not do so', async () => {
    const { quiz } = await opened();
    await instead(navigator.clipboard, 'writeText', () => Promise.reject(new DOMException('no', 'NotAllowedError')), async () => {
      button(quiz, 'Copy as text').click();
      await until(quiz, () => announced(quiz) !== '');
    });
    const box = root(quiz).querySelector('textarea');
    expect([announced(quiz), focused(), box?.hidden, box?.readOnly]).to.deep.equal(['The text is selected. Copy it from here.', box, false, true]);
    expect(box?.value.slice(box.selectionStart, box.selectionEnd)).to.match(/^Statement on old nets\n[^]*Quiz code: .*\n$/);
    await expect(quiz).to.be.accessible();
  });

  /** What a press downloads, for real and under the strict policy of the test page. */
  async function downloaded(quiz: StatementQuiz, name: string): Promise<{ readonly name: string; readonly type: string; readonly text: string }> {
    const blobs: Blob[] = [];
    const names: string[] = [];
    const refused: string[] = [];
    const listen = ({ effectiveDirective }: SecurityPolicyViolationEvent) => void refused.push(effectiveDirective);
    document.addEventListener('securitypolicyviolation', listen);
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const keep = (blob: Blob | MediaSource) => {
      if (blob instanceof Blob) blobs.push(blob);
      return createObjectURL(blob);
    };
    function press(this: HTMLAnchorElement): void {
      names.push(this.download);
      click.call(this);
    }
    await instead(URL, 'createObjectURL', keep, () => instead(HTMLAnchorElement.prototype, 'click', press, async () => button(quiz, name).click()));
    document.removeEventListener('securitypolicyviolation', listen);
    expect([blobs.length, names.length, refused]).to.deep.equal([1, 1, []]);
    const [blob] = blobs;
    // As bytes: to be read as text is to lose the mark at its beginning.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob?.arrayBuffer());
    return { name: names[0] ?? '', type: blob?.type ?? '', text };
  }

  it('is downloaded as data: the report, as the page gets it', async () => {
    const { quiz, report } = await opened();
    const { name, type, text } = await downloaded(quiz, 'Download JSON');
    expect([name, type]).to.deep.equal([`statement-quiz-${report.code}.json`, 'application/json']);
    expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(report)));
  });

  for (const [settings, right] of [[{}, true], [{ reveal: 'never' }, false]] as const) {
    it(`is downloaded as a table, ${right ? 'with' : 'without'} the right answers`, async () => {
      const { quiz, report } = await opened(settings);
      const { name, type, text } = await downloaded(quiz, 'Download CSV');
      expect([name, type]).to.deep.equal([`statement-quiz-${report.code}.csv`, 'text/csv;charset=utf-8']);
      const [head, ...rows] = text.trimEnd().split('\r\n');
      expect(head).to.equal('\uFEFFNumber,Question,Level,Your answer,Right answer,Points,Possible,Tries,Seconds');
      expect(rows).to.have.lengthOf(4);
      for (const [index, row] of rows.entries()) {
        expect(row).to.match(new RegExp(`^${index + 1},.*,${[1, 2].includes(index) ? 1 : 0},1,1,\\d+$`));
        expect(/,,[01],1,1,\d+$/.test(row)).to.equal(!right);
      }
    });
  }
});
