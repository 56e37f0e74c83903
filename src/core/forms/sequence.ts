/** Which of several things came first, or the order of all: what was before what, without a single date asked. */
import { shuffled } from '../compose/draw.ts';
import type { Bench, FormMaker } from '../compose/recipe.ts';
import type { Dated } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import { assembleOrder } from '../interactions/order.ts';
import type { Item } from '../item.ts';
import { asked, datesOf, framed, isFree, namesTell, oneSpeaker, reason } from './dated-reasons.ts';
import { closeness, difficultyOf } from './difficulty.ts';
import { byTime, daysBetween, nearestInTime } from './time-order.ts';

const FEWEST = 3;
const OPTIONS = 4;
/** To be put in order. */
const MOST = 5;
const YEAR = 365;
/** An event beside a treaty is worth asking where they are of one time. */
const ONE_TIME = 5 * YEAR;

const level = 'understand';

export const sequence: FormMaker = {
  form: 'sequence',
  level,
  topics: ['instruments', 'events'],
  kinds: ['choice', 'ordering'],
  candidates(facts) {
    const things = asked(facts);
    return things.length > 1 ? things.map(({ id }) => id) : [];
  },
  make(candidate, kind, bench) {
    const start = asked(bench.facts).find(({ id }) => id === candidate);
    if (start === undefined || (kind !== 'choice' && kind !== 'ordering')) return 'too-few-facts';
    if (!isFree(bench)(start)) return 'would-give-away';
    const size = kind === 'choice' ? OPTIONS : FEWEST + bench.draw(MOST - FEWEST + 1);
    const [first, ...rest] = together(start, size, bench).toSorted(byTime);
    if (first === undefined || rest.length + 1 < FEWEST) return 'too-few-distractors';
    const things = [first, ...rest] as const;
    const head = { form: 'sequence', kind, level, topic: start.topic, stem: { form: 'sequence', about: [], ...framed(things) } } as const;
    const item: Item =
      kind === 'choice'
        ? assembleChoose(head, shuffled(things, bench.draw).map((thing) => choice(thing, thing === first)), harder(0.35, things.slice(0, 2)))
        : assembleOrder(
            head,
            things.map(({ id, subject }) => ({ label: subject, fact: id })),
            reason('in-order', things, datesOf(things)),
            harder(0.4 + 0.05 * (things.length - FEWEST), things),
            bench.draw,
          );
    return { ...item, states: namesTell(things) };
  },
};

const choice = (thing: Dated, right: boolean): Choice => ({
  label: thing.subject,
  right,
  rationale: reason('dated', [thing], datesOf([thing])),
});

/** From `base`, up by 0.4 the nearer the two nearest are: half of that where a year lies between them. */
function harder(base: number, inOrder: readonly Dated[]): number {
  const gaps = inOrder.slice(1).map((later, at) => daysBetween(inOrder[at] ?? later, later));
  return difficultyOf(base + 0.4 * closeness(Math.min(...gaps), YEAR));
}

/**
 * The candidate, another of the statement that is near, and then whatever is near, of the pools too. By chance the first
 * of all is one of those two or an earlier thing, so that neither is a guess better than the other.
 */
function together(start: Dated, size: number, bench: Bench): readonly Dated[] {
  const { facts, draw } = bench;
  const near = nearestInTime(start, shuffled(facts.dated.filter(isFree(bench)), draw)).filter(
    (other) => other.sort !== 'source' && other.truth === 'true' && fits(start, other),
  );
  const partners = near.filter(({ pool }) => !pool).slice(0, 2);
  const partner = partners[partners.length > 1 ? draw(2) : 0];
  if (partner === undefined) return [];
  const others = near.filter((other) => fits(partner, other));
  const isBefore = (other: Dated): boolean => byTime(other, start) < 0 && byTime(other, partner) < 0;
  const [before, after] = [others.filter(isBefore), others.filter((other) => !isBefore(other))];
  // Not always the same: drawn from a few more than are needed.
  const drawn = (list: readonly Dated[]): readonly Dated[] => [...shuffled(list.slice(0, size), draw), ...list.slice(size)];
  const taken = draw(2) === 0 ? [...drawn(after), ...drawn(before)] : [...drawn(before).slice(0, 1), ...drawn(others)];
  return taken.reduce<readonly Dated[]>(
    (things, other) => (things.length < size && things.every((thing) => fits(thing, other)) && oneSpeaker([...things, other]) ? [...things, other] : things),
    [start, partner],
  );
}

/** Whether the order of two things is certain, worth asking, and told by neither number nor name. */
function fits(one: Dated, other: Dated): boolean {
  const between = daysBetween(one, other);
  return (
    between > 0 &&
    (one.sort === other.sort || (between <= ONE_TIME && isKnown(one) && isKnown(other))) &&
    !oneSeries(one, other) &&
    // Two events of which one claim tells are told apart by their dates alone.
    !one.tells.some((claim) => other.tells.includes(claim)) &&
    oneSpeaker([one, other])
  );
}

/** Whether more than its number says when it was. */
const isKnown = ({ pool, number }: Dated): boolean => !pool || number === undefined;

/** Numbers rise with time. Where a file names no series, all numbers are taken for one. */
function oneSeries(one: Dated, other: Dated): boolean {
  if (one.number === undefined || other.number === undefined) return false;
  return one.series === undefined || other.series === undefined || JSON.stringify(one.series) === JSON.stringify(other.series);
}
