import { html, nothing, type TemplateResult } from 'lit';

/** A heading of the level that the page's outline wants. */
export const heading = (text: unknown, level: number, look = '', id?: string): TemplateResult =>
  html`<div class="title ${look}" id=${id ?? nothing} part="title" role="heading" aria-level=${level} tabindex="-1">${text}</div>`;
