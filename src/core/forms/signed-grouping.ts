/** Countries on the list, sorted under groups of which none has a member of another. */
import { oneOf, shuffled } from '../compose/draw.ts';
import type { Facts, Signed } from '../facts/fact.ts';
import { memberId } from '../facts/fact-ids.ts';
import { assembleGroup, type Sorted } from '../interactions/group.ts';
import { because } from './because.ts';
import { difficultyOf } from './difficulty.ts';
import { type Bench, type Candidate, candidatesOf, type Head, type Made } from './maker.ts';
import { nearest } from './near.ts';
import { idsOf, type Parted, partedGroups } from './parted-groups.ts';
import { sortedBy } from './sorted-by.ts';

const FEWEST = 4;
const MOST = 6;

const apart = (a: Parted, b: Parted): boolean => !a.group.countries.some((code) => b.group.countries.includes(code));

/** Together they have enough on the list. */
const enough = (groups: readonly Parted[]): boolean => groups.length > 1 && groups.reduce((sum, { on }) => sum + on.length, 0) >= FEWEST;

export function sortable(facts: Facts): readonly Candidate[] {
  const groups = partedGroups(facts).filter(({ on }) => on.length > 0);
  const listed = new Set(groups.filter((one) => enough(beside(one, groups))).flatMap(({ on }) => on));
  return candidatesOf([...listed], (key, head, bench) => make(key, groups, head, bench));
}

/** The group with the first two of the others that share no member with it nor with each other. */
const beside = (own: Parted, others: readonly Parted[]): readonly Parted[] =>
  others.reduce<readonly Parted[]>((taken, other) => (taken.length < 3 && taken.every((one) => apart(one, other)) ? [...taken, other] : taken), [own]);

function make(key: Signed, groups: readonly Parted[], head: Head, bench: Bench): Made {
  const { facts, draw } = bench;
  const free = groups.map((one) => ({ ...one, on: freeOf(one, bench) })).filter(({ on }) => on.length > 0);
  const byNearness = nearest(key, free.flatMap(({ on }) => on), draw).flatMap((fact) => free.filter(({ on }) => on.includes(fact)));
  const three = oneOf(free.filter(({ on }) => on.includes(key)).map((own) => beside(own, byNearness)).filter(enough), draw);
  if (!three) return 'would-give-away';
  const two = three.slice(0, 2);
  const targets = shuffled(three.length > 2 && enough(two) && draw(2) === 0 ? two : three, draw);
  const placed = sortedBy(
    targets.flatMap((parted, under) => shuffled(parted.on, draw).map((fact) => ({ fact, under, parted }))),
    ({ fact }) => Number(fact !== key),
  );
  // One for each group first, so that none stays empty.
  const first = targets.flatMap((_, under) => placed.find((one) => one.under === under) ?? []);
  const rest = shuffled(placed.filter((one) => !first.includes(one)), draw);
  const picked = [...first, ...rest].slice(0, FEWEST + draw(MOST - FEWEST + 1));
  const options = shuffled(picked, draw).map(({ fact: { subject, country }, under, parted: { group, name } }): Sorted => {
    const fact = { id: memberId(facts.statement, group.id, country), cites: group.cites };
    return { label: subject, under, rationale: because(fact, 'in-group', [subject, name]) };
  });
  const stem = { form: 'signed', about: [], ...facts.list } as const;
  // Each group more is one more way to go wrong.
  const item = assembleGroup({ ...head, stem }, options, targets.map(({ name }) => name), difficultyOf(0.3 + targets.length / 10));
  return { ...item, states: idsOf(picked.map(({ fact }) => fact)) };
}

/** Of a group's members on the list, those that may be shown and sorted. */
const freeOf = ({ group, on }: Parted, { facts, mayTell, isFresh }: Bench): readonly Signed[] =>
  on.filter(({ id, country }) => mayTell(id) && isFresh(memberId(facts.statement, group.id, country)));
