import { html, nothing, svg, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { topics } from '../../core/compose/code.ts';
import type { Item } from '../../core/item.ts';
import type { Report } from '../../core/session/attempt.ts';
import type { LaterWords } from '../../phrases/later-words.ts';
import type { WholeWords } from '../../phrases/words.ts';
import { heading } from '../heading.ts';
import { Attempt } from './attempt.ts';
import { comesAfter, earlierOf } from './earlier.ts';
import type { HelpAct } from './help-act.ts';
import type { Help } from './help-view.ts';
import { isMissed, lookBack } from './look-back.ts';
import { madeBy } from './making-loader.ts';
import { printButton, takeAlong } from './take-along.ts';
import { type ToldItem, toldItems } from './told-item.ts';

interface Result {
  readonly attempt: Attempt;
  readonly report: Report;
  readonly words: WholeWords;
  readonly later: LaterWords;
  readonly level: number;
  readonly aid: Help | undefined;
  /** Says what was done, and shows it. */
  readonly act: HelpAct;
}

export function resultView(result: Result, retry: (attempt: Attempt) => void, fresh: () => void): TemplateResult {
  const { attempt, report, later, level, words } = result;
  const { passed, policy, code, overall } = report;
  // Of a retry, with what was right before: out of all.
  const { earned, possible } = overall?.last ?? report;
  const { quiz: say, lexicon } = words;
  const items = toldItems(attempt, report, words);
  const seen = lookBack({ ...result, items, quiz: say, level: level + 1 });
  const closing = (buttons: TemplateResult, more: unknown) => html`<div class="row">${buttons}</div>${until(allSeen(attempt, later), nothing)}${more}
<p class="code">${later.code} <code dir="ltr">${code}</code>${later.codeUse}</p>`;
  const up = result.aid?.runOut(attempt);
  const runOut = up === undefined ? nothing : `${up} `;
  // Nothing is told, and nothing is taken along that would tell: what was answered can be read, and printed.
  if (policy.feedback === 'never') {
    return html`${heading(later.finished, level)}<p>${runOut}${result.aid?.untold}</p>${seen}${closing(html`<button class="main" part="button" @click=${fresh}>${later.newQuiz}</button>${printButton(later)}`, nothing)}`;
  }
  // What is right the score says; what that gives is another matter.
  const missed = items.filter(isMissed);
  const again = missed.length > 0;
  const partly = missed.filter((item) => item.partly).length;
  const told = [later.result(items.length - missed.length, items.length, partly), ...(policy.passMark === undefined ? [] : [later.pass(policy.passMark, passed === true)])].join(' ');
  const head = { title: lexicon.say({ say: 'text', text: attempt.statement.title }), result: told, code };
  return html`${heading(score(say.of(earned, possible), say.number(earned)), level, 'big')}
<p>${runOut}${told}</p>
${seen}
${heading(later.bySubject, level + 1, 'sub')}
${subjects(items, result)}
${closing(
    html`${again ? html`<button class="main" part="button main" @click=${() => retry(attemptAt(missed.map(({ item }) => item), attempt))}>${later.retry(missed.length)}</button>` : nothing}<button class=${again ? '' : 'main'} part="button" @click=${fresh}>${later.newQuiz}</button>`,
    takeAlong(report, head, items, say, later, result.act),
  )}`;
}

/** The points of each subject, and those in which all is right. */
function subjects(items: readonly ToldItem[], { words: { quiz }, later }: Result): TemplateResult {
  const all = topics.map((topic) => ({ topic, of: items.filter(({ item }) => item.view.topic === topic) })).filter(({ of }) => of.length > 0);
  const right = all.filter(({ of }) => !of.some(isMissed)).map(({ topic }) => quiz.topics[topic]);
  return html`<ul class="bars" role="list">${all.map(({ topic, of }) => {
    const [points, possible] = [sum(of.map(({ reported }) => reported.earned)), sum(of.map(({ reported }) => reported.possible))];
    return html`<li><span>${quiz.topics[topic]}</span>${bar(Math.max(0, points / possible))}<span>${quiz.of(points, possible)}</span></li>`;
  })}</ul>${right.length > 0 ? html`<p class="all">${later.allRight(right)}</p>` : nothing}`;
}

/** What there is to say of it, worked out once an attempt and language. */
const seenAll = new WeakMap<Attempt, readonly [later: LaterWords, said: Promise<TemplateResult | typeof nothing>]>();

function allSeen(attempt: Attempt, later: LaterWords): Promise<TemplateResult | typeof nothing> {
  const [last, said] = seenAll.get(attempt) ?? [];
  if (said && last === later) return said;
  const { count: _, ...limits } = attempt.quiz.recipe.blueprint;
  const says = Promise.resolve(madeBy()?.isAllSeen(attempt.quiz)).then((all) => (all ? html`<p class="text">${later.allSeen(Object.keys(limits).length > 0)}</p>` : nothing));
  seenAll.set(attempt, [later, says]);
  return says;
}

/** Another attempt, at some of the items. */
function attemptAt(items: readonly Item[], before: Attempt): Attempt {
  const { statement, quiz, rules, session } = before;
  const { log: _, id, recipe: __, ...head } = session.attempt;
  const next = new Attempt(statement, quiz, { ...head, only: items.map(({ view }) => view.id), after: id });
  next.rules = rules;
  return comesAfter(next, [...earlierOf(before), session]);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The points large, the rest of the phrase small, in whatever order the language has them. */
function score(phrase: string, points: string): TemplateResult {
  const at = phrase.indexOf(points);
  const small = (text: string) => (text === '' ? nothing : html`<small>${text}</small>`);
  return html`${small(phrase.slice(0, at))}${points}${small(phrase.slice(at + points.length))}`;
}

const bar = (share: number): TemplateResult =>
  html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${svg`<rect width=${share * 100} height="10"></rect>`}</svg>`;
