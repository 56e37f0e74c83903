import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import { arranged } from './arrange.ts';
import { balanceOf } from './balance.ts';
import { newDraft } from './draft.ts';
import { seededDraw } from './draw.ts';
import { fill, type Filled } from './fill.ts';
import type { Recipe, Row, Shortage } from './recipe.ts';
import type { Drafted, Steps } from './steps.ts';

/**
 * So many of each row, then freely what the rows leave of the count: a row that falls short is told, and not filled with
 * something else. Throws RangeError where a maker is missing.
 */
export function* byRows(facts: Facts, { seed, blueprint }: Recipe, makers: readonly FormMaker[]): Steps<Drafted> {
  const { rows = [] } = blueprint;
  for (const { form } of rows) {
    if (form !== undefined && makers.every((maker) => maker.form !== form)) throw new RangeError(`no maker of ${form}`);
  }
  const left = rows.reduce((sum, { count }) => sum - count, blueprint.count);
  const draw = seededDraw(seed);
  const draft = newDraft(facts, draw);
  const short: Shortage[] = [];
  const allows = balanceOf(blueprint, blueprint.count, false);
  for (const { count, ...asked } of left > 0 ? [...rows, { count: left }] : rows) {
    yield;
    const before = draft.items.length;
    const why = fill(draft, makers, { ...blueprint, ...narrowed(asked), upTo: before + count }, asked.kind === undefined ? allows : () => () => true);
    if (why !== undefined) short.push({ wanted: count, made: draft.items.length - before, ...asked, why });
  }
  return { items: arranged(draft.items, draw), short };
}

/** To what a row asks for. */
export const narrowed = ({ topic, form, kind, level }: Row): Partial<Filled> => ({
  ...(topic && { topics: [topic] }),
  ...(form && { forms: [form] }),
  ...(kind && { kinds: [kind] }),
  ...(level && { levels: [level] }),
});
