/** Things and their dates, with dates to spare. */
import { shuffled } from '../compose/draw.ts';
import type { Dated, Facts } from '../facts/fact.ts';
import { assembleMatch } from '../interactions/match.ts';
import type { Edtf } from '../label.ts';
import { byDate, dayNumber, precisionOf, trimmed } from '../text/edtf.ts';
import { closeness, difficultyOf } from './difficulty.ts';
import type { Bench, Head, Made } from './maker.ts';
import { sortedBy } from './sorted-by.ts';
import { asked, dateLabel, givenByCitations, itsDate, saidOf } from './when.ts';

const FEWEST = 3;
const MOST = 4;
const SPARES = 2;
/** Spares are drawn from so many of the nearest, so that not every quiz has the same. */
const NEAREST = 6;
const YEAR = 365;
/** Days in a year, a month and a day: at each precision as far apart as it can say. */
const STEPS = [YEAR, 30, 1];

/** The same for all that one stem can ask for: of one sort and moment, on the word of the same. */
const kindOf = ({ sort, moment, speaks = '' }: Dated): string => `${sort} ${moment} ${speaks}`;

export function matchable(facts: Facts): readonly Dated[] {
  const things = asked(facts);
  const counts = new Map<string, number>();
  for (const kind of things.map(kindOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return things.filter((thing) => (counts.get(kindOf(thing)) ?? 0) >= FEWEST);
}

export function matching(key: Dated, head: Head, bench: Bench): Made {
  const { facts, draw, isFresh } = bench;
  const free = asked(facts).filter((other) => other !== key && kindOf(other) === kindOf(key) && isFresh(other.id));
  if (free.length < FEWEST - 1) return 'too-few-facts';
  // Where years tell things apart, months and days only burden.
  for (let precision = 1; precision <= precisionOf(key.value); precision++) {
    const things = [key, ...shuffled(free, draw)].reduce<readonly Dated[]>((all, thing) => joined(all, thing, precision, bench), []);
    const spares = things.length < FEWEST ? [] : sparesOf(things, precision, bench);
    if (things.includes(key) && spares.length === SPARES) return matched(things, spares, precision, head, bench);
  }
  return 'too-few-distractors';
}

/** Whether two dates could be one, as far as the coarser of them says. */
const agree = (one: Edtf, other: Edtf): boolean => one.startsWith(other) || other.startsWith(one);

/** Whether a date at this precision could be one of the thing's, its other dates too. */
const couldBe = (date: Edtf, { value, also }: Dated): boolean => agree(date, value) || also.some((own) => agree(date, own));

/** With the thing, if no date of it can be taken for that of another, and something but a date tells it from them. */
function joined(things: readonly Dated[], thing: Dated, precision: number, bench: Bench): readonly Dated[] {
  const date = trimmed(thing.value, precision);
  if (things.length === MOST || precisionOf(thing.value) < precision || givenByCitations(thing, date, bench)) return things;
  const fits = things.every(
    (other) =>
      !couldBe(date, other) && !couldBe(trimmed(other.value, precision), thing) && !thing.tells.some((claim) => other.tells.includes(claim)),
  );
  return fits ? [...things, thing] : things;
}

/** Dates of like things that none of these could have. Were all spares the latest, the order would give the rest. */
function sparesOf(things: readonly Dated[], precision: number, { facts, draw }: Bench): readonly Edtf[] {
  const [key] = things;
  const like = facts.dated.filter(
    (other) => other.sort === key?.sort && other.moment === key.moment && precisionOf(other.value) >= precision && !things.includes(other),
  );
  const days = things.map(({ value }) => dayNumber(trimmed(value, precision)));
  const step = STEPS[precision - 1] ?? 1;
  const farness = (date: Edtf): number => Math.min(...days.map((day) => Math.round(Math.abs(dayNumber(date) - day) / step)));
  const dates = new Set(shuffled(like, draw).map(({ value }) => trimmed(value, precision)));
  const nearest = sortedBy([...dates].filter((date) => !things.some((thing) => couldBe(date, thing))), farness);
  const drawn = [...shuffled(nearest.slice(0, NEAREST), draw), ...nearest.slice(NEAREST)];
  const last = Math.max(...days);
  const amid = drawn.find((date) => dayNumber(date) < last);
  return amid === undefined ? [] : [amid, ...drawn.filter((date) => date !== amid).slice(0, SPARES - 1)];
}

function matched(things: readonly Dated[], spares: readonly Edtf[], precision: number, head: Head, { draw }: Bench): Made {
  const dateOf = ({ value }: Dated): Edtf => trimmed(value, precision);
  const targets = [...things.map(dateOf), ...spares].toSorted(byDate);
  const pairs = shuffled(things, draw).map((thing) => ({
    label: thing.subject,
    target: targets.indexOf(dateOf(thing)),
    rationale: itsDate(thing, dateOf(thing)),
  }));
  const days = targets.map(dayNumber);
  const gap = Math.min(...days.slice(1).map((day, at) => day - (days[at] ?? day)));
  // Harder than a choice of one date by what one slip costs, and the nearer the dates are.
  const difficulty = difficultyOf(0.45 + 0.3 * closeness(gap, YEAR));
  return assembleMatch({ ...head, stem: { form: 'dated', about: [], ...saidOf(...things) } }, pairs, targets.map(dateLabel), difficulty);
}
