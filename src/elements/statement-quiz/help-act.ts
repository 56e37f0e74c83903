import type { Action } from '../../core/session/attempt.ts';

/** Logs what help does, and says it aloud. `last`: what did it is gone, and the focus goes on. */
export type HelpAct = (action: Action | undefined, say?: string, last?: boolean) => void;
