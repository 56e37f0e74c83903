/** Who of a group is not on the list, beside those who are. */
import { shuffled } from '../compose/draw.ts';
import type { Bench, FormMaker } from '../compose/recipe.ts';
import type { Signed } from '../facts/fact.ts';
import { assembleChoose } from '../interactions/choose.ts';
import { assembleGroup } from '../interactions/group.ts';
import type { Item, Kind, Rationale } from '../item.ts';
import type { Label } from '../label.ts';
import { difficultyOf } from './difficulty.ts';
import { onlyOne, onlyOnes } from './only-one.ts';
import { isFree, listStem, memberIds, oneOf, type Parted, partedGroups, signedIds } from './parted-groups.ts';
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

const level = 'understand';
const isShown = (kind: Kind): kind is Shown => Object.hasOwn(NEEDS, kind);

function serves(kind: Shown, { on, off }: Parted): boolean {
  const needs = NEEDS[kind];
  return on.length >= needs.on && off.length >= needs.off && on.length + off.length >= needs.all;
}

export const missing: FormMaker = {
  form: 'missing',
  level,
  topics: ['signatories'],
  kinds: ['choice', 'multiple-response', 'short-answer', 'grouping'],
  candidates(facts, kind) {
    if (kind === 'short-answer') return onlyOnes('missing', facts);
    if (!isShown(kind)) return [];
    return [...new Set(partedGroups(facts).filter((one) => serves(kind, one)).flatMap(({ off }) => signedIds(off)))];
  },
  make(candidate, kind, bench) {
    if (kind === 'short-answer') return onlyOne('missing', level, candidate, bench);
    const { facts, draw } = bench;
    const key = facts.signed.find(({ id }) => id === candidate);
    if (key === undefined || !isShown(kind)) return 'too-few-facts';
    const all = partedGroups(facts).filter((one) => one.off.includes(key) && serves(kind, one));
    if (all.length === 0) return 'too-few-facts';
    const parted = oneOf(all.map((one) => freeOf(one, key, bench)).filter((one) => one.off.includes(key) && serves(kind, one)), bench);
    if (parted === undefined) return 'would-give-away';
    const shown = shuffled(picked[kind](parted, bench), draw);
    const head = { form: 'missing', level, topic: 'signatories', stem: listStem('missing', facts, [parted.name]) } as const;
    const difficulty = difficultyOf(DIFFICULTY[kind] + regionShare(key, shown) / 10);
    const item: Item =
      kind === 'grouping'
        ? assembleGroup({ ...head, kind }, shown.map((fact) => ({ ...reasoned(fact), under: fact.truth === 'true' ? 0 : 1 })), TARGETS, difficulty)
        : assembleChoose({ ...head, kind }, shown.map((fact) => ({ ...reasoned(fact), right: fact.truth === 'false' })), difficulty);
    return { ...item, states: memberIds(facts, parted, shown) };
  },
};

/** What of a group may stand in the item: the key, then those nearest to it, with at most one addressed party. */
function freeOf(parted: Parted, key: Signed, bench: Bench): Parted {
  const free = (part: readonly Signed[]) => part.filter((fact) => isFree(bench, fact.id) && (bench.addressedFree || !fact.addressed));
  const others = nearestByRegion(key, free(parted.off).filter((fact) => fact !== key), bench.draw);
  const own = free(parted.off).filter((fact) => fact === key);
  let addressed = 0;
  const off = [...own, ...others].filter((fact) => !fact.addressed || ++addressed === 1);
  return { ...parted, on: nearestByRegion(key, free(parted.on), bench.draw), off };
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

const reasoned = ({ id, subject, truth, cites }: Signed): { readonly label: Label; readonly rationale: Omit<Rationale, 'option'> } => ({
  label: subject,
  rationale: { fact: id, why: truth === 'true' ? 'on-list' : 'not-on-list', about: [subject], cites },
});
