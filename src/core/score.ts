import { scoreChoose } from './interactions/choose.ts';
import { scoreEnter } from './interactions/score-enter.ts';
import { scoreList } from './interactions/score-list.ts';
import { scoreOrder } from './interactions/score-order.ts';
import { scorePairs } from './interactions/score-pairs.ts';
import { isObject } from './is-object.ts';
import type { Interaction, Item, ItemOf, Marking, NamesOf, Option, Response, Score, View } from './item.ts';

type Scorer<I extends Interaction> = (item: ItemOf<I>, response: Response, marking: Marking, names: NamesOf) => Score;

const scorers: { readonly [I in Interaction]: Scorer<I> } = {
  choose: scoreChoose,
  enter: (item, response, _, names) => scoreEnter(item, response, names),
  order: scoreOrder,
  match: scorePairs,
  group: scorePairs,
  list: scoreList,
};

type Fields = Readonly<Record<string, unknown>>;

// Spread, for `every` passes over holes.
const texts = (value: unknown): boolean => Array.isArray(value) && [...value].every((one) => typeof one === 'string');
const isOneOf = (options: readonly Option[]) => (id: unknown): boolean => options.some((option) => option.id === id);
const places = ({ ids }: Fields, { options }: { readonly options: readonly Option[] }): boolean =>
  Array.isArray(ids) && new Set(ids).size === ids.length && [...ids].every(isOneOf(options));
const pairs = ({ pairs: given }: Fields, { options, targets }: { readonly options: readonly Option[]; readonly targets: readonly Option[] }): boolean =>
  isObject(given) && Object.keys(given).every(isOneOf(options)) && Object.values(given).every(isOneOf(targets));

/** Whether a response is one that the view could have got; a page's own tags give no other. */
const shapes: { readonly [I in Interaction]: (response: Fields, view: View<I>) => boolean } = {
  choose: places,
  enter: ({ text, lang }) => texts([text, lang]),
  order: places,
  match: pairs,
  group: pairs,
  list: ({ texts: given, lang }) => texts(given) && typeof lang === 'string',
};

/**
 * Judges a response, which may come from outside. Unready means not yet fit to judge: it costs no try. An item is worth
 * one point. `names` reads what was typed. Throws TypeError where there is no item to score, or no marking to score it by.
 */
export function score(item: Item, response: Response, marking: Marking, names: NamesOf): Score {
  if (!isObject(item)) throw new TypeError('There is no such item to score.');
  if (!isObject(marking) || typeof marking['partial'] !== 'boolean') throw new TypeError('Marking is { partial: true } or { partial: false }.');
  return scored(item, response, marking, names);
}

function scored<I extends Interaction>(item: ItemOf<I>, response: Response, marking: Marking, names: NamesOf): Score {
  const interaction: I = item.key.ask;
  const fits = isObject(response) && response.ask === interaction && shapes[interaction](response, item.view);
  return fits ? scorers[interaction](item, response, marking, names) : { type: 'unready', why: 'wrong-shape' };
}
