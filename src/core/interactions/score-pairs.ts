/** Apart from assembling: a page loads it with the tags in which options are given targets. */
import type { ItemOf, Marking, Part, Response, Score } from '../item.ts';

/** Each option is worth the same. A target may be used once in a match, any number of times in a group. */
export function scorePairs(item: ItemOf<'match'> | ItemOf<'group'>, response: Response, marking: Marking): Score {
  const { ask, options, targets } = item.view;
  if ((response.ask !== 'match' && response.ask !== 'group') || response.ask !== ask) return { type: 'unready', why: 'wrong-shape' };
  const given = new Map(Object.entries(response.pairs));
  const known = (ids: readonly { readonly id: string }[], id: string) => ids.some((one) => one.id === id);
  const stray = [...given].some(([option, target]) => !known(options, option) || !known(targets, target));
  if (stray || (ask === 'match' && new Set(given.values()).size < given.size)) return { type: 'unready', why: 'wrong-shape' };
  if (given.size === 0) return { type: 'unready', why: 'empty' };
  if (given.size < options.length && !marking.standing) return { type: 'unready', why: 'incomplete' };
  const of = options.length;
  const right = options.filter(({ id }) => given.get(id) === item.key.right[id]).length;
  return {
    type: 'scored',
    earned: right === of ? 1 : marking.partial ? right / of : 0,
    possible: 1,
    parts: options.map(({ id }): Part => ({
      part: id,
      facts: item.parts[id] ?? [],
      earned: given.get(id) === item.key.right[id] ? 1 / of : 0,
      possible: 1 / of,
    })),
  };
}
