import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import { openers } from '../forms/openers.ts';
import type { Item } from '../item.ts';
import { balanceOf, balances } from './balance.ts';
import { newDraft } from './draft.ts';
import { seededDraw, shuffled } from './draw.ts';
import { fillStrictly } from './fill.ts';
import type { Recipe } from './recipe.ts';

/**
 * The first item of a recipe's quiz, or none. It rests on no other item, so that it can be asked before the others are
 * made; only forms among `makers` are used.
 */
export function opening(facts: Facts, { seed, blueprint }: Recipe, makers: readonly FormMaker[]): readonly Item[] {
  // Other dice than the rest of the quiz has.
  const draw = seededDraw(~seed);
  const draft = newDraft(facts, draw);
  const allows = balanceOf(blueprint, blueprint.count, balances(blueprint));
  const ready = openers.filter(({ form }) => makers.some((maker) => maker.form === form));
  for (const opener of shuffled(ready, draw)) fillStrictly(draft, [opener], { ...blueprint, upTo: 1 }, allows);
  return draft.items;
}

/** An item's id is its place in the quiz. */
export const withId = (item: Item, index: number): Item => ({ ...item, view: { ...item.view, id: `q${index + 1}` } }) as Item;
