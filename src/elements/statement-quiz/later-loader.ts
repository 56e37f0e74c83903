import type { LaterWords } from '../../phrases/later-words.ts';
import type { WholeWords } from '../../phrases/words.ts';
import { Fetched } from '../fetched.ts';
import type * as module from './later.ts';

export type Later = typeof module & { readonly whole: WholeWords; readonly words: LaterWords };

/** What a quiz needs once a first answer is in, or once something went wrong. */
export const later = new Fetched<Later>(async (words) => {
  const there = await import('./later.ts');
  return { ...there, ...(await there.allWords(words)) };
});
