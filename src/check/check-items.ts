import type { World } from '../core/facts/fact.ts';
import type { Item } from '../core/item.ts';
import type { Lexicon } from '../core/lexicon.ts';
import type { Statement } from '../schema/statement-types.ts';
import type { Breach, Case } from './breach.ts';
import { itemRules, quizRules } from './rules/all-rules.ts';
import { balanceRules, rationRules } from './rules/quota-rules.ts';
import { sayItem } from './say-item.ts';

/**
 * Everything unfair in the items of one quiz, by name. It works truth out from the statement by itself and shares
 * nothing but types with what made the items, so that a slip there is not repeated here. A quiz that is `balanced` is
 * one whose author named neither topics nor forms, kinds or levels, of a file that has enough for such a quiz; it is
 * `rationed` unless its author named true-false, alone, beside other kinds or in a row.
 */
export function checkItems(
  statement: Statement,
  world: World,
  items: readonly Item[],
  lexicons: readonly Lexicon[],
  { balanced = false, rationed = true }: { readonly balanced?: boolean; readonly rationed?: boolean } = {},
): readonly Breach[] {
  const cases = items.map((item): Case => ({ item, statement, world, said: lexicons.map((lexicon) => sayItem(item, statement, world, lexicon)) }));
  const rules = [...quizRules, ...(rationed ? rationRules : []), ...(balanced ? balanceRules : [])];
  return [
    ...cases.flatMap((one) => itemRules.flatMap(([name, find]) => find(one).map((detail) => ({ name, item: one.item.view.id, detail })))),
    ...rules.flatMap(([name, find]) => find(cases).map(([item, detail]) => ({ name, item, detail }))),
  ];
}
