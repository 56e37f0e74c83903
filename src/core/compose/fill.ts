/** Fills a draft from what the makers offer, the least served form first, then its least served kind. */
import type { FactId, Form, Item, Kind, Topic } from '../item.ts';
import type { Facts } from '../facts/fact.ts';
import type { Allows } from './balance.ts';
import { type Draft, testedBy } from './draft.ts';
import { shuffled } from './draw.ts';
import type { Blueprint, Draw, FormMaker, ShortageWhy } from './recipe.ts';

/** How many of a form, or of a kind within its form, go to one of another. */
const FORM_WEIGHT: Readonly<Record<Form, number>> = { signed: 3, dated: 4, count: 2, supported: 4 };
const KIND_WEIGHT: Readonly<Record<Kind, number>> = { choice: 3, 'multiple-response': 2, year: 3, 'true-false': 1 };

/** Overlapping bands of an item's difficulty, 0 … 1. */
const BANDS = { easy: [0, 0.45], medium: [0.35, 0.6], hard: [0.5, 1] } as const;

interface Offer {
  readonly maker: FormMaker;
  readonly kind: Kind;
  /** Taken from the end. */
  readonly candidates: FactId[];
}

export interface Wanted extends Pick<Blueprint, 'topics' | 'kinds' | 'levels' | 'difficulty' | 'exclude'> {
  readonly forms?: readonly Form[];
  readonly upTo: number;
}

const within = <T>(limit: readonly T[] | undefined, value: T): boolean => limit === undefined || limit.includes(value);

function offersOf(facts: Facts, makers: readonly FormMaker[], wanted: Wanted, draw: Draw): Offer[] {
  const topics = new Map<FactId, Topic>(
    [facts.signed, facts.dated, facts.counted, facts.said].flatMap((list) => list.map(({ id, topic }) => [id, topic] as const)),
  );
  return makers
    .filter(({ form, level }) => within(wanted.forms, form) && within(wanted.levels, level))
    .flatMap((maker) =>
      maker.kinds
        .filter((kind) => within(wanted.kinds, kind))
        .map((kind) => ({
          maker,
          kind,
          candidates: shuffled(
            maker.candidates(facts, kind).filter((id) => {
              const topic = topics.get(id);
              return topic !== undefined && within(wanted.topics, topic);
            }),
            draw,
          ),
        })),
    );
}

const inBand = ({ difficulty }: Item, [low, high]: readonly [number, number]): boolean => difficulty >= low && difficulty <= high;

/** Adds items until there are `upTo`; answers why there are fewer, if there are. */
export function fill(draft: Draft, facts: Facts, makers: readonly FormMaker[], wanted: Wanted, allows: Allows, draw: Draw): ShortageWhy | undefined {
  const refusals = new Map<ShortageWhy, number>();
  const bands = wanted.difficulty === undefined ? [[0, 1] as const] : [BANDS[wanted.difficulty], [0, 1] as const];
  const excluded = new Set(wanted.exclude);
  for (const band of bands) {
    refusals.clear();
    const refuse = (why: ShortageWhy) => refusals.set(why, (refusals.get(why) ?? 0) + 1);
    let offers = offersOf(facts, makers, wanted, draw);
    while (draft.items.length < wanted.upTo) {
      offers = offers.filter(({ maker: { form, level }, kind, candidates }) => {
        const allowed = allows({ form, kind, level }, draft.items);
        if (!allowed && candidates.length > 0) refuse('keeps-balance');
        return allowed && candidates.length > 0;
      });
      const offer = leastServed(offers, draft.items, draw);
      const candidate = offer?.candidates.pop();
      if (offer === undefined || candidate === undefined) break;
      const made = offer.maker.make(candidate, offer.kind, draft.bench());
      if (typeof made === 'string') refuse(made);
      else if (!inBand(made, band) || testedBy(made).some((fact) => excluded.has(fact))) refuse('too-few-facts');
      else if (!draft.take(made)) refuse('would-give-away');
    }
  }
  if (draft.items.length >= wanted.upTo) return undefined;
  const [most] = [...refusals].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? 'too-few-facts';
}

function leastServed(offers: readonly Offer[], items: readonly Item[], draw: Draw): Offer | undefined {
  const served = (form: Form, kind?: Kind) =>
    items.filter(({ view }) => view.form === form && (kind === undefined || view.kind === kind)).length;
  const ranks = offers.map(({ maker: { form }, kind }) => [
    (served(form) + 1) / FORM_WEIGHT[form],
    (served(form, kind) + 1) / KIND_WEIGHT[kind],
  ] as const);
  const least = ranks.reduce((a, b) => (b[0] < a[0] || (b[0] === a[0] && b[1] < a[1]) ? b : a), [Infinity, Infinity] as const);
  const equals = offers.filter((_, index) => ranks[index]?.[0] === least[0] && ranks[index]?.[1] === least[1]);
  return equals.length > 1 ? equals[draw(equals.length)] : equals[0];
}
