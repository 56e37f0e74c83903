import { html, type TemplateResult } from 'lit';
import type { QuizWords } from '../../phrases/quiz-words.ts';

/** Where a part of the package cannot be fetched, there are only the words at hand. */
export const lostView = (words: QuizWords | undefined, again: () => void): TemplateResult =>
  html`<p>${words?.lost}</p><p class="meta">not-loaded</p><div class="row"><button class="main" part="button main" @click=${again}>${words?.tryAgain}</button></div>`;
