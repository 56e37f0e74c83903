/** What questions about dates share. */
import type { Dated, Facts } from '../facts/fact.ts';
import type { FactId, Stem, Why } from '../item.ts';
import type { Edtf, Label } from '../label.ts';
import { dayNumber, precisionOf, trimmed } from '../text/edtf.ts';
import { because } from './because.ts';
import type { Bench } from './maker.ts';

export const asked = ({ dated }: Facts): readonly Dated[] => dated.filter(({ pool }) => !pool);

export const dateLabel = (date: Edtf): Label => ({ say: 'date', date });

/** Each thing followed by its date. */
export const datesOf = (things: readonly Dated[]): readonly Label[] => things.flatMap(({ subject, value }) => [subject, dateLabel(value)]);

/** One speaker, or none: the words of two would need two names in a stem that has room for one. */
export function oneSpeaker(things: readonly Dated[]): boolean {
  const first = things.find(({ speaks }) => speaks)?.speaks;
  return things.every(({ speaks }) => !speaks || speaks === first);
}

/** The moment that all share, and who says so of any. */
export function saidOf(...things: readonly Dated[]): Pick<Stem, 'moment' | 'speaker'> {
  const [moment, ...others] = new Set(things.map((thing) => thing.moment));
  const speaker = things.find((thing) => thing.speaker)?.speaker;
  return { ...(moment && others.length === 0 && { moment }), ...(speaker && { speaker }) };
}

export const stemOf = (key: Dated, ...about: readonly Label[]): Stem => ({ form: 'dated', about, ...saidOf(key) });

/** A reason that rests on several things and is written where any of them is; it stands under the first one's fact. */
export function becauseOf(things: readonly [Dated, ...Dated[]], why: Why, about: readonly Label[]) {
  const cites = new Map(things.flatMap((thing) => thing.cites).map((cite) => [JSON.stringify(cite), cite]));
  return because({ id: things[0].id, cites: [...cites.values()] }, why, about, saidOf(...things));
}

export const itsDate = (of: Dated, date: Edtf) => because(of, 'dated', [of.subject, dateLabel(date)], saidOf(of));

/** Every citation gives its source's date, so that an event of that date, year or month is not asked for it. */
export const givenByCitations = ({ sort }: Dated, date: Edtf, { facts }: Bench): boolean =>
  sort === 'event' && facts.dated.some(({ sort: other, value }) => other === 'source' && trimmed(value, precisionOf(date)) === date);

/** What the names of things tell, and that it is their speakers who speak. */
export const namesTell = (things: readonly Dated[]): readonly FactId[] => [
  ...new Set(things.flatMap(({ tells, speaks }) => (speaks ? [...tells, speaks] : tells))),
];

/** How many days a date is away. */
export function daysFrom(date: Edtf): (other: Edtf) => number {
  const day = dayNumber(date);
  return (other) => Math.abs(dayNumber(other) - day);
}
