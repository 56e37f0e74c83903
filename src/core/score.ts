import { scoreChoose } from './interactions/choose.ts';
import { scoreEnter } from './interactions/score-enter.ts';
import { isObject } from './is-object.ts';
import type { Interaction, Item, ItemOf, Marking, Response, Score, View } from './item.ts';

const scorers: { readonly [I in Interaction]: (item: ItemOf<I>, response: Response, marking: Marking) => Score } = {
  choose: scoreChoose,
  enter: scoreEnter,
};

/** Whether a response is one that the view could have got; a page's own tags give no other. */
const shapes: { readonly [I in Interaction]: (response: Readonly<Record<string, unknown>>, view: View<I>) => boolean } = {
  choose: ({ ids }, { options }) =>
    Array.isArray(ids) && new Set(ids).size === ids.length && ids.every((id) => options.some((option) => option.id === id)),
  enter: ({ text, lang }) => typeof text === 'string' && typeof lang === 'string',
};

/**
 * Judges a response, which may come from outside. Unready means not yet fit to judge: it costs no try. An item is worth
 * one point. Throws TypeError where there is no item to score, or no marking to score it by.
 */
export function score(item: Item, response: Response, marking: Marking): Score {
  if (!isObject(item)) throw new TypeError('There is no such item to score.');
  if (!isObject(marking) || typeof marking['partial'] !== 'boolean') throw new TypeError('Marking is { partial: true } or { partial: false }.');
  return scored(item, response, marking);
}

function scored<I extends Interaction>(item: ItemOf<I>, response: Response, marking: Marking): Score {
  const interaction: I = item.key.ask;
  const fits = isObject(response) && response.ask === interaction && shapes[interaction](response, item.view);
  return fits ? scorers[interaction](item, response, marking) : { type: 'unready', why: 'wrong-shape' };
}
