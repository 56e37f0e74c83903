/** Whether there is anything left to ask that was not asked before. */
import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import type { FactId } from '../item.ts';
import { narrowed } from './by-rows.ts';
import { newDraft } from './draft.ts';
import { seededDraw } from './draw.ts';
import { offersOf } from './fill.ts';
import type { Blueprint } from './recipe.ts';
import type { Steps } from './steps.ts';
import { testedBy } from './tested-by.ts';
import { ALL, makeWanted } from './wanted.ts';

/** So many candidates are looked at in one step. */
const AT_ONCE = 10;

/**
 * Whether some question within the blueprint's limits tests a fact that was not seen, whatever a quiz has room for. Its
 * difficulty is no limit: a quiz takes easier and harder ones where there are too few.
 */
export function* hasUnseen(facts: Facts, blueprint: Blueprint, seen: ReadonlySet<FactId>, makers: readonly FormMaker[]): Steps<boolean> {
  const { rows = [], count, exclude } = blueprint;
  const { bench } = newDraft(facts, seededDraw(0));
  const excluded = new Set(exclude);
  const free = rows.reduce((left, row) => left - row.count, count) > 0;
  let looked = 0;
  for (const limits of [...rows.map(narrowed), ...(free ? [{}] : [])]) {
    for (const offer of offersOf(bench, makers, { ...blueprint, ...limits })) {
      for (const candidate of offer.candidates) {
        const made = makeWanted(candidate, offer, bench, excluded, ALL);
        if (typeof made !== 'string' && testedBy(made).some((fact) => !seen.has(fact))) return true;
        looked += 1;
        if (looked % AT_ONCE === 0) yield;
      }
    }
  }
  return false;
}
