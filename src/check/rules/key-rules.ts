/** Exactly one right answer, or exactly this set, order or placing. */
import type { Item } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import type { Statement } from '../../schema/statement-types.ts';
import { assertionsOf, type Assertion, asks } from '../assertions.ts';
import { apart } from '../apart.ts';
import { between } from '../between.ts';
import type { Case, Rule } from '../breach.ts';
import { groupNamed, listedOf, missingOf } from '../groups.ts';
import { brief, sameLabel } from '../labels.ts';
import { remembered } from '../remembered.ts';
import { datedThings, joinedLater } from '../truth.ts';
import { overlappingDates } from './dated-rules.ts';
import { gapsAsked, membersAsked, ofIncompleteList, outsiders, overlappingGroups } from './group-rules.ts';
import { ofIncompleteReport } from './premise-rules.ts';

/** Whether a rule of its own refuses all that the item takes for granted. */
function unsettled(of: Case): boolean {
  const { item, statement } = of;
  const { view } = item;
  const { form, about, unit } = view.stem;
  const laterAsserted = view.kind === 'true-false' && about.some((label) => joinedLater(label, statement) !== undefined);
  return (
    ofIncompleteList(of) ||
    ofIncompleteReport(of) ||
    laterAsserted ||
    (form === 'supported' && view.kind === 'true-false') ||
    (form === 'count' && unit === undefined) ||
    (form === 'interval' && !((apart(about[0], about[1], unit, statement) ?? -1) >= 0)) ||
    (form === 'infer' && between(about[0], statement) === undefined) ||
    (form === 'sequence' && overlappingDates(of).length > 0) ||
    gapsAsked(of).length > 0 ||
    overlappingGroups(of).length > 0
  );
}

/** What the key has and denies, but for what rules of their own refuse. */
const judged = remembered((of: Case, statement: Statement): readonly Assertion[] => {
  if (unsettled(of)) return [];
  const refused = [...membersAsked(of).filter((label) => joinedLater(label, statement) !== undefined), ...outsiders(of)];
  return assertionsOf(of.item, statement).filter(({ label }) => !refused.some((other) => sameLabel(label, other)));
});

const about = (of: Case, found: (assertion: Assertion) => boolean): readonly string[] =>
  judged(of, of.statement)
    .filter(found)
    .map(({ what, truth }) => `${what} is ${truth}`);

/** Of a true-false item the assertion itself is judged once, as its key. */
const denied = ({ item }: Case, { right, truth }: Assertion, is: Assertion['truth']): boolean => !right && truth === is && item.view.kind !== 'true-false';

/** Typed: a name that stands for things of several dates, or a group of which several would be right. */
function severalRight({ item, statement }: Case): readonly string[] {
  const { view } = item;
  if (view.ask !== 'enter') return [];
  const [subject] = view.stem.about;
  if (view.reads === 'name') {
    const group = groupNamed(subject, statement);
    const right = group === undefined ? [] : view.form === 'missing' ? missingOf(group, statement) : listedOf(group, statement);
    return right.length > 1 ? [`right for ${right.join(' and ')}`] : [];
  }
  const length = view.reads === 'year' ? 4 : view.precision === 'month' ? 7 : 10;
  const dates = subject === undefined ? [] : datedThings(subject, statement).map(({ date }) => date.slice(0, length));
  return new Set(dates).size > 1 ? [`right in ${dates.join(' and ')}`] : [];
}

const strangers = (ids: readonly string[], known: readonly { readonly id: string }[], what: string): readonly string[] =>
  ids.filter((id) => known.every((one) => one.id !== id)).map((id) => `${id} is no ${what}`);

const twice = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id} twice`);

function misplaced(item: Item): readonly string[] {
  if (asks(item, 'choose')) return strangers(item.key.right, item.view.options, 'option');
  if (asks(item, 'order')) {
    const { view, key } = item;
    return [...strangers(key.right, view.options, 'option'), ...twice(key.right), ...(key.right.length < view.options.length ? ['an option without a place'] : [])];
  }
  if (asks(item, 'match') || asks(item, 'group')) {
    const { view, key } = item;
    const targets = Object.values(key.right);
    const unplaced = view.options.filter(({ id }) => key.right[id] === undefined).map(({ id }) => `${id} without a target`);
    return [
      ...strangers(Object.keys(key.right), view.options, 'option'),
      ...strangers(targets, view.targets, 'target'),
      ...unplaced,
      ...(view.ask === 'match' ? twice(targets) : []),
    ];
  }
  if (asks(item, 'list')) return item.key.right.flatMap((label, index, all) => (all.slice(0, index).some((other) => sameLabel(label, other)) ? [`${brief(label)} twice`] : []));
  return item.view.ask === item.key.ask ? [] : [`a key to ${item.key.ask} where the view asks to ${item.view.ask}`];
}

function numbers({ item, statement }: Case): readonly number[] {
  const [subject] = item.view.stem.about;
  return item.view.kind !== 'year' || subject === undefined ? [] : datedThings(subject, statement).flatMap(({ number }) => number ?? []);
}

const isDate = (label: Label, date: string): boolean => label.say === 'date' && label.date === date;

export const keyRules: readonly Rule[] = [
  [
    'two-keys',
    (of) => {
      const { view, key } = of.item;
      const single = view.kind === 'choice' || view.kind === 'true-false';
      const keys = single && key.ask === 'choose' && key.right.length !== 1 ? [`${key.right.length} keys`] : [];
      return [...keys, ...severalRight(of)];
    },
  ],
  ['key-without-option', ({ item }) => misplaced(item)],
  ['key-not-true', (of) => about(of, ({ right, truth }) => right && truth !== 'true')],
  ['distractor-true', (of) => (of.item.view.ask === 'list' ? [] : about(of, (assertion) => denied(of, assertion, 'true')))],
  // A target that is neither right nor wrong is refused as what it is.
  ['distractor-unknown', (of) => (of.item.view.ask === 'match' ? [] : about(of, (assertion) => denied(of, assertion, 'unknown')))],
  ['also-date-as-target', (of) => (of.item.view.ask === 'match' ? about(of, (assertion) => denied(of, assertion, 'unknown')) : [])],
  ['answer-left-out', (of) => (of.item.view.ask === 'list' ? about(of, (assertion) => denied(of, assertion, 'true')) : [])],
  [
    'near-without-number',
    (of) => {
      const { key } = of.item;
      if (key.ask !== 'enter') return [];
      return numbers(of)
        .map(String)
        .filter((number) => !isDate(key.right, number))
        .filter((number) => !key.near.some(({ typed, why }) => typed === number && why === 'number-not-year'));
    },
  ],
  [
    'near-is-right',
    ({ item: { key } }) => (key.ask === 'enter' ? key.near.filter(({ typed }) => isDate(key.right, typed)).map(({ typed }) => typed) : []),
  ],
];
