/** What a quiz needs once a first answer is in, or once something went wrong; loaded then. */
import type { LitElement } from 'lit';
import { closest } from '../../phrases/languages.ts';
import { later } from '../../phrases/later.ts';
import type { LaterWords } from '../../phrases/later-words.ts';
import type { Words } from '../../phrases/words.ts';
import { resultStyles } from '../../styles/result.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { fetchTells } from '../tells.ts';

export { report } from '../../core/session/report.ts';
export { resultView } from './result-view.ts';
export { problemsOf, troubleView } from './trouble-view.ts';

/** With what tells in the same words, for what was missed is told again. */
export async function laterWords(words: Words): Promise<LaterWords> {
  const [laterOf] = await Promise.all([later[closest(words.lexicon.lang)](), fetchTells(words)]);
  return laterOf(words.quiz);
}

export const dress = (host: LitElement): void => adoptStyles(host, resultStyles);
