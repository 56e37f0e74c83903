/** The right answers, each as it is written on the sheet and in words, and where it is written. */
import { html, type TemplateResult } from 'lit';
import type { Item, View } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import { reveal } from '../../core/reveal.ts';
import type { Statement } from '../../schema/statement-types.ts';
import { listed } from '../listed.ts';
import { keyText } from '../statement-quiz/answer-text.ts';
import type { Spoken, Tongues } from './spoken.ts';

export const paperKey = (items: readonly Item[], statement: Statement, tongues: Tongues): TemplateResult =>
  html`<ol class="key" role="list">${items.map((item, index) => answer(item, index + 1, statement, tongues.of(item.view)))}</ol>`;

function answer(item: Item, at: number, statement: Statement, spoken: Spoken): TemplateResult {
  const { words, tells } = spoken;
  const { lexicon, quiz } = words;
  const told = reveal(item, statement);
  const right = keyText(item.view, told.key, lettered(item.view, spoken));
  const parts = item.view.ask === 'order' ? right.map((part, index) => `${quiz.number(index + 1)} ${part}`) : right;
  return html`<li part="answer" lang=${lexicon.lang} dir=${lexicon.dir}><span class="at">${quiz.number(at)}</span>
<div><p>${listed(parts)}</p>${tells.citations(tells.passagesOfKey(told), words, false)}</div></li>`;
}

/** Says labels, those of targets with their letters: that is what a learner writes. */
function lettered(view: View, { words, paper }: Spoken): (label: Label) => string {
  const letters = new Map('targets' in view ? view.targets.map(({ label }, index) => [label, `(${paper.letter(index)})`] as const) : []);
  return (label) => [letters.get(label), words.lexicon.say(label)].filter(Boolean).join(' ');
}
