import { breath } from '../adapters/clock.ts';
import { Trouble } from './statement-quiz/trouble.ts';

/** From one pause to the next, each step in a task of its own. */
export type Step = (pause: () => Promise<void>, signal: AbortSignal) => Promise<void>;

/** One piece of work at a time: the newest goes on, and what became stale on the way is dropped without a word. */
export class Work {
  private under: AbortController | undefined;
  private readonly failed: (trouble: Trouble) => void;

  constructor(failed: Work['failed']) {
    this.failed = failed;
  }

  stop(): void {
    this.under?.abort();
  }

  run(work: Step): void {
    this.stop();
    this.under = new AbortController();
    const { signal } = this.under;
    const pause = async () => {
      await breath();
      signal.throwIfAborted();
    };
    work(pause, signal).catch((error: unknown) => {
      if (signal.aborted) return;
      const code = error instanceof RangeError ? 'bad-setting' : 'not-loaded';
      this.failed(error instanceof Trouble ? error : new Trouble(code, String(error)));
    });
  }
}
