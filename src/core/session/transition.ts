/** Folds an attempt's log to what the screen shows. */
import type { Quiz } from '../compose/recipe.ts';
import type { NamesOf } from '../item.ts';
import { score } from '../score.ts';
import type { Attempt, Entry, ScoreItem, Session, Transition } from './attempt.ts';
import { rules } from './rules.ts';
import { advance, begin, stepped } from './session.ts';

const judgeWith = (names: NamesOf): ScoreItem => (item, response, marking) => score(item, response, marking, names);

export const transition: Transition = (session, entry, quiz, names) => advance(session, entry, quiz, judgeWith(names), rules);

export function fold(attempt: Attempt, quiz: Quiz, names: NamesOf): Session {
  const judge = judgeWith(names);
  // One log that grows, for a copy with each entry would take the square of their number.
  const log: Entry[] = [];
  let now: Session = { ...begin(attempt, quiz), attempt: { ...attempt, log } };
  for (const entry of attempt.log) {
    const next = stepped(now, entry, quiz, judge, rules);
    if (next === now) continue;
    log.push(entry);
    now = next;
  }
  return now;
}
