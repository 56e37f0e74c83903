import type { Facts } from '../facts/fact.ts';
import { arranged } from './arrange.ts';
import { balanceOf, balances } from './balance.ts';
import type { Drafted } from './compose-with.ts';
import { Draft } from './draft.ts';
import { seededDraw } from './draw.ts';
import { fill } from './fill.ts';
import { SEEDS } from './new-recipe.ts';
import type { FormMaker, Recipe, ShortageWhy } from './recipe.ts';

/** A balanced quiz shorter than this, where a longer one is asked, serves nobody: then the balance gives way. */
const FEWEST = 6;

/** How often a full length is tried with other dice before a shorter quiz is made. */
const TRIES = 4;

/** Balanced where the facts allow; a file without claims still gets the questions that it supports. */
export function ofBlueprint(facts: Facts, recipe: Recipe, makers: readonly FormMaker[]): Drafted {
  const keeps = balances(recipe.blueprint);
  const balanced = byBalance(facts, recipe, makers, keeps);
  if (!keeps || balanced.items.length >= Math.min(recipe.blueprint.count, FEWEST)) return balanced;
  return byBalance(facts, recipe, makers, false);
}

/** A quiz that comes out shorter is made anew for the longest length reached, so that its balance holds there. */
function byBalance(facts: Facts, { seed, blueprint }: Recipe, makers: readonly FormMaker[], keeps: boolean): Drafted {
  let why: ShortageWhy | undefined;
  for (let count = blueprint.count; count > 0; ) {
    const allows = balanceOf(blueprint, count, keeps);
    let longest = 0;
    let above = 0;
    for (let tried = 0; tried < TRIES; tried++) {
      const draw = seededDraw(seed + tried * SEEDS);
      const draft = new Draft(facts, draw);
      // What asks for more than memory is scarcer: it is placed first.
      if (keeps) fill(draft, facts, makers.filter(aboveRecall), { ...blueprint, upTo: Math.ceil(count / 2) }, allows, draw);
      const fell = fill(draft, facts, makers, { ...blueprint, upTo: count }, allows, draw);
      if (fell === undefined) {
        const short = count === blueprint.count || why === undefined ? [] : [{ wanted: blueprint.count, made: count, why }];
        return { items: arranged(draft.items, draw), short };
      }
      why ??= fell;
      longest = Math.max(longest, draft.items.length);
      above = Math.max(above, draft.items.filter(({ view }) => view.level !== 'remember').length);
    }
    // Half of a balanced quiz is above recall: a longer one than twice of that need not be tried.
    count = keeps ? Math.min(longest, 2 * above) : longest;
  }
  return { items: [], short: [{ wanted: blueprint.count, made: 0, why: why ?? 'too-few-facts' }] };
}

const aboveRecall = ({ level }: FormMaker): boolean => level !== 'remember';
