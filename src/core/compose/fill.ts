/** Fills a draft from what the makers offer: the least served form first, in a kind that is drawn. */
import type { Candidate, FormMaker, Head, Made } from '../forms/maker.ts';
import type { Form, Kind } from '../item.ts';
import type { Allows } from './balance.ts';
import { type Draft, testedBy } from './draft.ts';
import { shuffled } from './draw.ts';
import type { Blueprint, ShortageWhy } from './recipe.ts';

/** How many of a form go to one of another: about as many for memory as for more. */
export const FORM_WEIGHT: Readonly<Record<Form, number>> = {
  signed: 4,
  dated: 6,
  sequence: 3,
  count: 2,
  interval: 2,
  supported: 4,
  speaker: 1,
  infer: 2,
  missing: 2,
  unreported: 2,
};
/** How likely a kind is within its form: what takes long to answer is seldom asked. */
const KIND_WEIGHT: Readonly<Record<Kind, number>> = {
  choice: 4,
  'multiple-response': 2,
  'true-false': 1,
  year: 2,
  date: 1,
  'short-answer': 1,
  ordering: 2,
  matching: 1,
  grouping: 1,
  recall: 1,
};

type Band = readonly [low: number, high: number];

const ALL: Band = [0, 1];
/** An item's difficulty, 0 … 1, in bands that overlap; where there are too few, what comes next to them is taken. */
const BANDS: Readonly<Record<NonNullable<Blueprint['difficulty']>, readonly [Band, ...(readonly Band[])]>> = {
  easy: [[0, 0.45], [0, 0.6], ALL],
  medium: [[0.35, 0.6], [0.25, 0.7], ALL],
  hard: [[0.5, 1], [0.35, 1], ALL],
};

interface Offer extends Omit<Head, 'topic'> {
  /** Taken from the end. */
  readonly candidates: Candidate[];
}

export interface Wanted extends Pick<Blueprint, 'topics' | 'kinds' | 'levels' | 'difficulty' | 'exclude'> {
  readonly forms?: readonly Form[];
  readonly upTo: number;
}

/** Adds items until there are `upTo`; answers why there are fewer, if there are. */
export function fill(draft: Draft, makers: readonly FormMaker[], wanted: Wanted, allows: Allows): ShortageWhy | undefined {
  let why: ShortageWhy | undefined;
  for (const band of wanted.difficulty ? BANDS[wanted.difficulty] : [ALL]) {
    why = fillFrom(band, draft, makers, wanted, allows);
    if (why === undefined) break;
  }
  return why;
}

/** Only items as difficult as wanted. */
export const fillStrictly = (draft: Draft, makers: readonly FormMaker[], wanted: Wanted, allows: Allows): ShortageWhy | undefined =>
  fillFrom(wanted.difficulty ? BANDS[wanted.difficulty][0] : ALL, draft, makers, wanted, allows);

function fillFrom(
  [low, high]: Band,
  draft: Draft,
  makers: readonly FormMaker[],
  wanted: Wanted,
  allows: Allows,
): ShortageWhy | undefined {
  const { items, bench } = draft;
  const { exclude = [], upTo } = wanted;
  const refusals = new Map<ShortageWhy, number>();
  const refuse = (why: ShortageWhy) => refusals.set(why, (refusals.get(why) ?? 0) + 1);
  const held: Offer[] = [];
  const make = ({ form, kind, level }: Offer, { fact, make: of }: Candidate): Made => {
    const made = of({ form, kind, level, topic: fact.topic }, bench);
    if (typeof made === 'string') return made;
    return made.difficulty < low || made.difficulty > high || testedBy(made).some((one) => exclude.includes(one)) ? 'too-few-facts' : made;
  };
  let offers = offersOf(draft, makers, wanted);
  while (items.length < upTo) {
    const allowed = allows(items);
    offers = offers.filter((offer) => {
      if (offer.candidates.length === 0) return false;
      if (!allowed(offer)) held.push(offer);
      return allowed(offer);
    });
    const offer = leastServed(offers, draft);
    const candidate = offer?.candidates.pop();
    if (!offer || !candidate) break;
    const made = make(offer, candidate);
    if (typeof made === 'string') refuse(made);
    else if (!draft.take(made)) refuse('would-give-away');
  }
  if (items.length >= upTo) return undefined;
  // Whoever lifts the balance gets more: that goes before all that the facts refuse.
  const more = held.some((offer) =>
    offer.candidates.some((candidate) => {
      const made = make(offer, candidate);
      return typeof made !== 'string' && draft.fits(made);
    }),
  );
  if (more) return 'keeps-balance';
  const [most] = [...refusals].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? 'too-few-facts';
}

const within = <T>(limit: readonly T[] | undefined, value: T): boolean => limit === undefined || limit.includes(value);

const offersOf = ({ bench: { facts, draw } }: Draft, makers: readonly FormMaker[], { forms, kinds, levels, topics }: Wanted): readonly Offer[] =>
  makers
    .filter(({ form, level }) => within(forms, form) && within(levels, level))
    .flatMap(({ form, level, kinds: all, candidates }) =>
      all
        .filter((kind) => within(kinds, kind))
        .map((kind) => ({
          form,
          kind,
          level,
          candidates: shuffled(candidates(facts, kind).filter(({ fact }) => within(topics, fact.topic)), draw),
        })),
    );

/** All that rank lowest. */
function lowest<T>(list: readonly T[], rank: (one: T) => number): readonly T[] {
  const ranks = list.map(rank);
  const low = Math.min(...ranks);
  return list.filter((_, index) => ranks[index] === low);
}

function leastServed(offers: readonly Offer[], { items, bench: { draw } }: Draft): Offer | undefined {
  const served = new Map<Form, number>();
  for (const { view } of items) served.set(view.form, (served.get(view.form) ?? 0) + 1);
  const least = lowest(offers, ({ form }) => ((served.get(form) ?? 0) + 1) / FORM_WEIGHT[form]);
  if (least.length < 2) return least[0];
  let lot = draw(least.reduce((sum, { kind }) => sum + KIND_WEIGHT[kind], 0));
  return least.find(({ kind }) => (lot -= KIND_WEIGHT[kind]) < 0);
}
