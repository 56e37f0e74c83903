/** Things that are asked for their dates are of the statement, of the moment that is asked, and surely apart. */
import type { Label } from '../../core/label.ts';
import { apart } from '../apart.ts';
import type { Case, Rule } from '../breach.ts';
import { brief } from '../labels.ts';
import { hullOf, orderTruth } from '../option-truth.ts';
import { optionLabels, rightLabels } from '../shown.ts';
import { datedThings } from '../truth.ts';

const LONGEST = { day: [1, 60], year: [2, 100] } as const;

/** Pairs of a sequence of which neither is surely the earlier. */
export function overlappingDates({ item: { view }, statement }: Case): readonly string[] {
  if (view.form !== 'sequence') return [];
  const dated = optionLabels(view).filter((label) => hullOf(label, statement) !== undefined);
  return dated.flatMap((label, index) =>
    dated.slice(0, index).flatMap((other) => (orderTruth(other, label, statement) === 'unknown' ? [`${brief(other)} and ${brief(label)}`] : [])),
  );
}

function outside({ item, statement }: Case): readonly string[] {
  const { view } = item;
  const ofPool = (subject: Label) => datedThings(subject, statement).every(({ pool }) => pool);
  const [asked] = view.stem.about;
  switch (view.form) {
    case 'dated': {
      const subjects = view.ask === 'match' ? optionLabels(view) : asked?.say === 'date' ? rightLabels(item) : view.stem.about.slice(0, 1);
      return subjects.filter(ofPool).map(brief);
    }
    case 'sequence': {
      const inside = optionLabels(view).filter((subject) => !ofPool(subject));
      return inside.length < 2 ? [`only ${inside.length} of the statement`] : [];
    }
    case 'interval':
      return view.stem.about.filter(ofPool).map(brief);
    case 'signed':
    case 'count':
    case 'supported':
    case 'speaker':
    case 'infer':
    case 'missing':
    case 'unreported':
      return [];
  }
}

/** Where things are asked for one moment, each must be dated by it; a sequence may leave it open. */
function otherMoment({ item, statement }: Case): readonly string[] {
  const { view } = item;
  const { about, moment } = view.stem;
  const asks = view.form === 'dated' || view.form === 'infer' || (moment !== undefined && (view.form === 'sequence' || view.form === 'interval'));
  if (!asks) return [];
  return [...about, ...optionLabels(view)].flatMap((subject) =>
    datedThings(subject, statement)
      .filter((thing) => thing.moment !== moment)
      .map((thing) => `asks when ${thing.id} was ${moment}, the file dates when it was ${thing.moment}`),
  );
}

function distance({ item: { view }, statement }: Case): number | undefined {
  const [earlier, later] = view.stem.about;
  return apart(earlier, later, view.stem.unit, statement);
}

/** A thing that could be asked for another of its dates needs its moment said. */
function uncertain(of: Case): readonly string[] {
  const { item: { view }, statement } = of;
  if (view.form !== 'interval') return [];
  if (distance(of) === undefined) return ['a name that is none or several, or a date too coarse'];
  const ambiguous = view.stem.about.flatMap((label) => datedThings(label, statement)).filter(({ alsoDated }) => alsoDated.length > 0);
  return view.stem.moment === undefined ? ambiguous.map(({ id }) => `${id} has other dates, and no moment is said`) : [];
}

function outOfRange(of: Case): readonly string[] {
  const { unit } = of.item.view.stem;
  const value = distance(of);
  if (of.item.view.form !== 'interval' || value === undefined || (unit !== 'day' && unit !== 'year')) return [];
  const [least, most] = LONGEST[unit];
  // What is named in the wrong order is refused as such.
  return value >= 0 && (value < least || value > most) ? [`${value}, with ${least} to ${most} allowed`] : [];
}

export const datedRules: readonly Rule[] = [
  ['asks-outside-statement', outside],
  ['wrong-moment', otherMoment],
  ['dates-overlap', overlappingDates],
  ['interval-not-certain', uncertain],
  ['interval-out-of-range', outOfRange],
];
