/** How many points an answer gives: its score says what is right, the marking what that is worth. */
import { chance } from '../interactions/chance.ts';
import type { Marking, Score, View } from '../item.ts';
import type { Given } from './attempt.ts';

export interface Mark {
  /** Below 0 where the marking takes off for what is wrong. */
  readonly earned: number;
  readonly possible: number;
}

/**
 * What right and not right give at each certainty. Certainty-based marking after Gardner-Medwin (1995, ALT-J 3(1),
 * 80–85), with the marks of Moodle: on average it pays best to say how sure one is.
 */
export const STAKES = { 1: [1, 0], 2: [2, -2], 3: [3, -6] } as const;
const MOST = 3;

/**
 * Points of an answer, with the certainty and the hints that it was given with and the tries before it. No answer, or
 * one that was not fit to be judged, gives 0. What may come from outside always gives a mark: an unknown certainty
 * counts as the least, more hints than there are count as all.
 */
export function mark(view: View, { scheme, hintCost = 0, tryCost = 0 }: Marking, score: Score | undefined, { certainty, hints = 0, before = 0 }: Given = {}): Mark {
  const possible = scheme === 'certainty' ? MOST : 1;
  if (score?.type !== 'scored') return { earned: 0, possible };
  const right = score.earned >= score.possible;
  const cost = costOf(Math.min(hints, view.hints), hintCost) + costOf(before, tryCost);
  if (scheme === 'certainty') {
    const [gain, loss] = STAKES[certainty === 2 || certainty === 3 ? certainty : 1];
    return { earned: right ? Math.max(0, gain - cost) : loss, possible };
  }
  const earned = score.earned === 0 && scheme === 'negative' ? -guessing(view) : Math.max(0, score.earned - cost);
  // Never minus nothing.
  return { earned: earned || 0, possible };
}

/** Whatever is no number takes nothing. */
const costOf = (times: number, cost: number): number => (times > 0 && cost > 0 ? times * cost : 0);

/**
 * What a wrong answer takes, so that blind guessing gives 0 on average: formula scoring (Lord, 1975, Journal of
 * Educational Measurement 12(1), 7–11). It is made for one option of several: a multiple response takes its wrong
 * options off as it is, and what is typed is hardly guessed.
 */
export function guessing(view: View): number {
  if (view.ask !== 'choose' || view.pick !== 1) return 0;
  const blind = chance(view);
  return blind < 1 ? blind / (1 - blind) : 0;
}
