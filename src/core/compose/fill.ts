/** Fills a draft from what the makers offer: a form by lot, seldom the same again, in a kind that is drawn. */
import type { Bench, Candidate, FormMaker, Head, Made } from '../forms/maker.ts';
import type { FactId, Form, Kind } from '../item.ts';
import type { Allows } from './balance.ts';
import type { Draft } from './draft.ts';
import { type Draw, shuffled } from './draw.ts';
import type { Blueprint, ShortageWhy } from './recipe.ts';
import { topicsOf } from './topics-of.ts';
import { type Band, bandsOf, makeWanted, type Wanted, within } from './wanted.ts';

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
/** Lots for a form of weight 1 that was not served yet: enough for whole numbers further on. */
const LOTS = 100;
/** How likely a kind is within its form: what takes long to answer is seldom asked. */
const KIND_WEIGHT: Readonly<Record<Kind, number>> = {
  choice: 4,
  'multiple-response': 2,
  'true-false': 1,
  year: 2,
  date: 1,
  'short-answer': 1,
  ordering: 2,
  matching: 3,
  grouping: 1,
  recall: 1,
};

export interface Filled extends Wanted, Pick<Blueprint, 'exclude'> {
  readonly forms?: readonly Form[];
  readonly upTo: number;
}

interface Offer extends Omit<Head, 'topic'> {
  /** Taken from the end. */
  readonly candidates: Candidate[];
}

/** Adds items until there are `upTo`; answers why there are fewer, if there are. */
export function fill(draft: Draft, makers: readonly FormMaker[], wanted: Filled, allows: Allows): ShortageWhy | undefined {
  let why: ShortageWhy | undefined;
  const excluded = new Set(wanted.exclude);
  for (const band of bandsOf(wanted)) {
    why = fillFrom(band, draft, makers, wanted, excluded, allows);
    if (why === undefined) break;
  }
  return why;
}

function fillFrom(
  band: Band,
  draft: Draft,
  makers: readonly FormMaker[],
  wanted: Filled,
  excluded: ReadonlySet<FactId>,
  allows: Allows,
): ShortageWhy | undefined {
  const { items, bench } = draft;
  const { upTo } = wanted;
  const refusals = new Map<ShortageWhy, number>();
  const refuse = (why: ShortageWhy) => refusals.set(why, (refusals.get(why) ?? 0) + 1);
  const held: Offer[] = [];
  const make = (offer: Offer, candidate: Candidate): Made => makeWanted(candidate, offer, bench, excluded, band);
  let offers = offersOf(bench, makers, wanted);
  if (offers.length === 0 && items.length < upTo) return 'no-such-question';
  while (items.length < upTo) {
    const allowed = allows(items);
    offers = offers.filter((offer) => {
      if (offer.candidates.length === 0) return false;
      if (!allowed(offer)) held.push(offer);
      return allowed(offer);
    });
    const offer = drawnOffer(offers, draft);
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

/** All that the makers can ask within these limits, in the order of the draw. */
export const offersOf = ({ facts, draw }: Bench, makers: readonly FormMaker[], { forms, kinds, levels, topics }: Omit<Filled, 'upTo'>): readonly Offer[] =>
  makers
    .filter(({ form, level }) => within(forms, form) && within(levels, level))
    .flatMap(({ form, level, kinds: all, candidates }) =>
      all
        .filter((kind) => within(kinds, kind) && topicsOf(form, kind).some((topic) => within(topics, topic)))
        .map((kind) => ({
          form,
          kind,
          level,
          candidates: shuffled(candidates(facts, kind).filter(({ fact }) => within(topics, fact.topic)), draw),
        })),
    );

/** One of them by lot, each as likely as its weight says. */
function byLot<T>(list: readonly T[], weight: (one: T) => number, draw: Draw): T | undefined {
  if (list.length < 2) return list[0];
  let lot = draw(list.reduce((sum, one) => sum + weight(one), 0));
  return list.find((one) => (lot -= weight(one)) < 0);
}

/** A form by its weight, the less often the more it has been served; then one of its kinds. */
function drawnOffer(offers: readonly Offer[], { items, bench: { draw } }: Draft): Offer | undefined {
  const served = (form: Form) => items.filter(({ view }) => view.form === form).length;
  const forms = [...new Set(offers.map(({ form }) => form))];
  const drawn = byLot(forms, (form) => Math.ceil((LOTS * FORM_WEIGHT[form]) / (served(form) + 1) ** 2), draw);
  return byLot(offers.filter(({ form }) => form === drawn), ({ kind }) => KIND_WEIGHT[kind], draw);
}
