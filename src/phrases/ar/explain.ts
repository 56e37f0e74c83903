import type { Told } from '../../core/item.ts';
import type { Explanations, Units } from '../tables.ts';
import { section } from './cite.ts';
import { digits } from './digits.ts';
import { atDate, list, say } from './say.ts';
import { accordingTo, moments, tells } from './stems.ts';

const counting: Units<string> = {
  country: 'عدد الدول وحدها',
  signatory: 'عدد الدول والمنظمات معًا',
  day: 'عدد الأيام',
  year: 'عدد السنوات',
};

const listed = ([subject]: Told['about'], verb: 'يرد' | 'لا يرد'): string =>
  subject?.say === 'country' ? `${verb} اسم ${say(subject)} في القائمة.` : `${verb} هذا الاسم في القائمة: ${say(subject)}.`;

export const explanations: Explanations = {
  'on-list': ({ about }) => listed(about, 'يرد'),
  'not-on-list': ({ about }) => listed(about, 'لا يرد'),
  dated: tells,
  'date-of-other': ({ about: [when, subject], moment = 'happened', speaker }) =>
    `${atDate(when)} ${moments[moment].other}${accordingTo(speaker)}: ${say(subject)}.`,
  counted: ({ about: [number] }) => `في القائمة ${say(number)}.`,
  'counts-other-unit': ({ about: [, other] }) =>
    other?.say === 'number' ? `${counting[other.unit ?? 'country']} هو ${digits(other.value)}.` : '',
  'counts-one-part': ({ about: [number, part] }) =>
    `العدد في ${part?.say === 'number' ? `الفقرة ${digits(part.value)}` : section(say(part))} فقط: ${say(number)}.`,
  'counts-without': ({ about: [number, ...left] }) =>
    left.every((label) => label.say === 'country')
      ? `العدد من دون ${list(left)}: ${say(number)}.`
      : `العدد من دون جزء من القائمة هو ${say(number)}: ${list(left)}.`,
  'counts-group': ({ about: [number, group] }) => `العدد في هذه المجموعة وحدها هو ${say(number)}: ${say(group)}.`,
  'counts-without-group': ({ about: [number, group] }) => `العدد من دون هذه المجموعة هو ${say(number)}: ${say(group)}.`,
  'counts-later': ({ about: [number, ...later] }) => `العدد مع الانضمام اللاحق هو ${say(number)}: ${list(later)}.`,
  reported: ({ about: [claim] }) => `يورد المصدر ${say(claim)}.`,
  'reported-otherwise': ({ about: [claim] }) => `ما يورده المصدر هو ${say(claim)}.`,
  'not-reported': ({ about: [subject] }) => `لا يورد المصدر ما يلي: ${say(subject)}.`,
};
