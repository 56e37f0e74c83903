import type { Told } from '../../core/item.ts';
import type { Label, Unit } from '../../core/label.ts';
import { pairsOf } from '../pairs-of.ts';
import type { Explanations, Units } from '../tables.ts';
import { section } from './cite.ts';
import { accordingTo, alsoBy, moments, tells, wasWhen } from './moments.ts';
import { atDate, capital, claim, list, quoted, say, theDate, units, within } from './say.ts';

const counting: Units<string> = {
  country: 'countries alone',
  signatory: 'countries and organisations together',
  day: 'days',
  year: 'years',
};

const listed = (subject: Label | undefined, is: 'is' | 'is not'): string =>
  subject?.say === 'country'
    ? `${capital(within(subject))} ${is} on the list.`
    : `This name ${is} on the list: ${say(subject)}.`;

const reported = ([label]: Told['about']): string => (label?.say === 'claim' ? `they ${claim(label)}` : say(label));

/** `“Outer Space Treaty” (27 January 1967)`. */
const dates = (about: readonly Label[]): readonly string[] => pairsOf(about).map(([subject, when]) => `${quoted(subject)} (${say(when)})`);

const unitOf = (label?: Label): Unit => (label?.say === 'number' && label.unit) || 'day';

const apart = ({ about: [number, ...about], speaker }: Told, these: string): string =>
  `${capital(unitOf(number) === 'year' ? `going by the year alone, ${these}` : these)} ${say(number)} apart${alsoBy(speaker)}: ${list(dates(about))}.`;

export const explanations: Explanations = {
  'on-list': ({ about: [subject] }) => listed(subject, 'is'),
  'not-on-list': ({ about: [subject] }) => listed(subject, 'is not'),
  'in-group': ({ about: [country, group] }) => `${capital(within(country))} is in this group: ${say(group)}.`,
  dated: tells,
  'date-of-other': ({ about: [when, subject], moment = 'happened', speaker }) =>
    `${capital(atDate(when))} something else ${moments[moment].tell}${accordingTo(speaker)}: ${say(subject)}.`,
  'in-order': ({ about, moment, speaker }) =>
    `${moment ? `In the order in which they ${moments[moment].were}` : 'In order of time'}${alsoBy(speaker)}: ${dates(about).join(', then ')}.`,
  apart: (told) => apart(told, 'these are'),
  'apart-others': (told) => apart(told, 'it is these that are'),
  'counts-both-ends': ({ about: [number] }) =>
    `Counting the first ${units[unitOf(number)][0]}, too, gives ${say(number)}.`,
  between: ({ about: [when, subject, ...about], ...told }) =>
    `${wasWhen([subject, when], { ...told, about })} Its number lies between the numbers of these two, and its year within their years: ${list(dates(about))}.`,
  'not-between': ({ about: [when, ...about] }) => `${capital(theDate(when))} lies outside the time between these two: ${list(dates(about))}.`,
  counted: ({ about: [number] }) => `The list holds ${say(number)}.`,
  'counts-other-unit': ({ about: [, other] }) =>
    other?.say === 'number' ? `Counting ${counting[other.unit ?? 'country']} gives ${other.value}.` : '',
  'counts-one-part': ({ about: [number, part] }) =>
    `Counting only ${part?.say === 'number' ? `paragraph ${part.value}` : section(say(part))} gives ${say(number)}.`,
  'counts-without': ({ about: [number, ...left] }) =>
    left.every((label) => label.say === 'country')
      ? `Leaving out ${list(left.map(within))} gives ${say(number)}.`
      : `Leaving out part of the list gives ${say(number)}: ${list(left.map(say))}.`,
  'counts-group': ({ about: [number, group] }) => `Counting only this group gives ${say(number)}: ${say(group)}.`,
  'counts-without-group': ({ about: [number, group] }) =>
    `Leaving out this group gives ${say(number)}: ${say(group)}.`,
  'counts-whole-group': ({ about: [number, group] }) => `Counting all of this group as on the list gives ${say(number)}: ${say(group)}.`,
  'counts-later': ({ about: [number, ...later] }) =>
    `Counting those who joined later, too, gives ${say(number)}: ${list(later.map(say))}.`,
  reported: ({ about }) => `The source reports that ${reported(about)}.`,
  'reported-otherwise': ({ about }) => `What the source reports is that ${reported(about)}.`,
  'says-so': ({ about, speaker }) => `The source reports of ${within(speaker)} that ${reported(about)}.`,
  'does-not-say': ({ about: [label], speaker }) =>
    `In the source, this comes from ${speaker === undefined ? 'somebody else' : within(speaker)}, not from ${within(label)}.`,
  'reported-subject': ({ about: [subject] }) => `The source reports this: ${say(subject)}.`,
  'not-reported': ({ about: [subject] }) => `The source does not report this: ${say(subject)}.`,
};
