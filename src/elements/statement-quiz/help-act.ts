import type { Action } from '../../core/session/attempt.ts';

/** Logs what was done, if anything, says it aloud, and shows it. `last`: what did it is gone, and the focus goes on. */
export type HelpAct = (action?: Action, say?: string, last?: boolean) => void;
