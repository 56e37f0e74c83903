/** All countries of a group that are on the list, named one by one. */
import type { Bench, ShortageWhy } from '../compose/recipe.ts';
import type { Facts } from '../facts/fact.ts';
import { assembleList } from '../interactions/list.ts';
import type { FactId, Item } from '../item.ts';
import { difficultyOf } from './difficulty.ts';
import { allOf, listStem, memberIds, oneOf, type Parted, partedGroups, signedIds } from './parted-groups.ts';

/** More than these nobody likes to type. */
const MOST = 8;

const groupsOf = (facts: Facts): readonly Parted[] => partedGroups(facts).filter(({ known, on }) => known && on.length >= 2 && on.length <= MOST);

export const recalled = (facts: Facts): readonly FactId[] => [...new Set(groupsOf(facts).flatMap(({ on }) => signedIds(on)))];

/** The answer tells of every other member, too: it is not on the list. */
export function recall(candidate: FactId, bench: Bench): Item | ShortageWhy {
  const { facts, mayTell, told } = bench;
  const all = groupsOf(facts).filter(({ on }) => signedIds(on).includes(candidate));
  if (all.length === 0) return 'too-few-facts';
  const parted = oneOf(
    all.filter((one) => signedIds(allOf(one)).every((id) => mayTell(id)) && !signedIds(one.on).some((id) => told(id))),
    bench,
  );
  if (parted === undefined) return 'would-give-away';
  const { on, name } = parted;
  const item = assembleList(
    { form: 'signed', kind: 'recall', level: 'remember', topic: 'signatories', stem: listStem('signed', facts, [name]) },
    'country',
    on.map(({ id, subject, cites }) => ({ label: subject, rationale: { fact: id, why: 'on-list', about: [subject], cites } })),
    [{ hint: 'first-letters', about: on.map(({ subject }) => subject) }],
    // Harder with every name.
    difficultyOf(0.5 + on.length / 25),
  );
  return { ...item, tells: [...signedIds(allOf(parted)), ...memberIds(facts, parted, on)] };
}
