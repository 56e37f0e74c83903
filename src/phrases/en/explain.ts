import type { Told } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import type { Explanations, Units } from '../tables.ts';
import { section } from './cite.ts';
import { atDate, capital, claim, list, say, within } from './say.ts';
import { accordingTo, moments, tells } from './stems.ts';

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

export const explanations: Explanations = {
  'on-list': ({ about: [subject] }) => listed(subject, 'is'),
  'not-on-list': ({ about: [subject] }) => listed(subject, 'is not'),
  dated: tells,
  'date-of-other': ({ about: [when, subject], moment = 'happened', speaker }) =>
    `${capital(atDate(when))} something else ${moments[moment].tell}${accordingTo(speaker)}: ${say(subject)}.`,
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
  'counts-later': ({ about: [number, ...later] }) =>
    `Counting those who joined later, too, gives ${say(number)}: ${list(later.map(say))}.`,
  reported: ({ about }) => `The source reports that ${reported(about)}.`,
  'reported-otherwise': ({ about }) => `What the source reports is that ${reported(about)}.`,
  'not-reported': ({ about: [subject] }) => `The source does not report this: ${say(subject)}.`,
};
