import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import { arranged } from './arrange.ts';
import { balanceOf, balances } from './balance.ts';
import { newDraft } from './draft.ts';
import { seededDraw } from './draw.ts';
import { fill } from './fill.ts';
import { SEEDS } from './new-recipe.ts';
import { opening } from './opening.ts';
import type { Recipe, ShortageWhy } from './recipe.ts';
import type { Drafted, Steps } from './steps.ts';

/** A balanced quiz shorter than this, where a longer one is asked, serves nobody: then the balance gives way. */
const FEWEST = 6;

/** How often a full length is tried with other dice before a shorter quiz is made. */
const TRIES = 4;

/** Balanced where the facts allow; a file without claims still gets the questions that it supports. */
export function* ofBlueprint(facts: Facts, recipe: Recipe, makers: readonly FormMaker[]): Steps<Drafted> {
  const keeps = balances(recipe.blueprint);
  const drafted = yield* byBalance(facts, recipe, makers, keeps);
  return keeps && drafted.items.length < Math.min(recipe.blueprint.count, FEWEST) ? yield* byBalance(facts, recipe, makers, false) : drafted;
}

/** A quiz that comes out shorter is made anew for the longest length reached, so that its balance holds there. */
function* byBalance(facts: Facts, recipe: Recipe, makers: readonly FormMaker[], keeps: boolean): Steps<Drafted> {
  const { seed, blueprint } = recipe;
  const wanted = blueprint.count;
  const begun = opening(facts, recipe, makers);
  const recalled = begun.filter(({ view }) => !aboveRecall(view)).length;
  let reached = 0;
  let why: ShortageWhy | undefined;
  for (let count = wanted; ; ) {
    const allows = balanceOf(blueprint, count, keeps);
    let longest = 0;
    let above = 0;
    for (let tried = 0; tried < TRIES; tried++) {
      const draw = seededDraw(seed + tried * SEEDS);
      const draft = newDraft(facts, draw, begun);
      // What asks for more than memory is scarcer: it is placed first.
      if (keeps) fill(draft, makers.filter(aboveRecall), { ...blueprint, upTo: Math.ceil(count / 2) + recalled }, allows);
      yield;
      const fell = fill(draft, makers, { ...blueprint, upTo: count }, allows);
      if (!fell) {
        const items = arranged(draft.items, draw, begun.length);
        return { items, short: why && count < wanted ? [{ wanted, made: count, why: count < reached ? 'keeps-balance' : why }] : [] };
      }
      yield;
      why ??= fell;
      reached = Math.max(reached, draft.items.length);
      longest = Math.max(longest, draft.items.length);
      above = Math.max(above, draft.items.filter(({ view }) => aboveRecall(view)).length);
    }
    // Half of a balanced quiz is above recall: a longer one than twice of that need not be tried.
    count = keeps ? Math.min(longest, 2 * above) : longest;
  }
}

const aboveRecall = ({ level }: Pick<FormMaker, 'level'>): boolean => level !== 'remember';
