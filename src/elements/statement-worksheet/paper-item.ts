/** How an item looks on paper: its view and room for an answer, never the answer. */
import { html, type TemplateResult } from 'lit';
import type { Option, Reads, View } from '../../core/item.ts';
import type { Spoken } from './spoken.ts';

export function paperItem(view: View, at: number, spoken: Spoken): TemplateResult {
  const { lang, dir, stem } = spoken.words.lexicon;
  return html`<li class="item" part="item" lang=${lang} dir=${dir}><span class="at">${spoken.words.quiz.number(at)}</span>
<div><p class="stem" part="stem">${stem(view)}</p>${room(view, spoken)}</div></li>`;
}

/** Every way to answer, with a pen. */
function room(view: View, { words: { lexicon, quiz }, answering, paper }: Spoken): TemplateResult {
  const options = (options: readonly Option[], mark: (index: number) => TemplateResult) =>
    html`<ul role="list">${options.map(({ label }, index) => html`<li part="option">${mark(index)}<bdi>${lexicon.say(label)}</bdi></li>`)}</ul>`;
  switch (view.ask) {
    case 'choose':
      return options(view.options, () => html`<i class=${view.pick > 1 ? 'box' : 'circle'} part="room"></i>`);
    case 'enter':
      return html`<p class="line" part="room"></p><p class="form">${formOf(view, quiz.yearHint, answering)}</p>`;
    case 'order':
      return html`<p class="form">${paper.how.order}</p>${options(view.options, () => html`<i class="blank" part="room"></i>`)}`;
    case 'match':
    case 'group':
      return html`<p class="form">${paper.how[view.ask]}</p>
<div class="sides">${options(view.options, () => html`<i class="blank" part="room"></i>`)}${options(view.targets, (index) => html`<b>${paper.letter(index)}</b>`)}</div>`;
    case 'list':
      return html`<ul class="many" role="list">${Array.from({ length: view.of }, (_, index) => html`<li><span class="at">${quiz.number(index + 1)}</span><i class="line" part="room"></i></li>`)}</ul>`;
  }
}

/** What is to be written on the line. */
function formOf(reads: Reads, year: string, { dateHint, nameHint }: Spoken['answering']): string {
  switch (reads.reads) {
    case 'year':
      return year;
    case 'date':
      return dateHint[reads.precision];
    case 'name':
      return nameHint[reads.names];
  }
}
