/** What shows hints, asks for certainty and says how marks are given: fetched where a quiz has such a thing. */
import { isPlain } from '../../core/session/presets.ts';
import type { Words } from '../../phrases/words.ts';
import { Fetched } from '../fetched.ts';
import type { Attempt } from './attempt.ts';
import type { Help } from './help-view.ts';

const help = new Fetched<Help>(async (words) => (await import('./help-view.ts')).helpIn(words));

/**
 * Undefined where nothing is helped with. Before it is there, what helped in the language spoken before; `false` where
 * nothing can be asked without it. `arrived` is told when it is there, and where it cannot be fetched, though it is needed.
 */
export function helpFor({ session, quiz }: Attempt, words: Words, last: Help | false | undefined, arrived: (help?: Help) => void): Help | false | undefined {
  const needed = !isPlain(session.attempt.policy);
  if (!needed && quiz.items.every(({ view }) => view.hints === 0)) return undefined;
  const there = help.in(words);
  if (!there) help.load(words).then(arrived, () => needed && arrived());
  // Fetched by another quiz of the page, it is news here.
  else if (there !== last) queueMicrotask(() => arrived(there));
  return there ?? (last || (needed ? false : undefined));
}
