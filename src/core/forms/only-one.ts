/** The only country of a group that is on the list, or the only one that is not: its name is typed. */
import type { Bench, ShortageWhy } from '../compose/recipe.ts';
import type { Facts, Signed } from '../facts/fact.ts';
import { assembleEnter } from '../interactions/enter.ts';
import type { FactId, Item, Level } from '../item.ts';
import { difficultyOf } from './difficulty.ts';
import { allOf, listStem, memberIds, oneOf, type Parted, partedGroups, signedIds } from './parted-groups.ts';

/** Which part of a group has the one that is asked for. */
const PART = { signed: 'on', missing: 'off' } as const;
type Asked = keyof typeof PART;

/** A group of two would be a coin's toss. */
const FEWEST = 3;

const groupsOf = (form: Asked, facts: Facts): readonly (readonly [Parted, Signed])[] =>
  partedGroups(facts).flatMap((parted) => {
    const [only, ...more] = parted[PART[form]];
    return only !== undefined && more.length === 0 && parted.known && allOf(parted).length >= FEWEST ? [[parted, only] as const] : [];
  });

export const onlyOnes = (form: Asked, facts: Facts): readonly FactId[] => [...new Set(groupsOf(form, facts).map(([, { id }]) => id))];

/** The answer tells of every other member, too: they are all on the list, or none of them is. */
export function onlyOne(form: Asked, level: Level, candidate: FactId, bench: Bench): Item | ShortageWhy {
  const { facts } = bench;
  const all = groupsOf(form, facts).filter(([, { id }]) => id === candidate);
  if (all.length === 0) return 'too-few-facts';
  const found = oneOf(all.filter(([parted]) => signedIds(allOf(parted)).every((id) => bench.mayTell(id))), bench);
  if (found === undefined) return 'would-give-away';
  const [parted, only] = found;
  if (only.addressed && !bench.addressedFree) return 'would-give-away';
  const item = assembleEnter(
    { form, kind: 'short-answer', level, topic: 'signatories', stem: listStem(form, facts, [parted.name]) },
    { reads: 'name', names: 'country' },
    only.subject,
    {
      rationale: { fact: only.id, why: form === 'signed' ? 'on-list' : 'not-on-list', about: [only.subject], cites: only.cites },
      hints: [{ hint: 'first-letters', about: [only.subject] }],
      // To recall a name is harder than to know it again, in a larger group more so.
      difficulty: difficultyOf(0.5 + allOf(parted).length / 40),
      // At best a guesser knows who is of the group.
      chance: 1 / allOf(parted).length,
    },
  );
  return { ...item, tells: [...signedIds(allOf(parted)), ...memberIds(facts, parted, [only])] };
}
