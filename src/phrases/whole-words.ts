import type { WholeWords, Words } from './words.ts';

/** The words of a language once those that tell are there, too. */
export const wholeWords = (words: Words, { telling, verdict }: Awaited<ReturnType<Words['telling']>>): WholeWords => ({
  ...words,
  lexicon: { ...words.lexicon, ...telling },
  quiz: { ...words.quiz, ...verdict },
});
