/** How far apart two things are, where that is certain. */
import type { Edtf, Label, Unit } from '../core/label.ts';
import type { Statement } from '../schema/statement-types.ts';
import type { Truth } from './claim-truth.ts';
import { sameText, yearOf } from './labels.ts';
import { isDay, spanOf } from './spans.ts';
import { datedThings } from './truth.ts';

interface Dates {
  readonly date: Edtf;
  readonly all: readonly Edtf[];
}

/** The date of the one thing or source that has this name. */
function datesOf(subject: Label | undefined, statement: Statement): Dates | undefined {
  if (subject?.say !== 'text') return undefined;
  const things = datedThings(subject, statement).map(({ date, alsoDated }): Dates => ({ date, all: [date, ...alsoDated] }));
  const sources = statement.sources.flatMap(({ title, date }) => (date !== undefined && sameText(title, subject.text) ? [{ date, all: [date] }] : []));
  const found = things.length > 0 ? things : sources;
  return found.length === 1 ? found[0] : undefined;
}

function distance(from: Edtf, until: Edtf, unit: Unit): number | undefined {
  if (unit === 'year') return Number(yearOf(until)) - Number(yearOf(from));
  return unit === 'day' && isDay(from) && isDay(until) ? spanOf(until).from - spanOf(from).from : undefined;
}

/** Undefined where a name stands for none or several, or a date is too coarse for the unit. */
export function apart(earlier: Label | undefined, later: Label | undefined, unit: Unit | undefined, statement: Statement): number | undefined {
  const [from, until] = [datesOf(earlier, statement), datesOf(later, statement)];
  return from === undefined || until === undefined || unit === undefined ? undefined : distance(from.date, until.date, unit);
}

/** Years that have passed in full, which somebody may count in the place of the years' difference. */
function fullYears(from: Edtf, until: Edtf): number | undefined {
  if (!isDay(from) || !isDay(until)) return undefined;
  return Number(yearOf(until)) - Number(yearOf(from)) - (until.slice(4) < from.slice(4) ? 1 : 0);
}

export function apartTruth(value: number, [earlier, later]: readonly Label[], unit: Unit | undefined, statement: Statement): Truth {
  const key = apart(earlier, later, unit, statement);
  if (key === undefined || unit === undefined) return 'unknown';
  if (value === key) return 'true';
  const [froms, untils] = [datesOf(earlier, statement)?.all ?? [], datesOf(later, statement)?.all ?? []];
  const defensible = froms.flatMap((from) => untils.flatMap((until) => [distance(from, until, unit), unit === 'year' ? fullYears(from, until) : undefined]));
  return defensible.includes(value) ? 'unknown' : 'false';
}
