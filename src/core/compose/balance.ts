/** What a quiz may hold so much of and no more. */
import type { Item } from '../item.ts';
import type { Blueprint } from './recipe.ts';

export type Allows = (item: Pick<Item['view'], 'form' | 'kind' | 'level'>, items: readonly Item[]) => boolean;

/** Whether compose keeps its own balance: the author named neither topics, kinds, levels nor rows. */
export const balances = ({ topics, kinds, levels, rows }: Blueprint): boolean => (topics ?? kinds ?? levels ?? rows) === undefined;

/**
 * At most one true-false item in ten, unless the author asks for nothing else; and in a quiz that `keeps` its own
 * balance at most half of the items only ask to remember and three in ten about membership.
 */
export function balanceOf({ kinds }: Blueprint, count: number, keeps: boolean): Allows {
  const trueFalse = kinds !== undefined && kinds.every((kind) => kind === 'true-false') ? count : Math.floor(count / 10);
  const remember = keeps ? Math.floor(count / 2) : count;
  const membership = keeps ? Math.floor((count * 3) / 10) : count;
  const so = (items: readonly Item[], is: (view: Item['view']) => boolean) => items.filter(({ view }) => is(view)).length;
  return ({ form, kind, level }, items) =>
    (kind !== 'true-false' || so(items, (view) => view.kind === 'true-false') < trueFalse) &&
    (level !== 'remember' || so(items, (view) => view.level === 'remember') < remember) &&
    (form !== 'signed' || so(items, (view) => view.form === 'signed') < membership);
}
