/** Which facts an item tests, read off its stem and its key. */
import type { FactId, Item } from '../core/item.ts';
import type { Label } from '../core/label.ts';
import type { Statement } from '../schema/statement-types.ts';
import { asks } from './assertions.ts';
import { datedIds, memberIds, reportedIds, saidIds, signedIds, speaksIds } from './fact-ids.ts';
import { codesOf, country, groupNamed } from './groups.ts';
import { labelById, optionLabels, rightLabels } from './shown.ts';
import { speakerId } from './truth.ts';

/** What a part of an item tests for certain, and what it may be said to test besides. */
export interface Tests {
  readonly must: readonly FactId[];
  readonly may: readonly FactId[];
}

const only = (must: readonly FactId[], may: readonly FactId[] = []): Tests => ({ must, may });

/** Of a group that the stem names, a country on the list or not: it may be said to be tested of all, for the others leave one over. */
function membership(label: Label | undefined, name: Label | undefined, statement: Statement): Tests {
  const group = groupNamed(name, statement);
  const others = group === undefined ? [] : codesOf(group, statement).flatMap((code) => signedIds(country(code), statement));
  return only(signedIds(label, statement), [...memberIds(label, name, statement), ...others]);
}

/** From stem and key alone, by part. */
export function testsOf(item: Item, statement: Statement): ReadonlyMap<string, Tests> {
  if (asks(item, 'order')) {
    const { view, key } = item;
    const ids = (id: string) => datedIds(labelById(view.options, id), statement);
    return new Map(key.right.flatMap((later, index, all) => all.slice(0, index).map((earlier) => [`${earlier}<${later}`, only([...ids(earlier), ...ids(later)])] as const)));
  }
  if (asks(item, 'match')) return new Map(item.view.options.map(({ id, label }) => [id, only(datedIds(label, statement))]));
  if (asks(item, 'group')) {
    const { view, key } = item;
    return new Map(view.options.map(({ id, label }) => [id, grouped(item, label, labelById(view.targets, key.right[id]), statement)]));
  }
  if (asks(item, 'list')) return new Map(item.key.right.map((label, index) => [String(index), membership(label, item.view.stem.about[0], statement)]));
  if (asks(item, 'choose')) {
    const { view, key } = item;
    return new Map(key.right.map((id) => [id, testsOfOne(item, labelById(view.options, id), statement)]));
  }
  const [right] = rightLabels(item);
  return new Map([['', testsOfOne(item, right, statement)]]);
}

function grouped({ view: { form, stem } }: Item, option: Label, target: Label | undefined, statement: Statement): Tests {
  if (form === 'missing') return only(signedIds(option, statement), memberIds(option, stem.about[0], statement));
  return only(memberIds(option, target, statement), signedIds(option, statement));
}

/** What choosing or typing one right answer tests. */
function testsOfOne({ view }: Item, right: Label | undefined, statement: Statement): Tests {
  const { stem, kind } = view;
  const [subject, second] = stem.about;
  switch (stem.form) {
    case 'signed':
      return kind === 'true-false' ? only(signedIds(subject, statement)) : membership(right, subject, statement);
    case 'missing':
      return membership(right, subject, statement);
    case 'dated':
      return only(datedIds(subject?.say === 'date' ? right : subject, statement));
    case 'sequence':
      return only(datedIds(right, statement), optionLabels(view).flatMap((label) => datedIds(label, statement)));
    case 'interval':
      return only([subject, second].flatMap((label) => datedIds(label, statement)));
    case 'infer':
      return only(datedIds(subject, statement));
    case 'count':
      return only(stem.unit === undefined ? [] : [`${statement.id}/list/${stem.unit}-count`]);
    case 'supported':
      return only(saidIds(right, statement));
    case 'speaker':
      return only([...saidIds(subject, statement), ...speaksIds(speakerId(right, statement), statement)]);
    case 'unreported':
      return only(reportedIds(right, statement));
  }
}

export const testedIds = (item: Item, statement: Statement): readonly FactId[] => [...testsOf(item, statement).values()].flatMap(({ must }) => must);
