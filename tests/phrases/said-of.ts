import type { Unready } from '../../src/core/item.ts';
import type { WholeWords } from '../../src/phrases/words.ts';

/** Why nothing is judged, wherever those words are: in one place alone. */
export function saidOf({ unready, unreadable }: WholeWords['quiz'], why: Unready, pick: number): string {
  const said = [unready(pick)[why], unreadable[why]].flatMap((words) => words ?? []);
  if (said.length !== 1) throw new Error(`${why} is said ${said.length} times`);
  return said.join('');
}
