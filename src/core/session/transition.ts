/** Folds an attempt's log to what the screen shows. */
import type { Quiz } from '../compose/recipe.ts';
import type { NamesOf } from '../item.ts';
import { score } from '../score.ts';
import type { Attempt, Session, Transition } from './attempt.ts';
import { rules } from './rules.ts';
import { advance, begin } from './session.ts';

export const transition: Transition = (session, entry, quiz, names) =>
  advance(session, entry, quiz, (item, response, marking) => score(item, response, marking, names), rules);

export function fold(attempt: Attempt, quiz: Quiz, names: NamesOf): Session {
  return attempt.log.reduce((session, entry) => transition(session, entry, quiz, names), begin(attempt, quiz));
}
