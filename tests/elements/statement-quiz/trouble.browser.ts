import { expect } from '@open-wc/testing';
import type { ErrorCode } from '../../../src/phrases/later-words.ts';
import { words } from '../../../src/phrases/en/words.ts';
import { later as english } from '../../../src/phrases/en/later.ts';
import { later as arabic } from '../../../src/phrases/ar/later.ts';
import { quiz as arabicQuiz } from '../../../src/phrases/ar/quiz.ts';
import type { Blueprint } from '../../../src/core/compose/recipe.ts';
import { quizCode, readCode } from '../../../src/core/compose/code.ts';
import { aStatement } from '../../support/a-statement.ts';
import { button, buttons, focused, heard, once, part, root, said } from '../../support/in-shadow.ts';
import { brokenQuiz, quietly, quizWith, readyQuiz, screen, type Settings, startedQuiz, until } from '../../support/quiz-tag.ts';

const file = (content: string): string => URL.createObjectURL(new Blob([content]));
const whole = aStatement();
/** As a page's script reads one, without types. */
const plain = (blueprint: string): Blueprint => JSON.parse(blueprint) as Blueprint;
const noPath = (problems: readonly { readonly path: string }[]) => problems.map(({ path }) => path);

interface Row {
  readonly name: string;
  readonly settings: () => Settings;
  readonly code: ErrorCode;
  /** What the learner reads. */
  readonly says: string;
  readonly todo?: string;
  /** Paths of every problem, as the author gets them. */
  readonly paths: readonly string[];
  readonly found?: RegExp;
}

const TELL = 'Please tell the person who made this page.';
const { list } = whole.signatories;
const without = (...signatories: typeof list) => aStatement({ signatories: { ...whole.signatories, list: signatories, later: [] }, groups: [] });

const rows: readonly Row[] = [
  { name: 'no source at all', settings: () => ({}), code: 'no-source', says: 'There is no quiz here yet.', paths: ['src'] },
  { name: 'a file that is not there', settings: () => ({ src: '/nowhere/none.json' }), code: 'not-found', says: 'The quiz could not be found.', paths: ['src'], found: /HTTP 404.*none\.json/ },
  { name: 'a server that does not answer', settings: () => ({ src: 'http://127.0.0.1:9/none.json' }), code: 'no-connection', says: 'The quiz could not be reached.', todo: 'Look at your connection, then try again.', paths: ['src'] },
  { name: 'a file that is not JSON', settings: () => ({ src: file('{"id": ') }), code: 'not-json', says: 'The quiz could not be read.', paths: [''] },
  { name: 'a web page in place of a file', settings: () => ({ src: file('<!doctype html><title>Sign in</title>') }), code: 'not-json', says: 'The quiz could not be read.', paths: [''], found: /web page/ },
  { name: 'an empty file', settings: () => ({ src: file('') }), code: 'not-json', says: 'The quiz could not be read.', paths: [''] },
  { name: 'another version of the format', settings: () => ({ statement: { ...whole, schemaVersion: 9 } }), code: 'not-a-statement', says: 'The quiz could not be read.', paths: ['schemaVersion'] },
  {
    name: 'ten faults at once',
    settings: () => ({ statement: { ...whole, id: 7, lang: 0, title: [], date: 'soon', kind: 'poem', tone: 'loud', parties: 1, claims: 2, reading: 3, pools: 4 } }),
    code: 'not-a-statement',
    says: 'The quiz could not be read.',
    paths: ['claims', 'date', 'id', 'kind', 'lang', 'parties', 'pools', 'reading', 'title', 'tone'],
  },
  { name: 'a file over 1 MB', settings: () => ({ src: file(`"${'x'.repeat(5_000_000)}"`) }), code: 'too-large', says: 'The quiz is too large to open.', paths: ['src'] },
  { name: 'something that is no statement', settings: () => ({ statement: 'hello' }), code: 'not-json', says: 'The quiz could not be read.', paths: [''] },
  { name: 'no signatories, where they are asked about', settings: () => ({ statement: without(), topics: 'signatories' }), code: 'no-questions', says: 'There is nothing to ask here yet.', paths: ['count'] },
  { name: 'an incomplete list, where membership is asked about', settings: () => ({ statement: aStatement({ signatories: { ...whole.signatories, complete: false } }), topics: 'signatories', kinds: 'true-false' }), code: 'no-questions', says: 'There is nothing to ask here yet.', paths: ['count'] },
  { name: 'an unknown topic and an unknown kind', settings: () => ({ statement: whole, topics: 'events weather', kinds: 'essay' }), code: 'bad-setting', says: 'This quiz is not set up yet.', paths: ['topics', 'kinds'], found: /"weather".*"essay"/ },
  { name: 'a count of nothing', settings: () => ({ statement: whole, count: 0 }), code: 'bad-setting', says: 'This quiz is not set up yet.', paths: ['count, seed'] },
  { name: 'a count that is no number', settings: () => ({ statement: whole, count: Number('many') }), code: 'bad-setting', says: 'This quiz is not set up yet.', paths: ['count, seed'] },
  { name: 'a seed below nothing', settings: () => ({ statement: whole, seed: -1 }), code: 'bad-setting', says: 'This quiz is not set up yet.', paths: ['count, seed'] },
  { name: 'a pass mark in percent and an unknown feedback', settings: () => ({ statement: whole, passMark: 70, feedback: 'sometimes' }), code: 'bad-setting', says: 'This quiz is not set up yet.', paths: ['feedback', 'pass-mark'] },
  { name: 'a marking that nobody knows and a hint that costs more than there is', settings: () => ({ statement: whole, marking: 'kind', hintCost: 2 }), code: 'bad-setting', says: 'This quiz is not set up yet.', paths: ['hint-cost', 'marking'], found: /"kind".*2/ },
  { name: 'a marking named like what every object has, and a hint that costs no number', settings: () => ({ statement: whole, marking: 'toString', hintCost: Number('some') }), code: 'bad-setting', says: 'This quiz is not set up yet.', paths: ['hint-cost', 'marking'], found: /"toString".*NaN/ },
  {
    name: 'a blueprint that no quiz can have',
    settings: () => ({ statement: whole, blueprint: plain('{"count": 3, "topics": ["weather"], "rows": 5, "topic": "claims"}') }),
    code: 'bad-setting',
    says: 'This quiz is not set up yet.',
    paths: ['blueprint.rows', 'blueprint.topic', 'blueprint.topics'],
    found: /a list of 1 5 "claims"/,
  },
  { name: 'a row of an unknown form', settings: () => ({ statement: whole, blueprint: plain('{"count": 3, "rows": [{"count": 1, "form": "essay"}]}') }), code: 'bad-setting', says: 'This quiz is not set up yet.', paths: ['blueprint.rows'] },
  { name: 'an address that is none', settings: () => ({ src: 'http://[' }), code: 'not-found', says: 'The quiz could not be found.', paths: ['src'], found: /no address.*http/ },
  { name: 'an empty address', settings: () => ({ src: '' }), code: 'no-source', says: 'There is no quiz here yet.', paths: ['src'] },
  { name: 'a code too short', settings: () => ({ statement: whole, code: '2222-2' }), code: 'bad-code', says: 'This quiz code is not complete.', todo: 'Compare it with the one you were given.', paths: ['code'] },
];

describe('statement-quiz, in trouble', () => {
  for (const { name, settings, code, says, todo = TELL, paths, found } of rows) {
    it(`stays calm with ${name}, and tells the author everything once`, async () => {
      const { quiz, event, errors } = await brokenQuiz(settings());
      expect([event.code, event.bubbles, event.composed]).to.deep.equal([code, true, true]);
      expect([...noPath(event.problems)].sort()).to.deep.equal([...paths].sort());
      if (found !== undefined) expect(event.problems.map((problem) => problem.found).join(' ')).to.match(found);
      expect(said(part(quiz, 'title')[0])).to.equal(says);
      expect(screen(quiz)).to.equal([says, todo, 'Code:', code, ...(buttons(quiz).length > 0 ? ['Try again'] : [])].join(' ').replace(`${says} ${todo}`, `${says}${todo}`));
      expect(errors).to.have.lengthOf(1);
      await expect(quiz).to.be.accessible();
    });
  }

  it('names the group of a mistyped code that is off', async () => {
    const ready = await readyQuiz({ count: 2 });
    const { recipe } = await reload(ready);
    const groups = quizCode(recipe).split('-');
    const third = groups[2] ?? '';
    groups[2] = `${third.slice(1, 2)}${third.slice(0, 1)}${third.slice(2)}` === third ? `${third.slice(0, 3)}${third.endsWith('2') ? '3' : '2'}` : `${third.slice(1, 2)}${third.slice(0, 1)}${third.slice(2)}`;
    const code = groups.join('-');
    expect(readCode(code).ok).to.equal(false);
    const { quiz, event } = await brokenQuiz({ statement: whole, code });
    expect([event.code, said(part(quiz, 'title')[0])]).to.deep.equal(['bad-code', 'This quiz code has a slip in group 3.']);
  });

  it('says that a code was made for another quiz or before this one changed, and opens today’s quiz of the same sort', async () => {
    for (const lang of ['en', 'ar'] as const) {
      const other = await readyQuiz({ statement: aStatement({ id: 'other', instruments: whole.instruments.slice(1) }), count: 3, topics: 'signatories claims' });
      const { recipe } = await reload(other);
      const { quiz, event } = await brokenQuiz({ statement: whole, code: quizCode(recipe), lang, count: 7 });
      const { error, openToday } = lang === 'en' ? english(words.quiz) : arabic(arabicQuiz);
      expect([event.code, said(part(quiz, 'title')[0])]).to.deep.equal(['other-code', error('other-code', undefined)[0]]);
      await expect(quiz).to.be.accessible();
      const errors = heard(quiz, 'statement-error');
      const ready = once(quiz, 'statement-ready');
      button(quiz, openToday).click();
      const today = (await ready).recipe;
      expect([today.seed, today.blueprint, today.statement]).to.deep.equal([recipe.seed, recipe.blueprint, whole.id]);
      await until(quiz, () => part(quiz, 'title')[0] === focused());
      expect(errors).to.have.lengthOf(0);
    }
  });

  it('opens today’s quiz of what the code asks for where it is of another edition', async () => {
    const ready = await readyQuiz({ count: 3 });
    const { recipe } = await reload(ready);
    const { quiz, event } = await brokenQuiz({ statement: whole, code: quizCode({ ...recipe, edition: 200 }), count: 2 });
    expect([event.code, event.problems[0]?.expected]).to.deep.equal(['other-code', `a code of edition ${recipe.edition}, not 200`]);
    const opened = once(quiz, 'statement-ready');
    button(quiz, 'Open today’s quiz').click();
    expect((await opened).recipe).to.deep.equal(recipe);
  });

  it('makes as many as the facts allow where more are asked for, and says how many and why', async () => {
    const { result: quiz, errors } = await quietly(async () => {
      const made = await quizWith({ statement: whole, count: 200, seed: 1 });
      const told = once(made, 'statement-error');
      const ready = await once(made, 'statement-ready');
      const { code, problems } = await told;
      expect([code, noPath(problems)]).to.deep.equal(['fewer-questions', ['count']]);
      expect(problems[0]?.expected).to.contain(String(ready.count));
      await until(made, () => buttons(made).includes('Start'));
      expect(screen(made)).to.contain(`${ready.count} questions, not 200: `);
      return made;
    });
    expect(errors).to.have.lengthOf(1);
    await expect(quiz).to.be.accessible();
  });

  it('says nothing of it where the page names no number', async () => {
    const events = heard(document, 'statement-error');
    const quiz = await readyQuiz({ statement: without(...list.slice(0, 1)), topics: 'claims' });
    expect([buttons(quiz), events.length]).to.deep.equal([['Start'], 0]);
  });

  it('makes a quiz of one signatory', async () => {
    const quiz = await readyQuiz({ statement: without(...list.slice(0, 1)) });
    expect(buttons(quiz)).to.deep.equal(['Start']);
  });

  it('shows an author every problem in place, with debug', async () => {
    const { quiz } = await brokenQuiz({ statement: { ...whole, id: 7, date: 'soon' }, debug: true });
    expect([...root(quiz).querySelectorAll('li')].map(said).map((line) => line.split(' ')[0])).to.have.members(['id', 'date']);
    await expect(quiz).to.be.accessible();
  });

  it('tries again', async () => {
    const { quiz } = await brokenQuiz({ src: 'http://127.0.0.1:9/none.json' });
    await quietly(async () => {
      const again = once(quiz, 'statement-error');
      button(quiz, 'Try again').click();
      expect((await again).code).to.equal('no-connection');
    });
    quiz.src = file(JSON.stringify(whole));
    await once(quiz, 'statement-ready');
    await until(quiz, () => buttons(quiz).includes('Start'));
  });

  it('says it in Arabic', async () => {
    const { quiz } = await brokenQuiz({ lang: 'ar', statement: whole, code: '2222-2' });
    expect(said(part(quiz, 'title')[0])).to.equal(arabic(arabicQuiz).error('bad-code', undefined)[0]);
    await expect(quiz).to.be.accessible();
  });

  it('shows strings with markup, bidi controls and zero-width characters as text', async () => {
    const nasty = '<img src=x onerror=alert(1)> \u202eb\u200ba<script>1</script>';
    const title = { en: nasty };
    const claims = whole.claims.map((claim) => ({ ...claim, about: title }));
    const quiz = await readyQuiz({ statement: aStatement({ title, claims }) });
    expect(part(quiz, 'title')[0]?.textContent).to.contain('<img src=x onerror=alert(1)>');
    expect(root(quiz).querySelector('img, script')).to.equal(null);
  });

  it('takes nothing from __proto__ keys', async () => {
    const text = JSON.stringify(whole).replace('{', '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},');
    const { event } = await brokenQuiz({ src: file(text) });
    expect(event.code).to.equal('not-a-statement');
    expect('polluted' in {}).to.equal(false);
  });

  it('reads a script of JSON inside the tag', async () => {
    const quiz = document.createElement('statement-quiz');
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.append(JSON.stringify(whole));
    quiz.append(script);
    document.body.append(quiz);
    await once(quiz, 'statement-ready');
    quiz.remove();
  });

  it('takes an empty attribute for none', async () => {
    const quiz = await quizWith({ statement: whole });
    for (const name of ['seed', 'count', 'pass-mark', 'heading-level', 'topics', 'kinds', 'code', 'feedback']) quiz.setAttribute(name, '');
    const { count } = await once(quiz, 'statement-ready');
    expect(count).to.be.greaterThan(1);
    expect([quiz.seed, quiz.count, quiz.passMark, quiz.headingLevel]).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  for (const [level, stands] of [[NaN, '2'], [0, '2'], [9, '2'], [3, '3'], [undefined, '2']] as const) {
    it(`takes ${level} for the heading level ${stands}`, async () => {
      const quiz = await readyQuiz({ headingLevel: level });
      expect(part(quiz, 'title')[0]?.getAttribute('aria-level')).to.equal(stands);
    });
  }

  it('does not start before it is ready', async () => {
    const quiz = await quizWith({ statement: whole });
    quiz.start();
    await once(quiz, 'statement-ready');
    await until(quiz, () => buttons(quiz).includes('Start'));
  });

  it('loads anew when the source changes, and begins with another statement', async () => {
    const quiz = await startedQuiz();
    quiz.statement = aStatement({ id: 'another', title: { en: 'Another' } });
    await once(quiz, 'statement-ready');
    await until(quiz, () => buttons(quiz).includes('Start'));
    expect(said(part(quiz, 'title')[0])).to.equal('Another');
  });

  it('goes on where only words of the statement were mended', async () => {
    const quiz = await startedQuiz();
    quiz.statement = aStatement({ title: { en: 'Mended' } });
    await once(quiz, 'statement-ready');
    await until(quiz, () => buttons(quiz).includes('Check'));
    expect(said(root(quiz).querySelector('.top > span'))).to.match(/^1 of/);
  });
});

async function reload(quiz: Awaited<ReturnType<typeof readyQuiz>>) {
  const told = once(quiz, 'statement-ready');
  quiz.statement = { ...(quiz.statement as object) };
  return told;
}

