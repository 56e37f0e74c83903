import type { ClaimLabel, Edtf, Label, Text } from '../../core/label.ts';
import { dateParts } from '../date-parts.ts';
import type { Acts, SingleWords, Units } from '../tables.ts';
import { textIn } from '../text-in.ts';
import { does } from '../does.ts';
import { countries } from './countries.ts';
import { digits } from './digits.ts';

const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

export const words: SingleWords = {
  true: 'صحيح',
  false: 'خطأ',
  signatories: 'الجهات الموقّعة',
  addressed: 'الدول المخاطَبة',
};

/** `few` follows 3 to 10, `many` 11 to 99 and `كم`, `whole` the full hundreds. */
interface Counted {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly whole: string;
}

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

/** `في ٩ يناير ٢٠٢٤`, `في عام ٢٠٠٩`. */
export const atDate = (when?: Label): string =>
  `في ${when?.say === 'date' && dateParts(when.date)[1] === undefined ? 'عام ' : ''}${say(when)}`;

export function counted(value: number, { one, two, few, many, whole }: Counted): string {
  if (value === 1) return one;
  if (value === 2) return two;
  const rest = value % 100;
  return `${digits(value)} ${rest >= 3 && rest <= 10 ? few : rest > 10 ? many : whole}`;
}

const claim = ({ act, to, about }: ClaimLabel): string => `${does(acts[act], list(to))}: ${text(about)}`;

/** A label left out is said with nothing. */
export function say(label?: Label): string {
  switch (label?.say) {
    case undefined:
      return '';
    case 'country':
      return countries.get(label.code) ?? label.code;
    case 'text':
      return text(label.text);
    case 'date':
      return date(label.date);
    case 'number':
      return label.unit === undefined ? digits(label.value) : counted(label.value, units[label.unit]);
    case 'word':
      return words[label.word];
    case 'claim':
      return claim(label);
  }
}

export const list = (labels: readonly Label[]): string => labels.map(say).join(' و');
