import type { Unready } from '../../src/core/item.ts';
import type { WholeWords } from '../../src/phrases/words.ts';

/** Why nothing is judged, wherever those words are. */
export const saidOf = (quiz: WholeWords['quiz'], why: Unready, pick: number): string =>
  why === 'empty' || why === 'incomplete' || why === 'wrong-shape' ? quiz.unready(why, pick) : quiz.unreadable[why];
