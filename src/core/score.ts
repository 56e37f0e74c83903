import { scoreChoose } from './interactions/choose.ts';
import { scoreEnter } from './interactions/score-enter.ts';
import { scoreList } from './interactions/score-list.ts';
import { scoreOrder } from './interactions/score-order.ts';
import { scorePairs } from './interactions/score-pairs.ts';
import type { Interaction, Item, ItemOf, Marking, NamesOf, Response, Score } from './item.ts';

type Scorer<I extends Interaction> = (item: ItemOf<I>, response: Response, marking: Marking, names: NamesOf) => Score;

const scorers: { readonly [I in Interaction]: Scorer<I> } = {
  choose: scoreChoose,
  enter: (item, response, _, names) => scoreEnter(item, response, names),
  order: scoreOrder,
  match: scorePairs,
  group: scorePairs,
  list: scoreList,
};

/** Judges a response. Unready means not yet fit to judge: it costs no try. An item is worth one point. */
export function score(item: Item, response: Response, marking: Marking, names: NamesOf): Score {
  return scored(item, response, marking, names);
}

function scored<I extends Interaction>(item: ItemOf<I>, response: Response, marking: Marking, names: NamesOf): Score {
  const interaction: I = item.key.ask;
  return scorers[interaction](item, response, marking, names);
}
