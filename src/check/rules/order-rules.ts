/** Things to be put in order or given a place: neither name nor number nor what is left over finds it. */
import type { View } from '../../core/item.ts';
import { oneSeries } from '../between.ts';
import type { Case, Rule } from '../breach.ts';
import { brief } from '../labels.ts';
import { labelById, optionLabels, optionsOf, targetsOf } from '../shown.ts';
import { spanOf } from '../spans.ts';
import { datedThings, type Thing } from '../truth.ts';

const spares = (view: View): number => targetsOf(view).length - optionsOf(view).length;

function unused({ item: { view, key } }: Case): readonly string[] {
  return key.ask === 'group' ? targetsOf(view).filter(({ id }) => !Object.values(key.right).includes(id)).map(({ label }) => brief(label)) : [];
}

/** Shown things of a form that asks for their order, or for the date of each. */
const orderedThings = ({ item: { view }, statement }: Case): readonly Thing[] =>
  view.form === 'sequence' || view.ask === 'match' ? optionLabels(view).flatMap((label) => datedThings(label, statement)) : [];

const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] => all.flatMap((one, index) => all.slice(0, index).map((other) => [other, one] as const));

/** Whether a target that is left over lies before the last one that is taken, so that rising numbers do not find it. */
function hasSpareBetween({ item: { view, key } }: Case): boolean {
  if (key.ask !== 'match') return false;
  const taken = Object.values(key.right);
  const starts = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => {
      const label = labelById(targetsOf(view), id);
      return label?.say === 'date' ? [spanOf(label.date).from] : [];
    });
  const free = targetsOf(view).map(({ id }) => id).filter((id) => !taken.includes(id));
  return Math.min(...starts(free)) < Math.max(...starts(taken));
}

function toldByNumbers(of: Case): readonly string[] {
  if (of.item.view.ask === 'match' && hasSpareBetween(of)) return [];
  return pairsOf(orderedThings(of).filter(({ number }) => number !== undefined))
    .filter(([one, other]) => oneSeries(one, other))
    .map(([one, other]) => `${one.id} and ${other.id}`);
}

/** Things that somebody claims to have been the same, on several days. */
const differByDateAlone = (one: Thing, other: Thing): boolean =>
  one.standing === 'claim' &&
  other.standing === 'claim' &&
  one.assertedBy === other.assertedBy &&
  one.tells.length > 0 &&
  [...one.tells].toSorted().join() === [...other.tells].toSorted().join();

export const orderRules: readonly Rule[] = [
  ['too-few-spares', ({ item: { view } }) => (view.ask === 'match' && spares(view) < 2 ? [`${spares(view)} targets are left over`] : [])],
  ['target-unused', unused],
  ['numbers-tell-order', toldByNumbers],
  ['told-apart-by-date-only', (of) => pairsOf(orderedThings(of)).filter(([one, other]) => differByDateAlone(one, other)).map(([one, other]) => `${one.id} and ${other.id}`)],
];
