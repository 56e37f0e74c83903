import { html, nothing, type TemplateResult } from 'lit';

/** Parts in a row, each in the direction of its own script. */
export const listed = (parts: readonly string[]): TemplateResult =>
  html`${parts.map((part, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}`;
