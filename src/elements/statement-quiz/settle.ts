/** What a quiz takes on once all its questions are there: it looks like one, it is kept, and goes on with what was kept. */
import type { CSSResult, TemplateResult } from 'lit';
import type { Words } from '../../phrases/words.ts';
import { wholeStyles } from '../../styles/quiz-whole.ts';
import type { Attempt } from './attempt.ts';
import type { Made } from './go-on.ts';
import { keeperOf, type KeptHost } from './keeper.ts';
import { type AskedFor, keyOf } from './kept-key.ts';
import type { restore, Restored } from './restore.ts';
import { Trouble } from './trouble.ts';

type Host = KeptHost & {
  readonly loaded: Words | undefined;
  dress(styles: CSSResult): void;
  ahead(): void;
};

/** What was kept of the quiz that is asked for, going on where it was. Throws Trouble where another tab has it, unless somebody insists. */
export async function reopened(host: KeptHost, made: Made, asked: AskedFor, insists: boolean, pause: () => Promise<void>): Promise<Attempt | undefined> {
  const keeper = keeperOf(host);
  const mine = await keeper.claim(keyOf(host, made.statement, asked), insists);
  await pause();
  if (mine === false) throw new Trouble('elsewhere', 'another tab');
  const found = await keeper.read();
  await pause();
  return found && (await import('./reopen.ts')).reopen(host, made, found, pause);
}

/** Goes on with what the page kept. */
export const restored = async (...all: Parameters<typeof restore>): Promise<Restored> => (await import('./restore.ts')).restore(...all);

export function settle(host: Host): void {
  host.dress(wholeStyles);
  keeperOf(host).follow();
  // It may go on in the middle.
  if (host.attempt?.session.phase !== 'ready') host.ahead();
}

/** Below everything, what there is to say of what is kept. */
export const keptView = (host: Host): TemplateResult | undefined => host.loaded && keeperOf(host).view(host.loaded);
