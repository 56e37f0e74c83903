/** What the key of an item asserts and what it denies, each with its truth: one list for all interactions. */
import type { Interaction, Item, ItemOf, View } from '../core/item.ts';
import type { Label } from '../core/label.ts';
import type { Statement } from '../schema/statement-types.ts';
import type { Truth } from './claim-truth.ts';
import { belongs, country, groupNamed, listedOf } from './groups.ts';
import { brief, sameLabel } from './labels.ts';
import { labelById } from './shown.ts';
import { listedTruth, missingTruth, optionTruth, orderTruth } from './option-truth.ts';
import { datedThings, datedTruth, signedTruth } from './truth.ts';

export interface Assertion {
  readonly what: string;
  /** Option, typed answer or name that it is about. */
  readonly label: Label;
  /** Whether the key has it so. */
  readonly right: boolean;
  readonly truth: Truth;
}

/** An option under a target, as an answer. */
export function placedTruth(view: View, option: Label, target: Label, statement: Statement): Truth {
  if (view.ask === 'match') return target.say === 'date' ? datedTruth(option, target.date, statement) : 'unknown';
  if (target.say === 'word') {
    const listed = signedTruth(option, statement);
    if (listed === 'unknown' || (target.word !== 'on-the-list' && target.word !== 'not-on-the-list')) return 'unknown';
    return (target.word === 'on-the-list') === (listed === 'true') ? 'true' : 'false';
  }
  const group = groupNamed(target, statement);
  return group === undefined ? 'unknown' : belongs(option, group, statement);
}

const chosen = ({ view, key }: ItemOf<'choose'>, statement: Statement): readonly Assertion[] =>
  view.options.map(({ id, label }) => ({ what: brief(label), label, right: key.right.includes(id), truth: optionTruth(label, view, statement) }));

function placed({ view, key }: ItemOf<'match'> | ItemOf<'group'>, statement: Statement): readonly Assertion[] {
  return view.options.flatMap(({ id, label }) => {
    const places = view.targets.map((target): Assertion => ({
      what: `${brief(label)} under ${brief(target.label)}`,
      label,
      right: key.right[id] === target.id,
      truth: placedTruth(view, label, target.label, statement),
    }));
    // What is placed wrongly, or not at all, is wrong once, wherever else it belongs.
    const taken = places.filter(({ right }) => right);
    return taken.length > 0 && taken.every(({ truth }) => truth === 'true') ? places : taken;
  });
}

function inOrder({ view, key }: ItemOf<'order'>, statement: Statement): readonly Assertion[] {
  const labels = key.right.flatMap((id) => labelById(view.options, id) ?? []);
  return labels.slice(1).flatMap((later, index): readonly Assertion[] => {
    const earlier = labels[index];
    return earlier === undefined ? [] : [{ what: `${brief(earlier)} before ${brief(later)}`, label: earlier, right: true, truth: orderTruth(earlier, later, statement) }];
  });
}

/** A typed date must be the thing's own at the precision of the box. */
function typedTruth({ view, key }: ItemOf<'enter'>, statement: Statement): Truth {
  const { right } = key;
  const { form, about } = view.stem;
  if (view.reads === 'name') return form === 'missing' ? missingTruth(right, about, statement) : listedTruth(right, about, statement);
  const [subject] = about;
  if (subject === undefined || right.say !== 'date') return 'unknown';
  const length = view.reads === 'year' ? 4 : view.precision === 'month' ? 7 : 10;
  const dates = datedThings(subject, statement).map(({ date }) => date);
  return right.date.length === length && dates.some((date) => date.slice(0, length) === right.date) ? 'true' : 'false';
}

/** Every name in the key, and every one that is missing there. */
function named({ view, key }: ItemOf<'list'>, statement: Statement): readonly Assertion[] {
  const group = groupNamed(view.stem.about[0], statement);
  const wanted = group === undefined ? [] : listedOf(group, statement).map(country);
  const given = key.right.map((label): Assertion => ({ what: brief(label), label, right: true, truth: listedTruth(label, view.stem.about, statement) }));
  const left = wanted.filter((label) => !key.right.some((other) => sameLabel(label, other)));
  return [...given, ...left.map((label): Assertion => ({ what: brief(label), label, right: false, truth: 'true' }))];
}

/** Whether an item and its key are of this interaction. */
export const asks = <K extends Interaction>(item: Item, ask: K): item is Item & ItemOf<K> => item.view.ask === ask && item.key.ask === ask;

export function assertionsOf(item: Item, statement: Statement): readonly Assertion[] {
  switch (item.view.ask) {
    case 'choose':
      return asks(item, 'choose') ? chosen(item, statement) : [];
    case 'enter':
      return asks(item, 'enter') ? [{ what: brief(item.key.right), label: item.key.right, right: true, truth: typedTruth(item, statement) }] : [];
    case 'order':
      return asks(item, 'order') ? inOrder(item, statement) : [];
    case 'match':
      return asks(item, 'match') ? placed(item, statement) : [];
    case 'group':
      return asks(item, 'group') ? placed(item, statement) : [];
    case 'list':
      return asks(item, 'list') ? named(item, statement) : [];
  }
}
