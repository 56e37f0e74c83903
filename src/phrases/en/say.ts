import type { ClaimLabel, Edtf, Label, Text } from '../../core/label.ts';
import { dateParts } from '../date-parts.ts';
import { does } from '../does.ts';
import { sayWith } from '../say-with.ts';
import type { Acts, SingleWords, Units } from '../tables.ts';
import { textIn } from '../text-in.ts';
import { countries } from './countries.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Countries whose names take an article inside a sentence. */
const WITH_THE = /AE|BS|CD|CF|CG|CK|DO|GB|GM|KM|MH|MV|NL|PH|SB|US/;

export const words: SingleWords = {
  true: 'True',
  false: 'False',
  signatories: 'the signatories',
  addressed: 'the states addressed',
  'on-the-list': 'On the list',
  'not-on-the-list': 'Not on the list',
  author: 'the author of the source',
};

export const units: Units<readonly [one: string, more: string]> = {
  country: ['country', 'countries'],
  signatory: ['signatory', 'signatories'],
  day: ['day', 'days'],
  year: ['year', 'years'],
};

export const acts: Acts = {
  condemns: ['condemn * for this', 'condemn this'],
  'calls-on': ['call on * for this', 'call for this'],
  urges: ['urge this on *', 'urge this'],
  says: ['state this to *', 'state this'],
  watches: ['watch * closely for this', 'watch this closely'],
  'commits-to': ['make a commitment to *', 'commit to this'],
};

export const text = (written: Text): string => textIn(written, 'en');

export function date(when: Edtf): string {
  const [year, month = 0, day] = dateParts(when);
  return [day, MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** `on 9 January 2024`, `in 2009`. */
export const atDate = (when?: Label): string =>
  `${when?.say === 'date' && dateParts(when.date)[2] !== undefined ? 'on' : 'in'} ${say(when)}`;

/** `the year 2009`, `9 January 2024`. */
export const theDate = (when?: Label): string =>
  when?.say === 'date' && dateParts(when.date)[1] === undefined ? `the year ${say(when)}` : say(when);

/** What a claim does after `they`: `urge North Korea: …`. */
export const claim = ({ act, to, about }: ClaimLabel): string => `${does(acts[act], list(to.map(within)))}: ${text(about)}`;

export const say = /* @__PURE__ */ sayWith({
  country: ({ code }) => countries.get(code) ?? code,
  text: (label) => text(label.text),
  date: (label) => date(label.date),
  number: ({ value, unit }) => (unit === undefined ? `${value}` : `${value} ${units[unit][value === 1 ? 0 : 1]}`),
  word: ({ word }) => words[word],
  claim: (label) => `They ${claim(label)}`,
});

/** A label as it stands inside a sentence. */
export const within = (label?: Label): string =>
  label?.say === 'country' && WITH_THE.test(label.code) ? `the ${say(label)}` : say(label);

/** Where names stand side by side, so that one sees where each ends. */
export const quoted = (label?: Label): string => `“${say(label)}”`;

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

export const inWords = (count: number): string => NUMBERS[count] ?? `${count}`;

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
