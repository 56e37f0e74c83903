import { html, nothing, svg, type TemplateResult } from 'lit';
import { topics } from '../../core/compose/code.ts';
import type { Item } from '../../core/item.ts';
import type { Report } from '../../core/session/attempt.ts';
import { stateOf } from '../../core/session/session.ts';
import { askedIn } from '../../phrases/ask-in.ts';
import { languages } from '../../phrases/languages.ts';
import type { LaterWords } from '../../phrases/later-words.ts';
import type { WholeWords } from '../../phrases/words.ts';
import { cross, tick } from '../../styles/icons.ts';
import { citations, heard, passagesOfKey, verdictOf } from '../feedback.ts';
import { answerText, keyText } from './answer-text.ts';
import type { Help } from './help-view.ts';
import { Attempt } from './attempt.ts';
import { comesAfter, earlierOf } from './earlier.ts';
import { heading } from '../heading.ts';

export interface Result {
  readonly attempt: Attempt;
  readonly report: Report;
  readonly words: WholeWords;
  readonly later: LaterWords;
  readonly level: number;
  readonly aid: Help | undefined;
}

export function resultView(result: Result, retry: (attempt: Attempt) => void, fresh: () => void): TemplateResult {
  const { attempt, report, later, level, words } = result;
  const { earned, possible, passed, policy, code, items: scored } = report;
  const say = words.quiz;
  if (policy.feedback === 'never') {
    return html`${heading(later.finished, level)}<p>${result.aid?.untold}</p>${closing(later, code, html`<button class="main" part="button" @click=${fresh}>${later.newQuiz}</button>`)}`;
  }
  // What is right the score says; what that gives is another matter.
  const shareOf = (id: string) => stateOf(attempt.session, id).tries.at(-1)?.score.earned ?? 0;
  const right = scored.filter(({ item }) => shareOf(item) >= 1).length;
  const partly = scored.filter(({ item }) => shareOf(item) > 0 && shareOf(item) < 1).length;
  const asked = attempt.quiz.items.filter(({ view }) => scored.some(({ item }) => item === view.id));
  const missed = asked.filter(({ view }) => shareOf(view.id) < 1);
  const again = missed.length > 0;
  return html`${heading(score(say.of(earned, possible), say.number(earned)), level, 'big')}
<p>${later.result(right, scored.length, partly)}${policy.passMark === undefined ? nothing : ` ${later.pass(policy.passMark, passed === true)}`}</p>
${heading(later.bySubject, level + 1, 'sub')}
<ul class="bars" role="list">${topics.map((topic) => {
    const ids = asked.filter(({ view }) => view.topic === topic).map(({ view }) => view.id);
    const of = scored.filter(({ item }) => ids.includes(item));
    const [points, all] = [sum(of.map((item) => item.earned)), sum(of.map((item) => item.possible))];
    return of.length === 0 ? nothing : html`<li><span>${say.topics[topic]}</span>${bar(Math.max(0, points / all))}<span>${say.of(points, all)}</span></li>`;
  })}</ul>
${again ? html`${heading(later.missed, level + 1, 'sub')}<ul class="missed" role="list">${missed.map((item) => miss(item, result))}</ul>` : nothing}
${closing(later, code, html`${again ? html`<button class="main" part="button main" @click=${() => retry(attemptAt(missed, attempt))}>${later.retry(missed.length)}</button>` : nothing}<button class=${again ? '' : 'main'} part="button" @click=${fresh}>${later.newQuiz}</button>`)}`;
}

const closing = (later: LaterWords, code: string, buttons: TemplateResult): TemplateResult =>
  html`<div class="row">${buttons}</div>
<p class="code">${later.code} <code dir="ltr">${code}</code>${later.codeUse}</p>`;

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

function miss(whole: Item, { attempt: { session, statement, rules }, words: own, later, aid }: Result): TemplateResult {
  const { view } = whole;
  const words = heard.get(askedIn(view, own.lexicon.lang, Object.keys(languages))) ?? own;
  const { lexicon } = words;
  const state = stateOf(session, view.id);
  const last = state.tries.at(-1);
  const told = rules?.told(session, whole, statement);
  return html`<li><p class="ask" lang=${lexicon.lang} dir=${lexicon.dir}>${lexicon.stem(view)}</p>
<p class="yours">${cross}${last === undefined ? later.noAnswer : html`${later.yourAnswer} ${listed(answerText(view, last.response, lexicon.say))}`}</p>
${told && html`<p class="key">${tick}${later.rightAnswer} ${listed(keyText(view, told.key, lexicon.say))}</p>
<div class="why" lang=${lexicon.lang} dir=${lexicon.dir}>${verdictOf(last?.response, last?.score, told, words, aid?.marked(whole, state, session.attempt.policy, true, true)).lines.map((line) => html`<p>${line}</p>`)}${citations(passagesOfKey(told), words, false)}</div>`}</li>`;
}

const listed = (parts: readonly string[]): TemplateResult =>
  html`${parts.map((part, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}`;
