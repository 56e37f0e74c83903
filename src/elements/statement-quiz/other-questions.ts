/** The tag of each interaction beyond the first question's; a page gets it together with what makes them. */
import { html, literal } from 'lit/static-html.js';
import type { TemplateResult } from 'lit';
import type { Interaction } from '../../core/item.ts';
import type { Shown } from './shown.ts';

const TAGS = {
  enter: literal`statement-entry`,
  order: literal`statement-ordering`,
  match: literal`statement-matching`,
  group: literal`statement-grouping`,
  list: literal`statement-recall`,
} as const satisfies Partial<Record<Interaction, unknown>>;

export function otherQuestion(ask: keyof typeof TAGS, { view, lang, words, statement, response, score, reveal, unready, marked, disabled, draft, row }: Shown): TemplateResult {
  const tag = TAGS[ask];
  return html`<${tag} class="item" lang=${lang} .view=${view} .words=${words} .statement=${statement} .response=${response} .score=${score} .reveal=${reveal} .unready=${unready} .marked=${marked} .disabled=${disabled} @change=${draft}>${row}</${tag}>`;
}
