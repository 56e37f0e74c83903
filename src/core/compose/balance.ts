/** What a quiz may hold so much of and no more. */
import type { Item } from '../item.ts';
import type { Blueprint } from './recipe.ts';

export type Allows = (item: Pick<Item['view'], 'form' | 'kind' | 'level'>, items: readonly Item[]) => boolean;

/** Whether compose keeps its own balance: the author named neither topics, kinds, levels nor rows. */
export const balances = ({ topics, kinds, levels, rows }: Blueprint): boolean => (topics ?? kinds ?? levels ?? rows) === undefined;

/**
 * At most one true-false item in ten, unless the author asks for nothing else; and where the author names neither
 * topics, kinds, levels nor rows, at most half of the items only ask to remember and three in ten about membership.
 */
export function balanceOf(blueprint: Blueprint, count: number): Allows {
  const { kinds } = blueprint;
  const trueFalse = kinds !== undefined && kinds.every((kind) => kind === 'true-false') ? count : Math.floor(count / 10);
  const own = balances(blueprint);
  const remember = own ? Math.floor(count / 2) : count;
  const membership = own ? Math.floor((count * 3) / 10) : count;
  const so = (items: readonly Item[], is: (view: Item['view']) => boolean) => items.filter(({ view }) => is(view)).length;
  return ({ form, kind, level }, items) =>
    (kind !== 'true-false' || so(items, (view) => view.kind === 'true-false') < trueFalse) &&
    (level !== 'remember' || so(items, (view) => view.level === 'remember') < remember) &&
    (form !== 'signed' || so(items, (view) => view.form === 'signed') < membership);
}
