import type { WholeWords } from '../phrases/words.ts';
import type * as feedback from './feedback.ts';
import { Fetched } from './fetched.ts';

export type Tells = typeof feedback & { readonly words: WholeWords };

/** What tells how an answer did, fetched once somebody answers: to ask and to score takes none of it. */
export const tells = new Fetched<Tells>(async (words) => {
  const [module, more] = await Promise.all([import('./feedback.ts'), words.telling()]);
  return { ...module, words: module.whole(words, more) };
});
