import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../core/item.ts';
import { askedIn } from '../../phrases/ask-in.ts';
import { languages } from '../../phrases/languages.ts';
import type { Words } from '../../phrases/words.ts';
import { tells } from '../tells.ts';
import type { Acts } from './acts.ts';
import type { Attempt } from './attempt.ts';
import type { Help } from './help-view.ts';
import { madeBy } from './making-loader.ts';
import type { Shown } from './shown.ts';

/** Where in the quiz it is, the item in the language it is asked in, and what can be done. `open`: it was not told yet how an answer did; `again` tries once more to fetch what it is answered in. */
export function questionView(at: Attempt, item: Item, words: Words, acts: Acts, open: boolean, help: Help | undefined, again: false | (() => void)): TemplateResult {
  const { session, state, closed, rules, coming, statement } = at;
  // Answered before the rules were there, it is the first question of a quiz that has none of its own.
  const reveal = rules ? at.reveal : closed ? tells.in(words)?.secretOf(item, statement) : undefined;
  const { view } = item;
  const made = madeBy();
  const { quiz, lexicon } = words;
  const { order, attempt, items } = session;
  const place = order.indexOf(view.id);
  const last = !coming && place === order.length - 1 && !made?.passedOver(at);
  const main = again ? quiz.tryAgain : !closed && attempt.policy.feedback === 'immediate' ? quiz.check : last ? quiz.seeResult : quiz.next;
  const row = html`${help?.above(at, acts.help)}<div class="row" slot="actions" lang=${lexicon.lang} dir=${lexicon.dir}>
<button class="main" part="button main" data-room=${[quiz.check, quiz.next, quiz.seeResult].join('\n')} @click=${again || acts.main}><span>${main}</span></button>${place > 0 && attempt.policy.navigation !== 'forward' ? button(quiz.back, () => acts.step(-1)) : nothing}${open ? button(quiz.skip, () => acts.step(1)) : nothing}${help?.button(at, acts.help)}${made?.flagButton(at, words, acts)}</div>`;
  const where = coming ? '\u00a0' : quiz.of(place + 1, order.length);
  const lang = askedIn(view, lexicon.lang, Object.keys(languages));
  const shown: Shown = {
    view,
    lang,
    words: lang === lexicon.lang ? words : undefined,
    statement,
    response: state.draft,
    score: reveal && state.tries.at(-1)?.score,
    disabled: closed && !reveal,
    reveal,
    unready: state.unready?.why,
    marked: help?.marked(item, state, attempt.policy, closed, reveal !== undefined),
    draft: acts.draft,
    row,
  };
  return html`<div class="top">${made?.placeButton(at, words, acts, where) ?? html`<span>${where}</span>`}<span class="steps ${order.length > 24 ? 'many' : ''}">${
    coming ? nothing : order.map((id) => html`<i class=${id === view.id ? 'now' : items[id]?.tries.length ? 'past' : ''}></i>`)
  }</span>${help?.clock(at, acts.help)}</div>${
    again ? html`<p class="item" tabindex="-1">${quiz.lost}</p>${row}` : view.ask === 'choose' ? choice(shown) : (made?.otherQuestion(view.ask, shown) ?? nothing)
  }`;
}

const choice = ({ view, lang, words, response, score, reveal, unready, marked, disabled, draft, row }: Shown): TemplateResult =>
  html`<statement-choice class="item" lang=${lang} .view=${view} .words=${words} .response=${response} .score=${score} .reveal=${reveal} .unready=${unready} .marked=${marked} .disabled=${disabled} @change=${draft}>${row}</statement-choice>`;

const button = (label: string, act: () => void): TemplateResult =>
  html`<button class="quiet" part="button" @click=${act}>${label}</button>`;
