/** What somebody who knows nothing but how quizzes are made could win by. */
import type { Quiz } from '../core/compose/recipe.ts';
import type { ItemOf, Option } from '../core/item.ts';
import type { Label, Lang } from '../core/label.ts';
import type { Lexicon } from '../core/lexicon.ts';

/** How often a blind strategy wins where it prefers some options to others; among equals it guesses. */
export interface Cue {
  readonly strategy: string;
  readonly lang?: Lang;
  readonly wins: number;
  /** Expected wins of a guess among the same items. */
  readonly chance: number;
  /** Items in which the strategy prefers any. */
  readonly items: number;
  /** Wins above chance, in points of a hundred. */
  readonly excess: number;
}

type Single = ItemOf<'choose'>;
/** A score for each option; the highest is picked. */
type Rate = (item: Single, quiz: Quiz) => readonly number[];

export function measureCues(quizzes: readonly Quiz[], lexicons: readonly Lexicon[]): readonly Cue[] {
  const single = (item: Single) => item.view.kind === 'choice';
  const trueFalse = (item: Single) => item.view.kind === 'true-false';
  return [
    ...[0, 1, 2, 3, 4].map((place) => cue(`position ${place + 1}`, quizzes, single, ({ view }) => view.options.map((_, index) => Number(index === place)))),
    cue('last position', quizzes, single, ({ view }) => view.options.map((_, index) => index)),
    cue('middle of an order', quizzes, (item) => single(item) && inOrder(item), ({ view }) => view.options.map((_, index, all) => -Math.abs(index - (all.length - 1) / 2))),
    cue('most alike', quizzes, single, ({ view }) => view.options.map((option) => likeness(option, view.options))),
    cue('least alike', quizzes, single, ({ view }) => view.options.map((option) => -likeness(option, view.options))),
    cue('seen in no other item', quizzes, single, (item, quiz) => item.view.options.map((option) => -seen(option, item, quiz))),
    cue('seen in other items', quizzes, single, (item, quiz) => item.view.options.map((option) => seen(option, item, quiz))),
    cue('true', quizzes, trueFalse, ({ view }) => view.options.map(({ label }) => Number(label.say === 'word' && label.word === 'true'))),
    ...lexicons.flatMap((lexicon) => {
      const length = ({ label }: Option) => [...lexicon.say(label)].length;
      return [
        { ...cue('longest', quizzes, single, ({ view }) => view.options.map(length)), lang: lexicon.lang },
        { ...cue('shortest', quizzes, single, ({ view }) => view.options.map((option) => -length(option))), lang: lexicon.lang },
        { ...cue('echoes the stem', quizzes, single, ({ view }) => view.options.map(({ label }) => echo(lexicon.say(label), lexicon.stem(view)))), lang: lexicon.lang },
      ];
    }),
  ];
}

function cue(strategy: string, quizzes: readonly Quiz[], fits: (item: Single) => boolean, rate: Rate): Cue {
  let wins = 0;
  let chance = 0;
  let items = 0;
  for (const quiz of quizzes) {
    for (const item of quiz.items) {
      if (!isChoose(item) || !fits(item)) continue;
      const { options } = item.view;
      const picked = highest(rate(item, quiz));
      if (picked.length === options.length) continue;
      items += 1;
      chance += 1 / options.length;
      wins += picked.some((index) => item.key.right.includes(options[index]?.id ?? '')) ? 1 / picked.length : 0;
    }
  }
  return { strategy, wins, chance, items, excess: items === 0 ? 0 : (100 * (wins - chance)) / items };
}

const isChoose = (item: Quiz['items'][number]): item is Single => item.view.ask === 'choose';

function highest(rates: readonly number[]): readonly number[] {
  const most = Math.max(...rates);
  return rates.flatMap((rate, index) => (rate === most ? [index] : []));
}

const inOrder = ({ view }: Single): boolean => view.options.every(({ label }) => label.say === 'date' || label.say === 'number');

/** Slots that two claims share, the slips of a wrong option that was made from the right one; else nothing. */
function shared(one: Label, other: Label): number {
  if (one.say !== 'claim' || other.say !== 'claim') return 0;
  const same = (a: unknown, b: unknown) => Number(JSON.stringify(a) === JSON.stringify(b));
  return same(one.act, other.act) + same(one.to, other.to) + same(one.about, other.about);
}

const likeness = (option: Option, options: readonly Option[]): number =>
  options.filter((other) => other !== option).reduce((sum, other) => sum + shared(option.label, other.label), 0);

/** Other items of the quiz that show the same option. */
function seen({ label }: Option, item: Single, quiz: Quiz): number {
  const json = JSON.stringify(label);
  return quiz.items.filter((other) => other !== item && isChoose(other) && other.view.options.some((option) => JSON.stringify(option.label) === json)).length;
}

/** Words of some length that option and stem have in common. */
function echo(option: string, stem: string): number {
  const words = (text: string) => new Set((text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []));
  const asked = words(stem);
  return [...words(option)].filter((word) => asked.has(word)).length;
}
