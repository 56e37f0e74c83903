/** Truth of an option as an answer to its stem. */
import type { View } from '../core/item.ts';
import type { Label } from '../core/label.ts';
import type { Statement } from '../schema/statement-types.ts';
import { apartTruth } from './apart.ts';
import { yearTruth } from './between.ts';
import { claimTruth, type Truth } from './claim-truth.ts';
import { belongs, groupNamed } from './groups.ts';
import { sameText } from './labels.ts';
import { optionLabels } from './shown.ts';
import { hull, isBefore, type Span } from './spans.ts';
import { countOf, datedThings, datedTruth, signedTruth, spanTruth, speakerId } from './truth.ts';
import { speakerTruth } from './who-says.ts';

const negated: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' };

const both = (one: Truth, other: Truth): Truth =>
  one === 'false' || other === 'false' ? 'false' : one === 'unknown' || other === 'unknown' ? 'unknown' : 'true';

/** Whether what a true-false stem puts forward holds. */
function assertionTruth({ stem }: View, statement: Statement): Truth {
  const [subject, date] = stem.about;
  if (subject === undefined) return 'unknown';
  if (stem.form === 'signed') return signedTruth(subject, statement);
  return stem.form === 'dated' && date?.say === 'date' ? datedTruth(subject, date.date, statement) : 'unknown';
}

/** Of the group that a stem names, and not on the list. */
export function missingTruth(option: Label, [name]: readonly Label[], statement: Statement): Truth {
  const group = groupNamed(name, statement);
  return group === undefined ? 'unknown' : both(belongs(option, group, statement), negated[signedTruth(option, statement)]);
}

/** Of the group that a stem names, and on the list. */
export function listedTruth(option: Label, [name]: readonly Label[], statement: Statement): Truth {
  const group = groupNamed(name, statement);
  return group === undefined ? 'unknown' : both(belongs(option, group, statement), signedTruth(option, statement));
}

/** All the days that a thing's dates may mean; undefined for a name that stands for nothing. */
export function hullOf(label: Label | undefined, statement: Statement): Span | undefined {
  const things = label === undefined ? [] : datedThings(label, statement);
  return things.length === 0 ? undefined : hull(things.flatMap(({ date, alsoDated }) => [date, ...alsoDated]));
}

export function orderTruth(earlier: Label | undefined, later: Label | undefined, statement: Statement): Truth {
  const [one, other] = [hullOf(earlier, statement), hullOf(later, statement)];
  if (one === undefined || other === undefined) return 'unknown';
  return isBefore(one, other) ? 'true' : isBefore(other, one) ? 'false' : 'unknown';
}

const cameFirst = (option: Label, among: readonly Label[], statement: Statement): Truth =>
  among.filter((other) => other !== option).reduce<Truth>((truth, other) => both(truth, orderTruth(option, other, statement)), 'true');

export function reportedTruth(option: Label, { reported: { complete, list } }: Statement): Truth {
  const found = option.say === 'text' ? list.filter(({ name }) => sameText(name, option.text)) : [];
  if (found.some(({ reported }) => reported)) return 'true';
  return found.length > 0 && complete ? 'false' : 'unknown';
}

export function optionTruth(option: Label, view: View, statement: Statement): Truth {
  const { stem } = view;
  if (view.kind === 'true-false') {
    const truth = assertionTruth(view, statement);
    if (option.say !== 'word' || truth === 'unknown') return 'unknown';
    return option.word === truth ? 'true' : 'false';
  }
  switch (stem.form) {
    case 'signed':
      return signedTruth(option, statement);
    case 'dated': {
      const [asked, until] = stem.about;
      if (asked?.say === 'date') return spanTruth(option, asked.date, until?.say === 'date' ? until.date : asked.date, statement);
      if (asked === undefined || option.say !== 'date') return 'unknown';
      return datedTruth(asked, option.date, statement);
    }
    case 'sequence':
      return cameFirst(option, optionLabels(view), statement);
    case 'count': {
      const count = countOf(stem.unit, statement);
      return count === undefined || option.say !== 'number' ? 'unknown' : option.value === count ? 'true' : 'false';
    }
    case 'interval':
      return option.say === 'number' ? apartTruth(option.value, stem.about, stem.unit, statement) : 'unknown';
    case 'supported':
      return option.say === 'claim' ? claimTruth(option, speakerId(stem.speaker, statement), statement) : 'unknown';
    case 'speaker':
      return speakerTruth(option, stem.about[0], statement);
    case 'infer':
      return option.say === 'date' ? yearTruth(option.date, stem.about[0], statement) : 'unknown';
    case 'missing':
      return missingTruth(option, stem.about, statement);
    case 'unreported':
      return negated[reportedTruth(option, statement)];
  }
}
