import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../core/item.ts';
import type { Words } from '../../phrases/words.ts';
import type { Attempt } from './attempt.ts';
import { heading } from '../heading.ts';

/** What the quiz is about, before it starts. `note` says why it is shorter than asked for, `rule` how it is marked; `read` opens what is read before. */
export function startView({ statement: { title, tone }, quiz: { items }, coming }: Attempt, { quiz, lexicon }: Words, level: number, note: string | undefined, rule: TemplateResult | undefined, start: () => void, read?: () => void): TemplateResult {
  const asked = (Object.keys(quiz.topics) as Topic[]).filter((topic) => items.some(({ view }) => view.topic === topic));
  return html`${heading(lexicon.say({ say: 'text', text: title }), level)}
<p class="meta">${coming ? '\u00a0' : [quiz.questions(items.length), ...asked.map((topic) => quiz.topics[topic])].join(' · ')}</p>
${tone === 'sober' ? html`<p class="text">${quiz.sober}</p>` : nothing}${note ? html`<p class="text meta">${note}</p>` : nothing}${rule}
<div class="row"><button class="main" part="button main" @click=${read ?? start}>${read ? quiz.readFirst : quiz.start}</button>${read ? html`<button part="button" @click=${start}>${quiz.skipReading}</button>` : nothing}</div>`;
}
