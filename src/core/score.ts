import { scoreChoose } from './interactions/choose.ts';
import { scoreEnter } from './interactions/score-enter.ts';
import type { Interaction, Item, ItemOf, Marking, Response, Score } from './item.ts';

const scorers: { readonly [I in Interaction]: (item: ItemOf<I>, response: Response, marking: Marking) => Score } = {
  choose: scoreChoose,
  enter: scoreEnter,
};

/** Judges a response. Unready means not yet fit to judge: it costs no try. An item is worth one point. */
export function score(item: Item, response: Response, marking: Marking): Score {
  return scored(item, response, marking);
}

function scored<I extends Interaction>(item: ItemOf<I>, response: Response, marking: Marking): Score {
  const interaction: I = item.key.ask;
  return scorers[interaction](item, response, marking);
}
