import type { ClaimLabel, Edtf, Label, Text } from '../../core/label.ts';
import { dateParts } from '../date-parts.ts';
import { does } from '../does.ts';
import { sayWith } from '../say-with.ts';
import type { Acts, SingleWords, Units } from '../tables.ts';
import { textIn } from '../text-in.ts';
import { counted, type Counted } from './counted.ts';
import { countries } from './countries.ts';
import { digits } from './digits.ts';

const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

export const words: SingleWords = {
  true: 'صحيح',
  false: 'خطأ',
  signatories: 'الجهات الموقّعة',
  addressed: 'الدول المخاطَبة',
  'on-the-list': 'في القائمة',
  'not-on-the-list': 'خارج القائمة',
  author: 'الجهة التي كتبت المصدر',
};

export const units: Units<Counted> = {
  country: { one: 'دولة واحدة', two: 'دولتان', few: 'دول', many: 'دولة', whole: 'دولة' },
  signatory: {
    one: 'جهة موقّعة واحدة',
    two: 'جهتان موقّعتان',
    few: 'جهات موقّعة',
    many: 'جهة موقّعة',
    whole: 'جهة موقّعة',
  },
  day: { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', whole: 'يوم' },
  year: { one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', many: 'سنة', whole: 'سنة' },
};

/** Verbal nouns throughout, which fit whoever it is that acts. */
export const acts: Acts = {
  condemns: ['إدانة * على ما يلي', 'إدانة ما يلي'],
  'calls-on': ['دعوة * إلى ما يلي', 'الدعوة إلى ما يلي'],
  urges: ['حثّ * على ما يلي', 'الحثّ على ما يلي'],
  says: ['مخاطبة * بما يلي', 'التصريح بما يلي'],
  watches: ['متابعة * عن كثب في ما يلي', 'متابعة ما يلي عن كثب'],
  'commits-to': ['الالتزام تجاه * بما يلي', 'الالتزام بما يلي'],
};

export const text = (written: Text): string => textIn(written, 'ar');

export function date(when: Edtf): string {
  const [year, month = 0, day] = dateParts(when);
  return digits([day, MONTHS[month - 1], year].filter(Boolean).join(' '));
}

/** `عام ٢٠٠٩`, `٩ يناير ٢٠٢٤`. */
export const theDate = (when?: Label): string =>
  when?.say === 'date' && dateParts(when.date)[1] === undefined ? `عام ${say(when)}` : say(when);

export const atDate = (when?: Label): string => `في ${theDate(when)}`;

const claim = ({ act, to, about }: ClaimLabel): string => `${does(acts[act], list(to.map(say)))}: ${text(about)}`;

export const say = /* @__PURE__ */ sayWith({
  country: ({ code }) => countries.get(code) ?? code,
  text: (label) => text(label.text),
  date: (label) => date(label.date),
  number: ({ value, unit }) => (unit === undefined ? digits(value) : counted(value, units[unit])),
  word: ({ word }) => words[word],
  claim,
});

/** Where names stand side by side, so that one sees where each ends. */
export const quoted = (label?: Label): string => `«${say(label)}»`;

/** The word for `and` is written onto the next, unless that is in another script. */
export const list = (names: readonly string[]): string =>
  names.map((name, index) => (index === 0 ? name : /^[\p{Script=Arabic}«]/u.test(name) ? `و${name}` : `و ${name}`)).join(' ');
