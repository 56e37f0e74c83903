/** What forms say of dated things, several of them at a time. */
import type { Bench } from '../compose/recipe.ts';
import type { Dated, Facts } from '../facts/fact.ts';
import type { Cites } from '../../schema/statement-types.ts';
import type { FactId, Rationale, Stem, Why } from '../item.ts';
import type { Edtf, Label } from '../label.ts';
import { trimmed } from '../text/edtf.ts';

export const asked = (facts: Facts): readonly Dated[] => facts.dated.filter(({ pool, truth }) => !pool && truth === 'true');

export const dateLabel = (date: Edtf): Label => ({ say: 'date', date });

/** One speaker, or none: the words of two would need two names in a stem that has room for one. */
export function oneSpeaker(things: readonly Dated[]): boolean {
  const first = things.find(({ speaks }) => speaks !== undefined)?.speaks;
  return things.every(({ speaks }) => speaks === undefined || speaks === first);
}

/** The moment that all share, and who says so of any. */
export function framed([first, ...rest]: readonly Dated[]): Pick<Stem, 'moment' | 'speaker'> {
  const speaker = [first, ...rest].find((thing) => thing?.speaker !== undefined)?.speaker;
  return {
    ...(first !== undefined && rest.every(({ moment }) => moment === first.moment) ? { moment: first.moment } : {}),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

/** A reason that rests on several things, in the order given; it stands under the first one's fact. */
export function reason(why: Why, things: readonly [Dated, ...Dated[]], about: readonly Label[]): Omit<Rationale, 'option'> {
  return { fact: things[0].id, why, about, ...framed(things), cites: citesOf(things) };
}

/** Each thing followed by its date. */
export const datesOf = (things: readonly Dated[]): readonly Label[] => things.flatMap(({ subject, value }) => [subject, dateLabel(value)]);

function citesOf([first, ...rest]: readonly [Dated, ...Dated[]]): Cites {
  const seen = new Set(first.cites.map((cite) => JSON.stringify(cite)));
  const more = rest.flatMap(({ cites }) => cites).filter((cite) => {
    const place = JSON.stringify(cite);
    return !seen.has(place) && seen.add(place);
  });
  return [...first.cites, ...more];
}

/** Every citation gives its source's date: an event of that day, or that year, need not be known. */
export const givenByCitations = ({ sort, value }: Dated, precision: number, { facts }: Bench): boolean =>
  sort === 'event' && facts.dated.some((other) => other.sort === 'source' && trimmed(other.value, precision) === trimmed(value, precision));

/** What the names of things tell, and that it is their speakers who speak. */
export const namesTell = (things: readonly Dated[]): readonly FactId[] => [
  ...new Set(things.flatMap(({ tells, speaks }) => [...tells, ...(speaks === undefined ? [] : [speaks])])),
];

/** Whether a thing may be tested by the item that is made: no item of the quiz tests it, and none told it. */
export const isFree = ({ mayTell, told }: Bench): ((thing: Dated) => boolean) => ({ id }) => mayTell(id) && !told(id);
