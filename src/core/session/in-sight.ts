/** How long an item was in sight, read from the log. */
import type { Session } from './attempt.ts';
import { mayGo } from './session.ts';

/** Ends where the next one begins. */
export interface Visit {
  readonly item: string;
  readonly from: number;
}

export function visits(session: Session): readonly Visit[] {
  const all: Visit[] = [];
  for (const { action, elapsed } of session.attempt.log) {
    const at = all.at(-1)?.item;
    if (action.type === 'start' && at === undefined) all.push({ item: session.order[0] ?? '', from: elapsed });
    // An entry may be there for what time has done, and have led nowhere.
    if (action.type === 'go' && at !== undefined && mayGo({ ...session, at }, action.item)) all.push({ item: action.item, from: elapsed });
  }
  return all;
}

/** Milliseconds that it had been in sight at an elapsed time. */
export const spentBy = (all: readonly Visit[], item: string, by: number): number =>
  all.reduce((sum, visit, index) => (visit.item === item ? sum + Math.max(0, Math.min(by, all[index + 1]?.from ?? by) - visit.from) : sum), 0);
