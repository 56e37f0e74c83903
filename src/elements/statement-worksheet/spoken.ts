/** What a sheet says in one language, and the languages that its items are asked in. */
import type { View } from '../../core/item.ts';
import type { Lang } from '../../core/label.ts';
import type { AnsweringWords } from '../../phrases/answering-words.ts';
import { askedIn } from '../../phrases/ask-in.ts';
import { closest, languages } from '../../phrases/languages.ts';
import { paper as papers } from '../../phrases/paper.ts';
import type { PaperWords } from '../../phrases/paper-words.ts';
import type { WholeWords, Words } from '../../phrases/words.ts';
import { Fetched } from '../fetched.ts';
import { type Tells, tells } from '../tells.ts';

export interface Spoken {
  readonly words: WholeWords;
  readonly answering: AnsweringWords;
  readonly paper: PaperWords;
  readonly tells: Tells;
}

/** The sheet's own language, and that of each item. */
export interface Tongues {
  readonly own: Spoken;
  of(view: View): Spoken;
}

const spoken = new Fetched<Spoken>(async (words) => {
  const [told, { answering }, paper] = await Promise.all([tells.load(words), words.answering(), papers[closest(words.lexicon.lang)](), words.askAll()]);
  return { words: told.words, answering, paper, tells: told };
});

const langOf = (view: View, { lexicon }: Words): Lang => askedIn(view, lexicon.lang, Object.keys(languages));

/** For items whose texts lack the sheet's own language, those that they are asked in. */
export async function tonguesFor(views: readonly View[], words: Words): Promise<Tongues> {
  const { lang } = words.lexicon;
  const own = await spoken.load(words);
  const others = [...new Set(views.map((view) => langOf(view, words)))].filter((other) => other !== lang);
  const all = new Map(await Promise.all(others.map(async (other) => [other, await spoken.load(await languages[closest(other)]())] as const)));
  return { own, of: (view) => all.get(langOf(view, words)) ?? own };
}
