import type { HelpAct } from './help-act.ts';

/** What can be done at a question. */
export interface Acts {
  /** The one strong action: check, go on, or see the result. */
  readonly main: (click?: MouseEvent) => void;
  /** So many questions on without answering, or back. */
  readonly step: (by: number) => void;
  readonly draft: (event: Event) => void;
  readonly help: HelpAct;
}
