/** What compose asks of a form, and what a form may count on. */
import type { Draw } from '../compose/draw.ts';
import type { ShortageWhy } from '../compose/recipe.ts';
import type { Fact, Facts } from '../facts/fact.ts';
import type { FactId, Form, Item, Kind, Level, View } from '../item.ts';

/** What a maker works with: facts, dice, and what the quiz made so far leaves free. */
export interface Bench {
  readonly facts: Facts;
  readonly draw: Draw;
  /** Whether an item may tell this fact: no item of the quiz tests it. */
  mayTell(fact: FactId): boolean;
  /** Whether no item of the quiz tests or tells this fact: telling it again is dull and hints. */
  isFresh(fact: FactId): boolean;
}

/** What compose knows of an item before it is made. */
export type Head = Pick<View, 'form' | 'kind' | 'level' | 'topic'>;

export type Made = Item | ShortageWhy;

/** A fact that can be asked about, and what makes an item of it; the item's id is set when its place is known. */
export interface Candidate {
  readonly fact: Fact;
  make(head: Head, bench: Bench): Made;
}

export interface FormMaker {
  readonly form: Form;
  readonly level: Level;
  readonly kinds: readonly Kind[];
  /** What this form can ask about in this way, in file order. */
  candidates(facts: Facts, kind: Kind): readonly Candidate[];
}

/** Candidates of one sort of fact that are made alike. */
export const candidatesOf = <F extends Fact>(facts: readonly F[], make: (key: F, head: Head, bench: Bench) => Made): readonly Candidate[] =>
  facts.map((fact) => ({ fact, make: (head, bench) => make(fact, head, bench) }));
