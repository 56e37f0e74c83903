import type { Facts } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import { arranged } from './arrange.ts';
import { balanceOf } from './balance.ts';
import type { Drafted, Steps } from './compose-with.ts';
import { newDraft } from './draft.ts';
import { seededDraw } from './draw.ts';
import { fill } from './fill.ts';
import type { Blueprint, Recipe, Shortage } from './recipe.ts';

/** So many of each row; a page loads it for a blueprint that has rows. Throws RangeError where a maker is missing. */
export function* byRows(facts: Facts, { seed, blueprint }: Recipe, makers: readonly FormMaker[]): Steps<Drafted> {
  for (const { form } of blueprint.rows ?? []) {
    if (form !== undefined && makers.every((maker) => maker.form !== form)) throw new RangeError(`no maker of ${form}`);
  }
  const draw = seededDraw(seed);
  const draft = newDraft(facts, draw);
  const short: Shortage[] = [];
  const allows = balanceOf(blueprint, blueprint.count, false);
  for (const { topic, form, kind, count } of blueprint.rows ?? []) {
    yield;
    const before = draft.items.length;
    const only = narrowed(blueprint, topic, kind);
    const forms = form === undefined ? {} : { forms: [form] };
    const upTo = Math.min(before + count, blueprint.count);
    const why = fill(draft, makers, { ...only, ...forms, upTo }, kind === undefined ? allows : () => () => true);
    const asked = { ...(topic && { topic }), ...(form && { form }), ...(kind && { kind }) };
    if (why !== undefined) short.push({ wanted: upTo - before, made: draft.items.length - before, ...asked, why });
  }
  return { items: arranged(draft.items, draw), short };
}

function narrowed(blueprint: Blueprint, topic: Shortage['topic'], kind: Shortage['kind']): Blueprint {
  return { ...blueprint, ...(topic && { topics: [topic] }), ...(kind && { kinds: [kind] }) };
}
