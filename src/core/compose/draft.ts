/** A quiz in the making: what its items test and tell, and so what the next may. */
import type { Facts } from '../facts/fact.ts';
import type { FactId, Item } from '../item.ts';
import type { Bench, Draw } from './recipe.ts';

/** Every fact that an item tests. */
export const testedBy = (item: Item): readonly FactId[] => Object.values(item.parts).flat();

export class Draft {
  readonly items: Item[] = [];
  private readonly tested = new Set<FactId>();
  private readonly told = new Set<FactId>();
  private readonly addressed: ReadonlySet<FactId>;
  private readonly facts: Facts;
  private readonly draw: Draw;

  constructor(facts: Facts, draw: Draw) {
    this.facts = facts;
    this.draw = draw;
    this.addressed = new Set(facts.signed.filter((fact) => fact.addressed).map(({ id }) => id));
  }

  bench(): Bench {
    const { facts, draw, tested, told } = this;
    return {
      facts,
      draw,
      mayTell: (fact) => !tested.has(fact),
      told: (fact) => told.has(fact),
      addressedFree: ![...this.addressed].some((fact) => told.has(fact)),
    };
  }

  /** Takes the item unless one of the quiz gives the other away: what one tests, no other tests, states or tells. */
  take(item: Item): boolean {
    const tests = testedBy(item);
    const tells = [...item.states, ...item.tells];
    if (tests.some((fact) => this.tested.has(fact) || this.told.has(fact))) return false;
    if (tells.some((fact) => this.tested.has(fact))) return false;
    for (const fact of tests) this.tested.add(fact);
    for (const fact of tells) this.told.add(fact);
    this.items.push(item);
    return true;
  }
}
