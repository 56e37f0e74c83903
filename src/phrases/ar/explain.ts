import type { Told } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import { pairsOf } from '../pairs-of.ts';
import type { Explanations, Moments, Units } from '../tables.ts';
import { section } from './cite.ts';
import { digits } from './digits.ts';
import { accordingTo, alsoBy, moments, tells, theTwo, wasWhen } from './moments.ts';
import { atDate, list, quoted, say, theDate } from './say.ts';

const counting: Units<string> = {
  country: 'عدد الدول وحدها',
  signatory: 'عدد الدول والمنظمات معًا',
  day: 'عدد الأيام',
  year: 'عدد السنوات',
};

const somethingElse: Moments<string> = {
  adopted: 'اعتُمد نص آخر',
  opened: 'فُتح باب التوقيع على نص آخر',
  signed: 'وُقّع نص آخر',
  released: 'صدر نص آخر',
  happened: 'حدث أمر آخر',
};

const listed = ([subject]: Told['about'], verb: 'يرد' | 'لا يرد'): string =>
  subject?.say === 'country' ? `${verb} اسم ${say(subject)} في القائمة.` : `${verb} هذا الاسم في القائمة: ${say(subject)}.`;

const all = (labels: readonly Label[]): string => list(labels.map(say));

/** `«معاهدة الفضاء الخارجي» (٢٧ يناير ١٩٦٧)`. */
const dates = (about: readonly Label[]): readonly string[] => pairsOf(about).map(([subject, when]) => `${quoted(subject)} (${say(when)})`);

const inYears = (number?: Label): boolean => number?.say === 'number' && number.unit === 'year';

/** What lies between is so many days or years. */
const apart = ({ about: [number, ...about], speaker }: Told, frame: (separates: string) => string): string =>
  `${inYears(number) ? `بالنظر إلى السنة وحدها، ${frame('تفصل')}` : frame('يفصل')} ${say(number)}${alsoBy(speaker)}: ${list(dates(about))}.`;

export const explanations: Explanations = {
  'on-list': ({ about }) => listed(about, 'يرد'),
  'not-on-list': ({ about }) => listed(about, 'لا يرد'),
  'in-group': ({ about: [country, group] }) => `${say(country)} من هذه المجموعة: ${say(group)}.`,
  dated: tells,
  'date-of-other': ({ about: [when, subject], moment = 'happened', speaker }) =>
    `${atDate(when)} ${somethingElse[moment]}${accordingTo(speaker)}: ${say(subject)}.`,
  'in-order': ({ about, moment, speaker }) =>
    `${moment ? `ترتيب ما يلي وفق تاريخ ${moments[moment].its}` : 'الترتيب الزمني لما يلي'}${alsoBy(speaker)}: ${dates(about).join(' ثم ')}.`,
  apart: (told) => apart(told, (separates) => `${separates} بين ${theTwo(told)}`),
  'apart-others': (told) => apart(told, (separates) => `هذان هما الأمران اللذان ${separates} بينهما`),
  'counts-both-ends': ({ about: [number] }) =>
    `العدد مع حساب ${inYears(number) ? 'السنة الأولى' : 'اليوم الأول'} أيضًا هو ${say(number)}.`,
  between: ({ about: [when, subject, ...about], ...told }) =>
    `${wasWhen([subject, when], { ...told, about })} يقع الرقم بين رقمَي هذين النصين، والسنة ضمن المدة بينهما: ${list(dates(about))}.`,
  'not-between': ({ about: [when, ...about] }) => `يقع ${theDate(when)} خارج المدة بين هذين النصين: ${list(dates(about))}.`,
  counted: ({ about: [number] }) => `في القائمة ${say(number)}.`,
  'counts-other-unit': ({ about: [, other] }) =>
    other?.say === 'number' ? `${counting[other.unit ?? 'country']} هو ${digits(other.value)}.` : '',
  'counts-one-part': ({ about: [number, part] }) =>
    `العدد في ${part?.say === 'number' ? `الفقرة ${digits(part.value)}` : section(say(part))} فقط: ${say(number)}.`,
  'counts-without': ({ about: [number, ...left] }) =>
    left.every((label) => label.say === 'country')
      ? `العدد من دون ${all(left)}: ${say(number)}.`
      : `العدد من دون جزء من القائمة هو ${say(number)}: ${all(left)}.`,
  'counts-group': ({ about: [number, group] }) => `العدد في هذه المجموعة وحدها هو ${say(number)}: ${say(group)}.`,
  'counts-without-group': ({ about: [number, group] }) => `العدد من دون هذه المجموعة هو ${say(number)}: ${say(group)}.`,
  'counts-whole-group': ({ about: [number, group] }) => `العدد مع احتساب هذه المجموعة كلها في القائمة هو ${say(number)}: ${say(group)}.`,
  'counts-later': ({ about: [number, ...later] }) => `العدد مع الانضمام اللاحق هو ${say(number)}: ${all(later)}.`,
  reported: ({ about: [claim] }) => `يورد المصدر ${say(claim)}.`,
  'reported-otherwise': ({ about: [claim] }) => `ما يورده المصدر هو ${say(claim)}.`,
  'says-so': ({ about: [claim], speaker }) => `ينسب المصدر إلى ${say(speaker)} ${say(claim)}.`,
  'does-not-say': ({ about: [label], speaker }) =>
    `ينسب المصدر ذلك إلى ${speaker === undefined ? 'جهة أخرى' : say(speaker)}، لا إلى ${say(label)}.`,
  'reported-subject': ({ about: [subject] }) => `يورد المصدر ما يلي: ${say(subject)}.`,
  'not-reported': ({ about: [subject] }) => `لا يورد المصدر ما يلي: ${say(subject)}.`,
};
