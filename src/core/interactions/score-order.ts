/** Apart from assembling: a page loads it with the tag that things are put in order with. */
import type { ItemOf, Marking, Part, Response, Score } from '../item.ts';

/** The share of pairs that stand in order, which forgives a neighbour swapped more than an end. */
export function scoreOrder(item: ItemOf<'order'>, response: Response, marking: Marking): Score {
  if (response.ask !== 'order') return { type: 'unready', why: 'wrong-shape' };
  const places = new Map(response.ids.map((id, place) => [id, place]));
  const { right } = item.key;
  if (places.size !== response.ids.length || response.ids.some((id) => !right.includes(id))) return { type: 'unready', why: 'wrong-shape' };
  if (places.size === 0) return { type: 'unready', why: 'empty' };
  if (places.size < right.length && !marking.standing) return { type: 'unready', why: 'incomplete' };
  const pairs = Object.entries(item.parts).map(([part, facts]) => {
    const [earlier = '', later = ''] = part.split('<');
    return { part, facts, inOrder: (places.get(earlier) ?? right.length) < (places.get(later) ?? 0) };
  });
  const of = pairs.length;
  const inOrder = pairs.filter((pair) => pair.inOrder).length;
  return {
    type: 'scored',
    earned: inOrder === of ? 1 : marking.partial ? inOrder / of : 0,
    possible: 1,
    parts: pairs.map(({ part, facts, inOrder: earns }): Part => ({ part, facts, earned: earns ? 1 / of : 0, possible: 1 / of })),
  };
}
