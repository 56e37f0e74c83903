/** What a quiz may hold so much of and no more. */
import type { Head } from '../forms/maker.ts';
import type { Item } from '../item.ts';
import type { Blueprint } from './recipe.ts';

/** Of a quiz so far: which items may be added to it. */
export type Allows = (items: readonly Item[]) => (head: Omit<Head, 'topic'>) => boolean;

/** Whether compose keeps its own balance: the author named neither topics, kinds, levels nor rows. */
export const balances = ({ topics, kinds, levels, rows }: Blueprint): boolean => (topics ?? kinds ?? levels ?? rows) === undefined;

/**
 * At most one true-false item in ten, unless the author names that kind; and in a quiz that `keeps` its own
 * balance at most half of the items only ask to remember and three in ten about membership.
 */
export function balanceOf({ kinds }: Blueprint, count: number, keeps: boolean): Allows {
  const limits: readonly (readonly [share: number, is: (head: Omit<Head, 'topic'>) => boolean])[] = [
    [kinds?.includes('true-false') ? 1 : 0.1, ({ kind }) => kind === 'true-false'],
    [keeps ? 0.5 : 1, ({ level }) => level === 'remember'],
    [keeps ? 0.3 : 1, ({ form }) => form === 'signed' || form === 'missing'],
  ];
  return (items) => {
    const full = limits.filter(([share, is]) => items.filter(({ view }) => is(view)).length >= Math.floor(share * count));
    return (head) => full.every(([, is]) => !is(head));
  };
}
