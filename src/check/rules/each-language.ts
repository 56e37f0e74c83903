import type { Case, Said } from '../breach.ts';

/** What is found in each language, with its tag. */
export const each = ({ said }: Case, find: (words: Said) => readonly string[]): readonly string[] =>
  said.flatMap((words) => find(words).map((detail) => `${words.lang}: ${detail}`));
