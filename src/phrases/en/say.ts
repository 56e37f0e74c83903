import type { ClaimLabel, Edtf, Label, Text } from '../../core/label.ts';
import { dateParts } from '../date-parts.ts';
import type { Acts, SingleWords, Units } from '../tables.ts';
import { textIn } from '../text-in.ts';
import { does } from '../does.ts';
import { countries } from './countries.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Countries whose names take an article inside a sentence. */
const WITH_THE = /AE|BS|CD|CF|CG|CK|DO|GB|GM|KM|MH|MV|NL|PH|SB|US/;

export const words: SingleWords = {
  true: 'True',
  false: 'False',
  signatories: 'the signatories',
  addressed: 'the states addressed',
};

export const units: Units<readonly [one: string, more: string]> = {
  country: ['country', 'countries'],
  signatory: ['signatory', 'signatories'],
  day: ['day', 'days'],
  year: ['year', 'years'],
};

export const acts: Acts = {
  condemns: ['condemn * for this', 'condemn'],
  'calls-on': ['call on * for this', 'call for'],
  urges: ['urge this on *', 'urge'],
  says: ['state this to *', 'state'],
  watches: ['watch * closely for this', 'watch closely'],
  'commits-to': ['make a commitment to *', 'commit to'],
};

export const text = (written: Text): string => textIn(written, 'en');

export function date(when: Edtf): string {
  const [year, month = 0, day] = dateParts(when);
  return [day, MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** `on 9 January 2024`, `in 2009`. */
export const atDate = (when?: Label): string =>
  `${when?.say === 'date' && dateParts(when.date)[2] !== undefined ? 'on' : 'in'} ${say(when)}`;

/** What a claim does after `they`: `urge North Korea: …`. */
export const claim = ({ act, to, about }: ClaimLabel): string => `${does(acts[act], list(to.map(within)))}: ${text(about)}`;

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
      return label.unit === undefined ? `${label.value}` : `${label.value} ${units[label.unit][label.value === 1 ? 0 : 1]}`;
    case 'word':
      return words[label.word];
    case 'claim':
      return `They ${claim(label)}`;
  }
}

/** A label as it stands inside a sentence. */
export const within = (label?: Label): string =>
  label?.say === 'country' && WITH_THE.test(label.code) ? `the ${say(label)}` : say(label);

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
