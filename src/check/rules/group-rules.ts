/** Of a list and of groups what is asked must be known: who is of them, and that nobody is left out. */
import type { Label } from '../../core/label.ts';
import type { Case, Rule } from '../breach.ts';
import { belongs, codesOf, gapsOf, groupNamed, laterOf } from '../groups.ts';
import { brief } from '../labels.ts';
import { optionLabels, rightLabels, targetLabels } from '../shown.ts';
import { joinedLater } from '../truth.ts';

const asksList = ({ item: { view } }: Case): boolean => view.form === 'signed' || view.form === 'count' || view.form === 'missing';

export const ofIncompleteList = (of: Case): boolean => asksList(of) && !of.statement.signatories.complete;

/** Countries that an item speaks of as on the list or not. */
export function membersAsked({ item }: Case): readonly Label[] {
  const { view } = item;
  if (view.form !== 'signed' && view.form !== 'missing') return [];
  if (view.kind === 'true-false') return view.stem.about;
  return view.ask === 'enter' || view.ask === 'list' ? rightLabels(item) : optionLabels(view);
}

/** Names of the groups that must be known whole. */
function groupsAsked({ item: { view } }: Case): readonly (Label | undefined)[] {
  if (view.form === 'missing' || (view.form === 'signed' && (view.ask === 'enter' || view.ask === 'list'))) return [view.stem.about[0]];
  return view.form === 'signed' && view.ask === 'group' ? targetLabels(view) : [];
}

const isSearchedToItsEnd = ({ item: { view } }: Case): boolean => view.ask === 'enter' || view.ask === 'list';

export function gapsAsked(of: Case): readonly string[] {
  return groupsAsked(of).flatMap((name) => {
    const group = groupNamed(name, of.statement);
    if (group === undefined) return [`${name === undefined ? 'nothing' : brief(name)} is no group of the file`];
    return isSearchedToItsEnd(of) ? gapsOf(group, of.statement) : group.complete ? [] : [`${group.id} is not said to be complete`];
  });
}

/** Options that are not of the group in which the item looks. */
export function outsiders({ item: { view }, statement }: Case): readonly Label[] {
  const group = view.form === 'missing' ? groupNamed(view.stem.about[0], statement) : undefined;
  return group === undefined ? [] : optionLabels(view).filter((label) => belongs(label, group, statement) !== 'true');
}

export function overlappingGroups({ item: { view }, statement }: Case): readonly string[] {
  if (view.ask !== 'group') return [];
  const groups = targetLabels(view).flatMap((name) => groupNamed(name, statement) ?? []);
  return groups.flatMap((group, index) =>
    groups.slice(0, index).flatMap((other) => {
      const shared = codesOf(group, statement).filter((code) => codesOf(other, statement).includes(code));
      return shared.map((code) => `${code} is of ${other.id} and ${group.id}`);
    }),
  );
}

export const groupRules: readonly Rule[] = [
  ['later-joiner', (of) => membersAsked(of).filter((label) => joinedLater(label, of.statement) !== undefined).map(brief)],
  [
    'later-joiner-in-group',
    (of) => (isSearchedToItsEnd(of) ? groupsAsked(of) : []).flatMap((name) => {
      const group = groupNamed(name, of.statement);
      return group === undefined ? [] : laterOf(group, of.statement).map((code) => `${code} in ${group.id}`);
    }),
  ],
  ['unknown-in-group', gapsAsked],
  ['outside-the-group', (of) => outsiders(of).map(brief)],
  ['overlapping-groups', overlappingGroups],
  ['membership-of-incomplete-list', (of) => (ofIncompleteList(of) ? ['the list is not said to be complete'] : [])],
];
