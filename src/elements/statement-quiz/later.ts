/** What a quiz needs once a first answer is in, or once something went wrong; loaded then. */
import type { LitElement } from 'lit';
import { closest } from '../../phrases/languages.ts';
import { later } from '../../phrases/later.ts';
import type { LaterWords } from '../../phrases/later-words.ts';
import type { Words } from '../../phrases/words.ts';
import { resultStyles } from '../../styles/result.ts';

export { report } from '../../core/session/report.ts';
export { resultView } from './result-view.ts';
export { problemsOf, troubleView } from './trouble-view.ts';

export const laterWords = async ({ lexicon, quiz }: Words): Promise<LaterWords> => (await later[closest(lexicon.lang)]())(quiz);

/** Adds the styles of the result to a root, once. */
export function adoptStyles({ renderRoot }: LitElement): void {
  const sheet = resultStyles.styleSheet;
  const root = renderRoot as ShadowRoot;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
