/** What a quiz needs once a first answer is in, or once something went wrong; loaded then. */
import { report } from '../../core/session/report.ts';
import type { Lang } from '../../core/label.ts';
import { closest } from '../../phrases/languages.ts';
import { later } from '../../phrases/later.ts';
import type { LaterWords } from '../../phrases/later-words.ts';
import type { WholeWords, Words } from '../../phrases/words.ts';
import { tells } from '../tells.ts';
import type { Attempt } from './attempt.ts';
import { earlierOf } from './earlier.ts';
import { StatementFinishedEvent } from './finished-event.ts';

export { resultStyles } from '../../styles/result.ts';
export { resultView } from './result-view.ts';
export { problemsOf, troubleView } from './trouble-view.ts';

/** With what tells in the same words, for what was missed is told again. */
export async function allWords(words: Words): Promise<{ readonly whole: WholeWords; readonly words: LaterWords }> {
  const [laterOf, told] = await Promise.all([later[closest(words.lexicon.lang)](), tells.load(words), words.askAll()]);
  return { whole: told.words, words: laterOf(words.quiz) };
}

/** Reports a finished attempt, once. */
export function finish(attempt: Attempt, lang: Lang): StatementFinishedEvent | undefined {
  if (attempt.report) return undefined;
  attempt.report = report(attempt.session, attempt.quiz, lang, earlierOf(attempt));
  return new StatementFinishedEvent(attempt.report);
}
