/** Countries on the list, sorted under groups of which none has a member of another. */
import { shuffled } from '../compose/draw.ts';
import type { Bench, ShortageWhy } from '../compose/recipe.ts';
import type { Facts, Signed } from '../facts/fact.ts';
import { memberId } from '../facts/fact-ids.ts';
import { assembleGroup, type Sorted } from '../interactions/group.ts';
import type { FactId, Item } from '../item.ts';
import { difficultyOf } from './difficulty.ts';
import { nearest } from './near.ts';
import { isFree, listStem, oneOf, type Parted, partedGroups, signedIds } from './parted-groups.ts';

const FEWEST = 4;
const MOST = 6;

const apart = (a: Parted, b: Parted): boolean => !a.group.countries.some((code) => b.group.countries.includes(code));

const groupsOf = (facts: Facts): readonly Parted[] => partedGroups(facts).filter(({ on }) => on.length > 0);

/** Together they have enough on the list. */
const enough = (groups: readonly Parted[]): boolean => groups.length > 1 && groups.reduce((sum, { on }) => sum + on.length, 0) >= FEWEST;

export const sorted = (facts: Facts): readonly FactId[] => {
  const groups = groupsOf(facts);
  return [...new Set(groups.filter((one) => enough(beside(one, groups))).flatMap(({ on }) => signedIds(on)))];
};

/** The group with the first two of the others that share no member with it nor with each other. */
const beside = (own: Parted, others: readonly Parted[]): readonly Parted[] =>
  others.reduce<readonly Parted[]>((taken, other) => (taken.length < 3 && taken.every((one) => apart(one, other)) ? [...taken, other] : taken), [own]);

export function grouping(candidate: FactId, bench: Bench): Item | ShortageWhy {
  const { facts, draw } = bench;
  const key = facts.signed.find(({ id }) => id === candidate);
  if (key === undefined) return 'too-few-facts';
  const free = groupsOf(facts).map((parted) => ({ ...parted, on: freeOf(parted, bench) })).filter(({ on }) => on.length > 0);
  const byNearness = nearest(key, free.flatMap(({ on }) => on), draw).flatMap((fact) => free.filter(({ on }) => on.includes(fact)));
  const choices = free.filter(({ on }) => on.includes(key)).map((own) => beside(own, byNearness)).filter(enough);
  const three = oneOf(choices, bench);
  if (three === undefined) return 'would-give-away';
  const two = three.slice(0, 2);
  const targets = shuffled(three.length > 2 && enough(two) && draw(2) === 0 ? two : three, draw);
  const placed = targets
    .flatMap((parted, under) => shuffled(parted.on, draw).map((fact) => ({ fact, under, parted })))
    .sort((a, b) => Number(b.fact === key) - Number(a.fact === key));
  // One for each group first, so that none stays empty.
  const first = targets.flatMap((_, under) => placed.find((one) => one.under === under) ?? []);
  const rest = shuffled(placed.filter((one) => !first.includes(one)), draw);
  const picked = [...first, ...rest].slice(0, FEWEST + draw(MOST - FEWEST + 1));
  const options = shuffled(picked, draw).map(({ fact: { subject, country = '' }, under, parted: { group, name } }): Sorted => {
    const fact = memberId(facts.statement, group.id, country);
    return { label: subject, under, rationale: { fact, why: 'in-group', about: [subject, name], cites: group.cites } };
  });
  const item = assembleGroup(
    { form: 'signed', kind: 'grouping', level: 'remember', topic: 'signatories', stem: listStem('signed', facts, []) },
    options,
    targets.map(({ name }) => name),
    // Each group more is one more way to go wrong.
    difficultyOf(0.3 + targets.length / 10),
  );
  return { ...item, states: signedIds(picked.map(({ fact }) => fact)) };
}

/** Of a group's members on the list, those that may be shown and sorted. */
const freeOf = ({ group, on }: Parted, bench: Bench): readonly Signed[] =>
  on.filter(({ id, country = '' }) => bench.mayTell(id) && isFree(bench, memberId(bench.facts.statement, group.id, country)));
