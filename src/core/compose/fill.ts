/** Fills a draft from what the makers offer, the least served form first, then its least served kind. */
import type { Candidate, FormMaker, Head } from '../forms/maker.ts';
import type { Form, Item, Kind } from '../item.ts';
import type { Allows } from './balance.ts';
import { type Draft, testedBy } from './draft.ts';
import { oneOf, shuffled } from './draw.ts';
import type { Blueprint, ShortageWhy } from './recipe.ts';

/** How many of a form, or of a kind within its form, go to one of another. */
const FORM_WEIGHT: Readonly<Record<Form, number>> = { signed: 3, dated: 4, count: 2, supported: 4 };
const KIND_WEIGHT: Readonly<Record<Kind, number>> = { choice: 3, 'multiple-response': 2, year: 3, 'true-false': 1 };

/** Overlapping bands of an item's difficulty, 0 … 1. */
const BANDS = { easy: [0, 0.45], medium: [0.35, 0.6], hard: [0.5, 1] } as const;

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
  if (wanted.difficulty) fillFrom(BANDS[wanted.difficulty], draft, makers, wanted, allows);
  return fillFrom([0, 1], draft, makers, wanted, allows);
}

function fillFrom(
  [low, high]: readonly [number, number],
  draft: Draft,
  makers: readonly FormMaker[],
  wanted: Wanted,
  allows: Allows,
): ShortageWhy | undefined {
  const { items, bench } = draft;
  const { exclude = [], upTo } = wanted;
  const refusals = new Map<ShortageWhy, number>();
  const refuse = (why: ShortageWhy) => refusals.set(why, (refusals.get(why) ?? 0) + 1);
  let offers = offersOf(draft, makers, wanted);
  while (items.length < upTo) {
    const allowed = allows(items);
    offers = offers.filter((offer) => {
      if (offer.candidates.length === 0) return false;
      if (!allowed(offer)) refuse('keeps-balance');
      return allowed(offer);
    });
    const offer = leastServed(offers, draft);
    const candidate = offer?.candidates.pop();
    if (!offer || !candidate) break;
    const { form, kind, level } = offer;
    const made = candidate.make({ form, kind, level, topic: candidate.fact.topic }, bench);
    if (typeof made === 'string') refuse(made);
    else if (made.difficulty < low || made.difficulty > high || testedBy(made).some((fact) => exclude.includes(fact))) refuse('too-few-facts');
    else if (!draft.take(made)) refuse('would-give-away');
  }
  if (items.length >= upTo) return undefined;
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
  const served = (is: (view: Item['view']) => boolean) => items.filter(({ view }) => is(view)).length + 1;
  const ofForm = lowest(offers, ({ form }) => served((view) => view.form === form) / FORM_WEIGHT[form]);
  const ofKind = lowest(ofForm, ({ form, kind }) => served((view) => view.form === form && view.kind === kind) / KIND_WEIGHT[kind]);
  return oneOf(ofKind, draw);
}
