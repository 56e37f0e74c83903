/** What tells how an answer did is fetched once somebody answers: to ask and to score takes none of it. */
import type { WholeWords, Words } from '../phrases/words.ts';
import type * as feedback from './feedback.ts';

export type Tells = typeof feedback & { readonly words: WholeWords };

const fetched = new WeakMap<Words, Tells>();

/** What tells in these words, if it is there. */
export const tellsIn = (words: Words | undefined): Tells | undefined => words && fetched.get(words);

export async function fetchTells(words: Words): Promise<Tells> {
  const [module, { telling, verdict }] = await Promise.all([import('./feedback.ts'), words.telling()]);
  const tells = { ...module, words: { ...words, lexicon: { ...words.lexicon, ...telling }, quiz: { ...words.quiz, ...verdict } } };
  fetched.set(words, tells);
  return tells;
}
