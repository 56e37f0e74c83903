/** What a quiz may hold so much of and no more. */
import type { Head } from '../forms/maker.ts';
import type { Item } from '../item.ts';
import type { Blueprint } from './recipe.ts';

/** Of a quiz so far: which items may be added to it. */
export type Allows = (items: readonly Item[]) => (head: Omit<Head, 'topic'>) => boolean;

/** Whether compose keeps its own balance: the author named neither topics, kinds, levels nor rows. */
export const balances = ({ topics, kinds, levels, rows }: Blueprint): boolean => (topics ?? kinds ?? levels ?? rows) === undefined;

/**
 * At most one true-false item in ten, unless the author asks for nothing else; and in a quiz that `keeps` its own
 * balance at most half of the items only ask to remember and three in ten about membership.
 */
export function balanceOf({ kinds }: Blueprint, count: number, keeps: boolean): Allows {
  const limits = [
    ['kind', 'true-false', kinds?.every((kind) => kind === 'true-false') ? 1 : 0.1],
    ['level', 'remember', keeps ? 0.5 : 1],
    ['form', 'signed', keeps ? 0.3 : 1],
  ] as const;
  return (items) => {
    const full = limits.filter(([name, value, share]) => items.filter(({ view }) => view[name] === value).length >= Math.floor(share * count));
    return (head) => full.every(([name, value]) => head[name] !== value);
  };
}
