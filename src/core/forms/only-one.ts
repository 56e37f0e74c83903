/** The only country of a group that is on the list, or the only one that is not: its name is typed. */
import { oneOf } from '../compose/draw.ts';
import type { Signed } from '../facts/fact.ts';
import { assembleEnter } from '../interactions/enter.ts';
import { because } from './because.ts';
import { difficultyOf } from './difficulty.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';
import { addressedFree } from './near.ts';
import { allOf, idsOf, memberIds, type Parted, partedGroups } from './parted-groups.ts';

/** A group of two would be a coin's toss. */
const FEWEST = 3;

export const onlyOnes = (part: 'on' | 'off'): FormMaker['candidates'] => (facts) => {
  const groups = partedGroups(facts).filter((one) => one[part].length === 1 && one.known && allOf(one).length >= FEWEST);
  const only = new Set(groups.flatMap((one) => one[part]));
  return candidatesOf([...only], (key, head, bench) => make(key, groups.filter((one) => one[part].includes(key)), head, bench));
};

/** The answer tells of every other member, too, and they would tell it: all others are on the list, or none of them is. */
function make(key: Signed, groups: readonly Parted[], head: Head, bench: Bench): Made {
  const { facts, draw, isFresh } = bench;
  const parted = oneOf(groups.filter((one) => idsOf(allOf(one)).every(isFresh)), draw);
  if (!parted || (key.addressed && !addressedFree(bench))) return 'would-give-away';
  const all = allOf(parted);
  const item = assembleEnter({ ...head, stem: { form: head.form, about: [parted.name], ...facts.list } }, { reads: 'name', names: 'country' }, key.subject, {
    rationale: because(key, key.truth === 'true' ? 'on-list' : 'not-on-list', [key.subject]),
    facts: [key.id, ...idsOf(all.filter((one) => one !== key))],
    hints: [{ hint: 'first-letters', about: [key.subject] }],
    // To recall a name is harder than to know it again, in a larger group more so.
    difficulty: difficultyOf(0.5 + all.length / 40),
  });
  return { ...item, tells: [...item.tells, ...memberIds(facts, parted, [key])] };
}
