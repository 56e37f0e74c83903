/** Folds an attempt's log to what the screen shows. */
import type { Quiz } from '../compose/recipe.ts';
import type { Asking } from '../lexicon.ts';
import { score } from '../score.ts';
import type { Attempt, Session, Transition } from './attempt.ts';
import { advance, begin } from './session.ts';

export const transition: Transition = (session, entry, quiz) => advance(session, entry, quiz, score);

export function fold(attempt: Attempt, quiz: Quiz, lexicon: Asking): Session {
  return attempt.log.reduce((session, entry) => transition(session, entry, quiz, lexicon), begin(attempt, quiz));
}
