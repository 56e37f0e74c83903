import { html, nothing, type TemplateResult } from 'lit';
import type { Item, Reveal } from '../../core/item.ts';
import type { ItemState, Session } from '../../core/session/attempt.ts';
import type { Lang } from '../../core/label.ts';
import type { Words } from '../../phrases/words.ts';

export interface Question {
  readonly session: Session;
  readonly item: Item;
  readonly state: ItemState;
  /** No more to be answered. */
  readonly closed: boolean;
  /** Why there is no feedback though there should be. */
  readonly lost: boolean;
  /** Handed over once the policy allows. */
  readonly reveal: Reveal | undefined;
  /** The language it is asked in. */
  readonly lang: Lang;
  readonly words: Words;
}

export interface Acts {
  /** The one strong action: check, go on, or see the result. */
  readonly main: () => void;
  /** On without answering. */
  readonly forward: () => void;
  readonly back: () => void;
  readonly draft: (event: Event) => void;
}

/** Where in the quiz it is, the item, and what can be done. */
export function questionView({ session, item, state, closed, lost, reveal, lang, words }: Question, acts: Acts): TemplateResult {
  const { quiz, lexicon } = words;
  const { order, at, attempt, items } = session;
  const place = order.indexOf(at);
  const last = place === order.length - 1;
  const main = !closed && attempt.policy.feedback === 'immediate' ? quiz.check : last ? quiz.seeResult : quiz.next;
  const row = html`<div class="row" slot="actions" lang=${lexicon.lang} dir=${lexicon.dir}>
<button class="main" part="button main" data-room=${[quiz.check, quiz.next, quiz.seeResult].join('\n')} @click=${acts.main}>${main}</button>${place > 0 ? button(quiz.back, acts.back) : nothing}${closed ? nothing : button(quiz.skip, acts.forward)}</div>${closed && lost ? html`<p slot="actions">${quiz.lost}</p>` : nothing}`;
  const score = reveal && state.tries[0]?.score;
  const own = lang === lexicon.lang ? words : undefined;
  return html`<div class="top"><span>${quiz.of(place + 1, order.length)}</span><span class="steps ${order.length > 24 ? 'many' : ''}">${order.map(
    (id) => html`<i class=${id === at ? 'now' : items[id]?.tries.length ? 'past' : ''}></i>`,
  )}</span></div>${
    item.view.ask === 'choose'
      ? html`<statement-choice class="item" lang=${lang} .view=${item.view} .words=${own} .response=${state.draft} .score=${score} .reveal=${reveal} .unready=${state.unready?.why} @change=${acts.draft}>${row}</statement-choice>`
      : html`<statement-entry class="item" lang=${lang} .view=${item.view} .words=${own} .response=${state.draft} .score=${score} .reveal=${reveal} .unready=${state.unready?.why} @change=${acts.draft}>${row}</statement-entry>`
  }`;
}

const button = (label: string, act: () => void): TemplateResult =>
  html`<button class="quiet" part="button" @click=${act}>${label}</button>`;
