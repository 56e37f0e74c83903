/** Every question of a finished attempt, with what was answered beside what is right; chosen by what is worth another look. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { topics } from '../../core/compose/code.ts';
import type { Topic } from '../../core/item.ts';
import type { Policy } from '../../core/session/attempt.ts';
import type { LaterWords } from '../../phrases/later-words.ts';
import type { QuizWords } from '../../phrases/quiz-words.ts';
import { cross, tick } from '../../styles/icons.ts';
import { citations, passagesOfKey, verdictOf } from '../feedback.ts';
import { heading } from '../heading.ts';
import { listed } from '../listed.ts';
import type { Attempt } from './attempt.ts';
import { everyAnswer } from './every-answer.ts';
import type { HelpAct } from './help-act.ts';
import type { Help } from './help-view.ts';
import type { ToldItem } from './told-item.ts';
import { whileOpen } from './while-open.ts';

type Filter = 'missed' | 'all' | 'flagged' | Topic;

export interface LookBack {
  readonly attempt: Attempt;
  readonly items: readonly ToldItem[];
  readonly quiz: QuizWords;
  readonly later: LaterWords;
  readonly level: number;
  readonly aid: Help | undefined;
  readonly act: HelpAct;
}

/** What somebody chose to see of an attempt: of no concern to its log. */
const chosen = new WeakMap<Attempt, Filter>();

export const isMissed = ({ share }: ToldItem): boolean => share < 1;

export function lookBack(of: LookBack): TemplateResult {
  const { attempt, items, quiz, later, level, act } = of;
  const { policy } = attempt.session.attempt;
  const choices = choicesOf(items, policy, quiz, later);
  const [first] = choices;
  const { filter, found } = choices.find((choice) => choice.filter === chosen.get(attempt)) ?? first;
  const choose = ({ target }: Event): void => {
    const next = choices.find((choice) => target instanceof HTMLSelectElement && choice.filter === target.value);
    if (!next) return;
    chosen.set(attempt, next.filter);
    act(undefined, later.shown(next.found.length));
  };
  return html`${heading(later.lookBack, level, 'sub')}
${choices.length > 1 ? html`<label class="show">${later.show} <select @change=${choose}>${choices.map(({ filter: value, name, found: { length } }) => html`<option value=${value} .selected=${value === filter}>${later.choice(name, length)}</option>`)}</select></label>` : nothing}
<ul class="missed" role="list">${repeat(found, ({ item }) => item.view.id, (item) => one(item, policy, of))}</ul>`;
}

interface Choice {
  readonly filter: Filter;
  readonly name: string;
  readonly found: readonly ToldItem[];
}

/** Those with something to show, the first the one to begin with; a subject that is the whole quiz is none. */
function choicesOf(items: readonly ToldItem[], { feedback }: Policy, quiz: QuizWords, later: LaterWords): readonly [Choice, ...(readonly Choice[])] {
  const all: Choice = { filter: 'all', name: later.all, found: items };
  const missed: Choice = { filter: 'missed', name: later.missed, found: feedback === 'never' ? [] : items.filter(isMissed) };
  const flagged: Choice = { filter: 'flagged', name: later.flagged, found: items.filter(({ reported }) => reported.flagged) };
  const subjects = topics
    .map((topic): Choice => ({ filter: topic, name: quiz.topics[topic], found: items.filter(({ item }) => item.view.topic === topic) }))
    .filter(({ found }) => found.length < items.length);
  const others = [flagged, ...subjects].filter(({ found }) => found.length > 0);
  return missed.found.length > 0 ? [missed, all, ...others] : [all, ...others];
}

function one(of: ToldItem, policy: Policy, { quiz, later, aid }: LookBack): TemplateResult {
  const { number, item, reported, state, last, told, words, given, right } = of;
  const { lexicon } = words;
  const missed = isMissed(of);
  const says = policy.feedback !== 'never';
  return html`<li><span class="at">${quiz.number(number)}</span><p class="ask"><bdi lang=${lexicon.lang} dir=${lexicon.dir}>${lexicon.stem(item.view)}</bdi>${reported.flagged ? html` <span class="tag">${later.flagged}</span>` : nothing}</p>
<p class=${says && !missed ? 'key' : 'yours'}>${says ? (missed ? cross : tick) : nothing}${last === undefined ? later.noAnswer : html`${later.yourAnswer} ${listed(given)}`}</p>
${told && right && (missed || right.join() !== given.join()) ? html`<p class="key">${tick}${later.rightAnswer} ${listed(right)}</p>` : nothing}
${told ? html`<div class="why" lang=${lexicon.lang} dir=${lexicon.dir}>${missed ? verdictOf(last?.response, last?.score, told, words, aid?.marked(item, state, policy, true, true)).lines.map((line) => html`<p>${line}</p>`) : nothing}${citations(passagesOfKey(told), words, false)}</div>
<details><summary>${later.everyAnswer}</summary>${whileOpen(() => everyAnswer(item.view, last, told, words))}</details>` : nothing}</li>`;
}
