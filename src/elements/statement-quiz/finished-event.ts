import type { Report } from '../../core/session/attempt.ts';

/** The learner finished the quiz. */
export class StatementFinishedEvent extends Event {
  readonly report: Report;

  constructor(report: Report) {
    super('statement-finished', { bubbles: true, composed: true });
    this.report = report;
  }
}

declare global {
  interface HTMLElementEventMap {
    'statement-finished': StatementFinishedEvent;
  }
  interface DocumentEventMap {
    'statement-finished': StatementFinishedEvent;
  }
}
