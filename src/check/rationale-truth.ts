/** Whether what a rationale says is so. What cannot be known at all, the rules on stems and options refuse. */
import type { Item, Rationale } from '../core/item.ts';
import type { Label, Unit } from '../core/label.ts';
import type { Citation, Statement } from '../schema/statement-types.ts';
import { apart } from './apart.ts';
import { between } from './between.ts';
import { claimTruth } from './claim-truth.ts';
import { belongs, groupNamed, laterOf, listedOf, missingOf } from './groups.ts';
import { agree, sameLabel, sameText, yearOf } from './labels.ts';
import { orderTruth, reportedTruth } from './option-truth.ts';
import { rightLabels } from './shown.ts';
import { countOf, datedThings, findSignatory, joinedLater, speakerId } from './truth.ts';
import { speakerTruth } from './who-says.ts';

type Maybe = Label | undefined;

function isDated(subject: Maybe, date: Maybe, statement: Statement): boolean {
  if (subject?.say !== 'text' || date?.say !== 'date') return false;
  const source = statement.sources.filter(({ title }) => sameText(title, subject.text)).flatMap((found) => found.date ?? []);
  return [...datedThings(subject, statement).map((thing) => thing.date), ...source].some((known) => agree(known, date.date));
}

/** How many of a group are counted. */
function inGroup(name: Maybe, statement: Statement): number | undefined {
  const group = groupNamed(name, statement);
  return group === undefined ? undefined : listedOf(group, statement).length;
}

function inPlace(place: Maybe, item: Item, statement: Statement): number {
  const here = ({ paragraph, section }: Citation) =>
    place?.say === 'number' ? paragraph === place.value : place?.say === 'text' && section !== undefined && Object.values(place.text).includes(section);
  const counted = statement.signatories.list.filter(({ kind }) => item.view.stem.unit === 'signatory' || kind === 'state');
  return counted.filter(({ cites }) => here(cites[0])).length;
}

/** Subject, date, subject, date …: each of its date, each after the one before. */
function inOrder(about: readonly Label[], statement: Statement): boolean {
  const subjects = about.filter((_, index) => index % 2 === 0);
  const dates = about.filter((_, index) => index % 2 === 1);
  return (
    subjects.length >= 2 &&
    subjects.every((subject, index) => isDated(subject, dates[index], statement)) &&
    subjects.slice(1).every((later, index) => orderTruth(subjects[index], later, statement) !== 'false')
  );
}

/** Number, earlier subject, date, later subject, date. */
function areApart([number, earlier, from, later, until]: readonly Label[], unit: Unit | undefined, statement: Statement): boolean {
  return (
    number?.say === 'number' &&
    isDated(earlier, from, statement) &&
    isDated(later, until, statement) &&
    (apart(earlier, later, unit, statement) ?? number.value) === number.value
  );
}

/** Date, earlier subject, date, later subject, date: whether the year lies between those of the stem's neighbours, or not. */
function isBetween(is: boolean, [year, earlier, from, later, until]: readonly Label[], item: Item, statement: Statement): boolean {
  const found = between(item.view.stem.about[0], statement);
  if (found === undefined) return true;
  if (earlier?.say !== 'text' || later?.say !== 'text' || year?.say !== 'date') return false;
  const neighbours = sameText(earlier.text, found.below.name) && sameText(later.text, found.above.name);
  if (!neighbours || !isDated(earlier, from, statement) || !isDated(later, until, statement)) return false;
  return is === (yearOf(found.below.date) <= yearOf(year.date) && yearOf(year.date) <= yearOf(found.above.date));
}

export function rationaleHolds({ why, about, speaker }: Rationale, item: Item, statement: Statement): boolean {
  const [first, second, ...more] = about;
  const { list } = statement.signatories;
  const { stem } = item.view;
  const unit = stem.unit ?? (first?.say === 'number' ? first.unit : undefined);
  const count = countOf(unit, statement) ?? NaN;
  const number = first?.say === 'number' ? first.value : NaN;
  const named = second === undefined ? [] : [second, ...more];
  if (first === undefined) return false;
  switch (why) {
    case 'on-list':
      return findSignatory(first, list) !== undefined;
    case 'not-on-list':
      return findSignatory(first, list) === undefined;
    case 'in-group': {
      const group = groupNamed(second, statement);
      return group !== undefined && belongs(first, group, statement) === 'true';
    }
    case 'dated':
      return isDated(first, second, statement);
    case 'date-of-other':
      return isDated(second, first, statement);
    case 'in-order':
      return inOrder(about, statement);
    case 'apart':
      return areApart(about, unit, statement) && stem.about.every((label) => about.some((other) => sameLabel(label, other)));
    case 'apart-others':
      return areApart(about, unit, statement);
    case 'counts-both-ends': {
      const [right] = rightLabels(item);
      return right?.say === 'number' && number === right.value + 1;
    }
    case 'between': {
      const [year, subject, ...neighbours] = about;
      return year !== undefined && isDated(subject, year, statement) && isBetween(true, [year, ...neighbours], item, statement);
    }
    case 'not-between':
      return isBetween(false, about, item, statement);
    case 'counted':
      return number === count;
    case 'counts-other-unit':
      return second?.say === 'number' && second.unit !== unit && number === countOf(second.unit, statement);
    case 'counts-one-part':
      return number === inPlace(second, item, statement);
    case 'counts-without':
      return named.every((label) => findSignatory(label, list) !== undefined) && number === count - named.length;
    case 'counts-later':
      return named.every((label) => joinedLater(label, statement) !== undefined) && number === count + named.length;
    case 'counts-group':
      return number === inGroup(second, statement);
    case 'counts-without-group':
      return number === count - (inGroup(second, statement) ?? NaN);
    case 'counts-whole-group': {
      const group = groupNamed(second, statement);
      return group !== undefined && laterOf(group, statement).length === 0 && number === count + missingOf(group, statement).length;
    }
    case 'reported':
    case 'reported-otherwise':
      return first.say === 'claim' && claimTruth(first, speakerId(stem.speaker, statement), statement) === 'true';
    case 'not-reported':
      return first.say === 'text' && statement.reported.list.some(({ name, reported }) => !reported && sameText(name, first.text));
    case 'reported-subject':
      return reportedTruth(first, statement) === 'true';
    case 'says-so':
      return speaker !== undefined && speakerTruth(speaker, first, statement) === 'true';
    case 'does-not-say':
      return speakerTruth(first, second, statement) !== 'true' && speaker !== undefined && speakerTruth(speaker, second, statement) === 'true';
  }
}
