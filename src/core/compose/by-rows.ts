import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import { arranged } from './arrange.ts';
import { balanceOf } from './balance.ts';
import { newDraft } from './draft.ts';
import { seededDraw } from './draw.ts';
import { fill, type Filled } from './fill.ts';
import type { Recipe, Row, Shortage } from './recipe.ts';
import type { Drafted, Steps } from './steps.ts';

/** So many of each row; a page loads it for a blueprint that has rows. Throws RangeError where a maker is missing. */
export function* byRows(facts: Facts, { seed, blueprint }: Recipe, makers: readonly FormMaker[]): Steps<Drafted> {
  for (const { form } of blueprint.rows ?? []) {
    if (form !== undefined && makers.every((maker) => maker.form !== form)) throw new RangeError(`no maker of ${form}`);
  }
  const draw = seededDraw(seed);
  const draft = newDraft(facts, draw);
  const short: Shortage[] = [];
  const allows = balanceOf(blueprint, blueprint.count, false);
  for (const { count, ...asked } of blueprint.rows ?? []) {
    yield;
    const before = draft.items.length;
    const upTo = Math.min(before + count, blueprint.count);
    const why = fill(draft, makers, { ...blueprint, ...narrowed(asked), upTo }, asked.kind === undefined ? allows : () => () => true);
    if (why !== undefined) short.push({ wanted: upTo - before, made: draft.items.length - before, ...asked, why });
  }
  return { items: arranged(draft.items, draw), short };
}

const narrowed = ({ topic, form, kind, level }: Row): Partial<Filled> => ({
  ...(topic && { topics: [topic] }),
  ...(form && { forms: [form] }),
  ...(kind && { kinds: [kind] }),
  ...(level && { levels: [level] }),
});
