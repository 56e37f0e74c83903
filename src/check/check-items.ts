import type { World } from '../core/facts/fact.ts';
import type { Item } from '../core/item.ts';
import type { Lexicon } from '../core/lexicon.ts';
import type { Statement } from '../schema/statement-types.ts';
import type { Breach, Case } from './breach.ts';
import { keyRules } from './rules/key-rules.ts';
import { optionRules } from './rules/option-rules.ts';
import { quizRules } from './rules/quiz-rules.ts';
import { rationaleRules } from './rules/rationale-rules.ts';
import { shapeRules } from './rules/shape-rules.ts';
import { wordRules } from './rules/word-rules.ts';
import { sayItem } from './say-item.ts';

const rules = [...keyRules, ...optionRules, ...shapeRules, ...wordRules, ...rationaleRules];

/**
 * Everything unfair in the items of one quiz, by name. It works truth out from the statement by itself and shares
 * nothing but types with what made the items, so that a slip there is not repeated here.
 */
export function checkItems(statement: Statement, world: World, items: readonly Item[], lexicons: readonly Lexicon[]): readonly Breach[] {
  const cases = items.map((item): Case => ({ item, statement, world, said: lexicons.map((lexicon) => sayItem(item, statement, lexicon)) }));
  return [
    ...cases.flatMap((one) => rules.flatMap(([name, find]) => find(one).map((detail) => ({ name, item: one.item.view.id, detail })))),
    ...quizRules.flatMap(([name, find]) => find(cases).map(([item, detail]) => ({ name, item, detail }))),
  ];
}
