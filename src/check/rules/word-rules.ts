/** What the words give away, leave out or should not say, in every language handed in. */
import type { Form, Item } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import type { Case, Rule, Said } from '../breach.ts';
import { brief, folded, holdsWords, textsIn, yearOf } from '../labels.ts';
import { optionLabels, rightLabels, targetLabels } from '../shown.ts';
import { datedThings, type Thing } from '../truth.ts';
import { loaded, negative, refusal, sweeping } from './barred-words.ts';
import { each } from './each-language.ts';

const barred = (words: readonly string[], lang: string, table: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  (table[lang.split('-')[0] ?? lang] ?? []).filter((word) => words.some((text) => holdsWords(text, word)));

/** Forms that ask when things were, in years or in order. */
const asksDates = ({ view }: Item): boolean => ['dated', 'sequence', 'interval', 'infer'].includes(view.form);

/** Things whose names the item shows while it asks for their dates. */
const thingsShown = ({ item, statement }: Case): readonly Thing[] =>
  asksDates(item) ? [...item.view.stem.about, ...optionLabels(item.view)].flatMap((label) => datedThings(label, statement)) : [];

function datesInNames(of: Case): readonly string[] {
  return thingsShown(of).flatMap(({ id, name, date, number }) =>
    Object.values(name)
      .map(folded)
      .filter((words) => words.includes(yearOf(date)) && yearOf(date) !== String(number))
      .map((words) => `${id}: ${words}`),
  );
}

function datesInStem(of: Case): readonly string[] {
  const { view } = of.item;
  const [asked] = view.stem.about;
  if ((view.form !== 'dated' && view.form !== 'infer') || view.kind === 'true-false' || asked?.say === 'date') return [];
  const named = datesInNames(of).length > 0;
  const years = rightLabels(of.item).flatMap((label) => (label.say === 'date' ? [yearOf(label.date)] : []));
  return named ? [] : each(of, ({ stem, right }) => [...years.filter((year) => holdsWords(stem, year)), ...right.filter((words) => holdsWords(stem, words))]);
}

function answersInStem(of: Case): readonly string[] {
  const { view } = of.item;
  if (view.form === 'dated' || view.form === 'infer' || view.kind === 'true-false') return [];
  const abouts = rightLabels(of.item).flatMap((label) => (label.say === 'claim' ? [label.about] : []));
  return each(of, ({ stem, right, lang }) =>
    [...right, ...abouts.flatMap((text) => text[lang] ?? [])].filter((words) => holdsWords(stem, words)),
  );
}

const asksList = (form: Form): boolean => form === 'signed' || form === 'count' || form === 'missing';

/** Digits alone, where a noun should say what they number. */
function bareNumbers({ item: { view }, said }: Case): readonly string[] {
  const labels: readonly Label[] = [...view.stem.about, ...optionLabels(view), ...targetLabels(view)];
  const digits = labels.flatMap(textsIn).flatMap((text) => Object.values(text)).filter((words) => /^\d+$/.test(folded(words)));
  const unitless = labels.filter((label) => label.say === 'number' && label.unit === undefined && view.stem.unit === undefined);
  const years = view.stem.about.some(({ say }) => say === 'date') && view.stem.about.length === 1;
  const stems = years ? said.filter(({ stem }) => /^\d+$/.test(folded(stem))).map(({ stem }) => stem) : [];
  return [...digits, ...unitless.map(brief), ...stems];
}

const BROKEN = [/undefined/, /\[object/, /\bNaN\b/, /\bnull\b/, /\{\w*\}/, /\$\{/, /\uFFFD/, / {2,}/, /\s[,.?;؟،؛]/, /([.?,؟،])\1/, /\d{4}-\d\d(-\d\d)?(?!\d)/];

function brokenWords({ stem, options, targets, hints, explanations, citations, failed }: Said): readonly string[] {
  if (failed !== undefined) return [failed];
  const all = [stem, ...options, ...targets, ...hints, ...explanations, ...citations];
  return [
    ...all.filter((words) => words.trim() === '').map(() => 'nothing is said'),
    ...all.filter((words) => BROKEN.some((broken) => broken.test(words))),
    ...[...options, ...targets].filter((words) => /^[A-Z]{2}$/.test(words)),
  ];
}

export const wordRules: readonly Rule[] = [
  ['stem-gives-date', (of) => [...datesInNames(of), ...datesInStem(of)]],
  ['stem-gives-answer', answersInStem],
  ['bare-number', bareNumbers],
  [
    'list-unsaid',
    ({ item: { view }, statement: { signatories: { asOf, later } } }) =>
      asksList(view.form) && (asOf !== undefined || later.length > 0) && view.stem.asFirstPublished !== true
        ? ['the list holds up to a day alone, and the stem does not say which is meant']
        : [],
  ],
  [
    'stem-leaves-unsaid',
    (of) =>
      each(of, ({ stem, otherwise, failed }) =>
        failed === undefined ? Object.entries(otherwise).filter(([, other]) => other === stem).map(([slot]) => slot) : [],
      ),
  ],
  ['negative-stem', (of) => each(of, ({ frame, lang }) => barred([frame.stem], lang, negative))],
  ['sweeping-word', (of) => each(of, ({ frame, options, targets, lang }) => barred([frame.stem, ...options, ...targets], lang, sweeping))],
  [
    'loaded-word',
    (of) =>
      each(of, ({ frame, lang, stem, explanations }) => [
        ...barred([frame.stem, ...frame.explanations, ...frame.hints], lang, loaded),
        ...[stem, ...explanations].filter((words) => words.includes('!')),
      ]),
  ],
  [
    'more-than-not-on-list',
    (of) => (asksList(of.item.view.form) ? each(of, ({ frame, lang }) => barred([frame.stem, ...frame.explanations], lang, refusal)) : []),
  ],
  ['broken-words', (of) => each(of, brokenWords)],
];

