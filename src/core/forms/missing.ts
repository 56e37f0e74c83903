/** Who of a group is not on the list, beside those who are. */
import { oneOf, shuffled } from '../compose/draw.ts';
import type { Signed } from '../facts/fact.ts';
import { assembleChoose } from '../interactions/choose.ts';
import { assembleGroup } from '../interactions/group.ts';
import type { Kind } from '../item.ts';
import type { Label } from '../label.ts';
import { because } from './because.ts';
import { difficultyOf } from './difficulty.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';
import { sparing } from './near.ts';
import { onlyOnes } from './only-one.ts';
import { memberIds, type Parted, partedGroups } from './parted-groups.ts';
import { nearestByRegion, regionShare } from './regions.ts';

type Shown = 'choice' | 'multiple-response' | 'grouping';

/** How many of a group must be on the list, not on it, and in it altogether. */
const NEEDS: Readonly<Record<Shown, { readonly on: number; readonly off: number; readonly all: number }>> = {
  choice: { on: 2, off: 1, all: 3 },
  'multiple-response': { on: 3, off: 2, all: 5 },
  grouping: { on: 1, off: 1, all: 4 },
};
const BESIDE = 3;
const MOST_SORTED = 6;

/** Several at once are harder; so are neighbours, by up to a tenth. */
const DIFFICULTY: Readonly<Record<Shown, number>> = { choice: 0.45, 'multiple-response': 0.6, grouping: 0.5 };

const TARGETS: readonly Label[] = [
  { say: 'word', word: 'on-the-list' },
  { say: 'word', word: 'not-on-the-list' },
];

const isShown = (kind: Kind): kind is Shown => Object.hasOwn(NEEDS, kind);

const serves = (kind: Shown) => ({ on, off }: Parted): boolean =>
  on.length >= NEEDS[kind].on && off.length >= NEEDS[kind].off && on.length + off.length >= NEEDS[kind].all;

export const missing: FormMaker = {
  form: 'missing',
  level: 'understand',
  kinds: ['choice', 'multiple-response', 'short-answer', 'grouping'],
  candidates(facts, kind) {
    if (!isShown(kind)) return onlyOnes('off')(facts, kind);
    const groups = partedGroups(facts).filter(serves(kind));
    const absent = new Set(groups.flatMap(({ off }) => off));
    return candidatesOf([...absent], (key, head, bench) => make(key, kind, groups.filter(({ off }) => off.includes(key)), head, bench));
  },
};

function make(key: Signed, kind: Shown, groups: readonly Parted[], head: Head, bench: Bench): Made {
  const { facts, draw } = bench;
  const free = groups.map((one) => freeOf(one, key, bench)).filter((one) => one.off.includes(key) && serves(kind)(one));
  const parted = oneOf(free, draw);
  if (!parted) return 'would-give-away';
  const shown = shuffled(picked[kind](parted, bench), draw);
  const asking = { ...head, stem: { form: 'missing', about: [parted.name], ...facts.list } } as const;
  const difficulty = difficultyOf(DIFFICULTY[kind] + regionShare(key, shown) / 10);
  const choices = shown.map((fact) => {
    const right = fact.truth === 'false';
    return { label: fact.subject, right, under: Number(right), rationale: because(fact, right ? 'not-on-list' : 'on-list', [fact.subject]) };
  });
  const item = kind === 'grouping' ? assembleGroup(asking, choices, TARGETS, difficulty) : assembleChoose(asking, choices, difficulty);
  return { ...item, states: memberIds(facts, parted, shown) };
}

/** What of a group may stand in the item: the key, then those nearest to it, with at most one addressed party. */
function freeOf({ on, off, ...parted }: Parted, key: Signed, bench: Bench): Parted {
  const near = (part: readonly Signed[]) => nearestByRegion(key, part.filter((fact) => fact !== key && bench.isFresh(fact.id)), bench.draw);
  const others = near(off);
  return { ...parted, on: sparing(near(on), bench), off: sparing(bench.isFresh(key.id) ? [key, ...others] : others, bench) };
}

const picked: Readonly<Record<Shown, (parted: Parted, bench: Bench) => readonly Signed[]>> = {
  choice: ({ on, off }) => [...off.slice(0, 1), ...on.slice(0, BESIDE)],
  'multiple-response': ({ on, off }) => [...off.slice(0, 2), ...on.slice(0, BESIDE)],
  grouping({ on, off }, { draw }) {
    const fewest = NEEDS.grouping.all;
    const size = fewest + draw(Math.min(MOST_SORTED, on.length + off.length) - fewest + 1);
    const least = Math.max(1, size - on.length);
    const missing = least + draw(Math.min(off.length, size - 1) - least + 1);
    return [...off.slice(0, missing), ...on.slice(0, size - missing)];
  },
};
