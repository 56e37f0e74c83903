/** Where the source stands in plain words: before, beside or after what a quiz shows. */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../phrases/words.ts';
import type { Attempt } from './attempt.ts';
import { lostView } from './lost-view.ts';

interface Host {
  readonly attempt: Attempt | undefined;
  readonly loaded: Words | undefined;
  readonly missing: ReadonlySet<string>;
  fetch(tag: 'reading'): void;
  refetch(tag: 'reading'): void;
}

/** Side by side where there is room for both. */
export const withReading = (host: Host, level: number, shown: TemplateResult): TemplateResult =>
  html`<div class="beside"><div>${shown}</div>${reading(host, level)}</div>`;

/** Read before the first question. */
export const readingFirst = (host: Host, level: number, start: () => void): TemplateResult =>
  html`${reading(host, level)}<div class="row"><button class="main" part="button main" @click=${start}>${host.loaded?.quiz.start}</button></div>`;

function reading(host: Host, level: number): TemplateResult {
  if (host.missing.has('reading')) return lostView(host.loaded?.quiz, () => host.refetch('reading'));
  host.fetch('reading');
  return html`<statement-reading .statement=${host.attempt?.statement} heading-level=${level}></statement-reading>`;
}
