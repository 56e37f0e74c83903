/** How many days or years lie between two things. Each wrong number is what a particular slip of the reader counts. */
import { shuffled } from '../compose/draw.ts';
import type { Dated } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { Item } from '../item.ts';
import { apart, defensible, type Distance, endsOf, numberOf } from './apart.ts';
import { closeness, difficultyOf } from './difficulty.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';
import { mixUps, type Slip } from './mix-ups.ts';
import { ranked } from './ranked.ts';
import { sortedBy } from './sorted-by.ts';
import { asked, becauseOf, datesOf, givenByCitations, namesTell, oneSpeaker, saidOf } from './when.ts';

const OPTIONS = 4;
/** Wrong numbers are drawn from so many of the nearest on either side: the very nearest would crowd around the right one. */
const NEAREST = 6;
/**
 * Of two neighbours the less is right, or neither: so few items may show any, and of those most show wrong ones, which
 * stand side by side the seldomer. `undefined` fills the rest.
 */
const NEIGHBOURS = ['right', 'wrong', 'wrong', 'wrong', ...Array.from({ length: 18 }, () => undefined)] as const;
/** Wrong numbers on either side, if possible so many that the right one can stand in any place. */
const ROOM = [OPTIONS - 1, 2];

export const interval: FormMaker = {
  form: 'interval',
  level: 'apply',
  kinds: ['choice'],
  candidates(facts) {
    const things = asked(facts);
    return things.length > 1 ? candidatesOf(things, make) : [];
  },
};

function make(one: Dated, head: Head, bench: Bench): Made {
  const { facts, draw, isFresh } = bench;
  const distances = asked(facts).flatMap((other) => (isFresh(one.id) && isFresh(other.id) ? worthAsking(one, other) : []));
  const neighbours = NEIGHBOURS[draw(NEIGHBOURS.length)];
  for (const room of ROOM) {
    for (const distance of shuffled(distances, draw)) {
      const item = howFar(distance, head, room, neighbours, bench);
      if (item) return item;
    }
  }
  return distances.length === 0 ? 'too-few-facts' : 'too-few-distractors';
}

/** Two like things that can be asked for by one stem; where its moment is not the same for both, neither may have other dates. */
function worthAsking(one: Dated, other: Dated): readonly Distance[] {
  const ends = endsOf(one, other);
  const alike = one.sort === other.sort && oneSpeaker(ends) && (one.moment === other.moment || one.also.length + other.also.length === 0);
  if (one === other || !alike) return [];
  const [days, years] = [apart('day', ends), apart('year', ends)];
  if (days !== undefined && days >= 1 && days <= 60) return [{ ends, unit: 'day', value: days }];
  return years !== undefined && years >= 2 && years <= 100 ? [{ ends, unit: 'year', value: years }] : [];
}

/** Nothing, where there are fewer smaller or fewer greater slips than `room`: the place would tell. */
function howFar(distance: Distance, head: Head, room: number, neighbours: (typeof NEIGHBOURS)[number], bench: Bench): Item | undefined {
  const { ends, unit, value } = distance;
  if (ends.some((end) => givenByCitations(end, end.value, bench))) return undefined;
  const slips = mixUps(distance, bench);
  const counted = value + 1;
  const bothEnds: Slip = { value: counted, because: () => becauseOf(ends, 'counts-both-ends', [numberOf(counted, unit)]), tells: [] };
  // Where the right one can have none, neither have the wrong ones.
  const shows = defensible(distance).has(counted) ? undefined : neighbours;
  const side = (greater: boolean, these: readonly Slip[]) => drawn(slips.filter((slip) => greater === (slip.value > value)), these.filter((slip) => greater === (slip.value > value)), value, bench);
  // Looked at before neighbours are let in: where there is little room they would be shown more often.
  if ([false, true].some((greater) => side(greater, []).length < room)) return undefined;
  const these = shows === 'right' ? [bothEnds] : shows === 'wrong' ? twoOf(slips, bench) : [];
  const key: Slip = { value, because: () => becauseOf(ends, 'apart', [numberOf(value, unit), ...datesOf(ends)]), tells: ends };
  const shown = ranked(side(false, these), key, side(true, these), OPTIONS, bench.draw);
  const choices = shown.map((slip): Choice => ({
    label: numberOf(slip.value, unit),
    right: slip === key,
    rationale: slip.because(),
    facts: ends.map(({ id }) => id),
    tells: slip.tells.map(({ id }) => id),
  }));
  const gap = Math.min(...shown.map((slip) => (slip === key ? Infinity : Math.abs(slip.value - value))));
  const item = assembleChoose(
    { ...head, stem: { form: 'interval', about: ends.map(({ subject }) => subject), ...saidOf(...ends), unit } },
    choices,
    // Days run over the ends of months; harder, too, the nearer the nearest wrong number is.
    difficultyOf((unit === 'day' ? 0.6 : 0.5) + 0.2 * closeness(gap - 1, 2)),
  );
  return { ...item, states: namesTell(shown.flatMap(({ tells }) => tells)) };
}

/** Of the nearest to the right number a few, with these among them, and no others in succession. */
function drawn(slips: readonly Slip[], these: readonly Slip[], value: number, { draw }: Bench): readonly Slip[] {
  const nearest = (of: readonly Slip[]) => sortedBy(of, (slip) => Math.abs(slip.value - value));
  return nearest(
    shuffled(nearest(slips).slice(0, NEAREST), draw).reduce((all, slip) => (all.every((other) => Math.abs(other.value - slip.value) > 1) ? [...all, slip] : all), these),
  );
}

/** Two in succession, if there are any. */
function twoOf(slips: readonly Slip[], { draw }: Bench): readonly Slip[] {
  const [pair = []] = shuffled(slips.flatMap((slip) => slips.filter((other) => other.value === slip.value + 1).map((other) => [slip, other])), draw);
  return pair;
}
