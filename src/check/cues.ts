/** What somebody who knows nothing but how quizzes are made could win by. */
import type { Quiz } from '../core/compose/recipe.ts';
import type { Form, Kind, Topic } from '../core/item.ts';
import type { Lang } from '../core/label.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { wordless, worded } from './strategies.ts';

/** How often a blind strategy wins where it prefers some answers to others; among equals it guesses. */
export interface Cue {
  readonly strategy: string;
  readonly lang?: Lang;
  readonly form: Form;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly wins: number;
  /** Expected wins of a guess among the same items. */
  readonly chance: number;
  /** Items in which the strategy prefers any. */
  readonly items: number;
  /** Wins above chance, in points of a hundred. */
  readonly excess: number;
}

interface Sums {
  readonly head: Pick<Cue, 'strategy' | 'lang' | 'form' | 'kind' | 'topic'>;
  wins: number;
  chance: number;
  items: number;
}

const cueOf = ({ head, wins, chance, items }: Sums): Cue => ({ ...head, wins, chance, items, excess: (100 * (wins - chance)) / items });

/** By form, kind and topic, for whoever plays sees the question before the options. */
export function measureCues(quizzes: readonly Quiz[], lexicons: readonly Lexicon[]): readonly Cue[] {
  const cues: Sums[] = [];
  for (const { name: strategy, lang, play } of [...wordless, ...lexicons.flatMap(worded)]) {
    const cells = new Map<string, Sums>();
    for (const quiz of quizzes) {
      for (const item of quiz.items) {
        const outcome = play(item, quiz);
        if (outcome === undefined) continue;
        const { form, kind, topic } = item.view;
        const cell = cells.get(`${form} ${kind} ${topic}`) ?? { head: { strategy, ...(lang === undefined ? {} : { lang }), form, kind, topic }, wins: 0, chance: 0, items: 0 };
        cell.wins += outcome[0];
        cell.chance += outcome[1];
        cell.items += 1;
        cells.set(`${form} ${kind} ${topic}`, cell);
      }
    }
    cues.push(...cells.values());
  }
  return cues.map(cueOf);
}

/** The same strategy over several forms, as one. */
export function together(cues: readonly [Cue, ...Cue[]]): Cue {
  const sum = (of: (cue: Cue) => number): number => cues.reduce((total, cue) => total + of(cue), 0);
  return cueOf({ head: cues[0], wins: sum(({ wins }) => wins), chance: sum(({ chance }) => chance), items: sum(({ items }) => items) });
}
