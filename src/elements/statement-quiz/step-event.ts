import type { Action, Entry } from '../../core/session/attempt.ts';

/** The learner took a step: started, went on, answered, asked for a hint, flagged, finished …. */
export class StatementStepEvent extends Event {
  readonly step: Action['type'];
  /** The id of the item that it was about, if it was about one. */
  readonly item: string | undefined;
  /** Milliseconds since the attempt began. */
  readonly elapsed: number;

  constructor({ action, elapsed }: Entry) {
    super('statement-step', { bubbles: true, composed: true });
    this.step = action.type;
    this.item = 'item' in action ? action.item : undefined;
    this.elapsed = elapsed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'statement-step': StatementStepEvent;
  }
  interface DocumentEventMap {
    'statement-step': StatementStepEvent;
  }
}
