/** What a quiz takes on once all its questions are there: it looks like one, and it is kept. */
import type { CSSResult, TemplateResult } from 'lit';
import type { Words } from '../../phrases/words.ts';
import { wholeStyles } from '../../styles/quiz-whole.ts';
import type { Attempt } from './attempt.ts';
import { keeperOf, type KeptHost } from './keeper.ts';
import type { reopen } from './reopen.ts';
import type { restore, Restored } from './restore.ts';

type Host = KeptHost & {
  readonly loaded: Words | undefined;
  dress(styles: CSSResult): void;
  ahead(): void;
};

/** Finds and reads what is kept, which most pages never do. */
export const reopened = async (...all: Parameters<typeof reopen>): Promise<Attempt | undefined> => (await import('./reopen.ts')).reopen(...all);
export const restored = async (...all: Parameters<typeof restore>): Promise<Restored> => (await import('./restore.ts')).restore(...all);

export function settle(host: Host): void {
  host.dress(wholeStyles);
  keeperOf(host).follow();
  // It may go on in the middle.
  if (host.attempt?.session.phase !== 'ready') host.ahead();
}

/** Below everything, what there is to say of what is kept. */
export const keptView = (host: Host): TemplateResult | undefined => host.loaded && keeperOf(host).view(host.loaded);
