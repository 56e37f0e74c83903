/** Which of several things came first, or the order of all: what was before what, without a single date asked. */
import { oneOf, shuffled } from '../compose/draw.ts';
import type { Dated } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import { assembleOrder } from '../interactions/order.ts';
import { closeness, difficultyOf } from './difficulty.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';
import { byTime, daysBetween, nearestInTime } from './time-order.ts';
import { asked, becauseOf, datesOf, itsDate, namesTell, oneSpeaker, saidOf } from './when.ts';

const FEWEST = 3;
const OPTIONS = 4;
/** To be put in order. */
const MOST = 5;
const YEAR = 365;
/** An event beside a treaty is worth asking where they are of one time. */
const ONE_TIME = 5 * YEAR;

export const sequence: FormMaker = {
  form: 'sequence',
  level: 'understand',
  kinds: ['choice', 'ordering'],
  candidates(facts) {
    const things = asked(facts);
    return things.length > 1 ? candidatesOf(things, make) : [];
  },
};

function make(start: Dated, head: Head, bench: Bench): Made {
  const { draw, isFresh } = bench;
  if (!isFresh(start.id)) return 'would-give-away';
  const size = head.kind === 'choice' ? OPTIONS : FEWEST + draw(MOST - FEWEST + 1);
  const [first, ...rest] = together(start, size, bench).toSorted(byTime);
  if (!first || rest.length + 1 < FEWEST) return 'too-few-distractors';
  const things = [first, ...rest] as const;
  const asking = { ...head, stem: { form: 'sequence', about: [], ...saidOf(...things) } } as const;
  const states = namesTell(things);
  if (head.kind === 'choice') {
    return { ...assembleChoose(asking, shuffled(things, draw).map((thing) => choice(thing, thing === first)), harder(0.35, things.slice(0, 2))), states };
  }
  const placed = things.map(({ id, subject }) => ({ label: subject, fact: id }));
  const difficulty = harder(0.4 + 0.05 * (things.length - FEWEST), things);
  return { ...assembleOrder(asking, placed, becauseOf(things, 'in-order', datesOf(things)), difficulty, draw), states };
}

const choice = (thing: Dated, right: boolean): Choice => ({ label: thing.subject, right, rationale: itsDate(thing, thing.value) });

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
  const { facts, draw, isFresh } = bench;
  const free = facts.dated.filter((other) => other.sort !== 'source' && fits(start, other) && isFresh(other.id));
  const near = nearestInTime(start, shuffled(free, draw));
  const partner = oneOf(near.filter(({ pool }) => !pool).slice(0, 2), draw);
  if (!partner) return [];
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
  return one.series === undefined || other.series === undefined || one.series === other.series;
}
