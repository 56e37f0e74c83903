/** What went before an attempt that retries. */
import type { Kept, Session } from '../../core/session/attempt.ts';
import type { Attempt } from './attempt.ts';

const sessions = new WeakMap<Attempt, readonly Session[]>();

/** First to last. */
export const earlierOf = (attempt: Attempt): readonly Session[] => sessions.get(attempt) ?? [];

export function comesAfter(attempt: Attempt, earlier: readonly Session[]): Attempt {
  sessions.set(attempt, earlier);
  return attempt;
}

/** All of it, as it can be kept. */
export const keptOf = (attempt: Attempt): Kept => ({ keptVersion: 2, attempts: [...earlierOf(attempt), attempt.session].map((session) => session.attempt) });
