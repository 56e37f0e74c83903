/** All countries of a group that are on the list, named one by one. */
import { oneOf } from '../compose/draw.ts';
import type { Facts, Signed } from '../facts/fact.ts';
import { assembleList } from '../interactions/list.ts';
import { because } from './because.ts';
import { difficultyOf } from './difficulty.ts';
import { type Bench, type Candidate, candidatesOf, type Head, type Made } from './maker.ts';
import { allOf, idsOf, memberIds, type Parted, partedGroups } from './parted-groups.ts';

/** More than these nobody likes to type. */
const MOST = 8;

export function recalled(facts: Facts): readonly Candidate[] {
  const groups = partedGroups(facts).filter(({ known, on }) => known && on.length >= 2 && on.length <= MOST);
  const listed = new Set(groups.flatMap(({ on }) => on));
  return candidatesOf([...listed], (key, head, bench) => make(groups.filter(({ on }) => on.includes(key)), head, bench));
}

/** The answer tells of every other member, too, and they would tell it: none of them is on the list. */
function make(groups: readonly Parted[], head: Head, { facts, draw, isFresh }: Bench): Made {
  const parted = oneOf(groups.filter((one) => idsOf(allOf(one)).every(isFresh)), draw);
  if (!parted) return 'would-give-away';
  const { on, off, name } = parted;
  const member = (fact: Signed) => ({ label: fact.subject, rationale: because(fact, 'on-list', [fact.subject]), facts: [fact.id, ...idsOf(off)] });
  const item = assembleList(
    { ...head, stem: { form: 'signed', about: [name], ...facts.list } },
    'country',
    on.map(member),
    [{ hint: 'first-letters', about: on.map(({ subject }) => subject) }],
    // Harder with every name.
    difficultyOf(0.5 + on.length / 25),
  );
  return { ...item, tells: [...item.tells, ...memberIds(facts, parted, on)] };
}
