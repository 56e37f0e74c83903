import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import { openers } from '../forms/openers.ts';
import type { Item } from '../item.ts';
import { balanceOf, balances } from './balance.ts';
import { seededDraw, shuffled } from './draw.ts';
import type { Recipe } from './recipe.ts';
import { bandsOf, makeWanted, within } from './wanted.ts';

/**
 * The first item of a recipe's quiz, or none. It rests on no other item, so that it can be asked before the others are
 * made; only forms among `makers` are used.
 */
export function opening(facts: Facts, { seed, blueprint }: Recipe, makers: readonly FormMaker[]): readonly Item[] {
  // Other dice than the rest of the quiz has.
  const draw = seededDraw(~seed);
  const bench = { facts, draw, mayTell: () => true, isFresh: () => true };
  const { topics, kinds, levels } = blueprint;
  const excluded = new Set(blueprint.exclude);
  const allowed = balanceOf(blueprint, blueprint.count, balances(blueprint))([]);
  const ready = openers.filter(({ form, level }) => makers.some((maker) => maker.form === form) && within(levels, level));
  const heads = shuffled(ready, draw).flatMap((maker) => maker.kinds.map((kind) => ({ ...maker, kind })));
  for (const head of heads.filter((one) => within(kinds, one.kind) && allowed(one))) {
    const candidates = head.candidates(facts, head.kind).filter(({ fact }) => within(topics, fact.topic));
    for (const candidate of shuffled(candidates, draw)) {
      const made = makeWanted(candidate, head, bench, excluded, bandsOf(blueprint)[0]);
      if (typeof made !== 'string') return [made];
    }
  }
  return [];
}

/** An item's id is its place in the quiz. */
export const withId = (item: Item, index: number): Item => ({ ...item, view: { ...item.view, id: `q${index + 1}` } }) as Item;
