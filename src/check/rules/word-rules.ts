/** What the words give away, leave out or should not say, in every language handed in. */
import type { Label } from '../../core/label.ts';
import type { Case, Rule, Said } from '../breach.ts';
import { brief, folded, holdsWords, textsIn, yearOf } from '../labels.ts';
import { datedThings, rightLabels, speakerId } from '../truth.ts';
import { loaded, negative, refusal, sweeping } from './barred-words.ts';

const each = ({ said }: Case, find: (words: Said) => readonly string[]): readonly string[] =>
  said.flatMap((words) => find(words).map((detail) => `${words.lang}: ${detail}`));

const barred = (words: readonly string[], lang: string, table: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  (table[lang.split('-')[0] ?? lang] ?? []).filter((word) => words.some((text) => holdsWords(text, word)));

/** Things whose names the item shows while it asks for their date. */
const thingsShown = ({ item: { view }, statement }: Case) =>
  view.form !== 'dated'
    ? []
    : [...view.stem.about, ...(view.ask === 'choose' ? view.options.map(({ label }) => label) : [])].flatMap((label) => datedThings(label, statement));

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
  if (view.form !== 'dated' || view.kind === 'true-false' || asked?.say === 'date') return [];
  const named = datesInNames(of).length > 0;
  const years = rightLabels(of.item).flatMap((label) => (label.say === 'date' ? [yearOf(label.date)] : []));
  return named ? [] : each(of, ({ stem, right }) => [...years.filter((year) => holdsWords(stem, year)), ...right.filter((words) => holdsWords(stem, words))]);
}

function answersInStem(of: Case): readonly string[] {
  const { view } = of.item;
  if (view.form === 'dated' || view.kind === 'true-false') return [];
  const abouts = rightLabels(of.item).flatMap((label) => (label.say === 'claim' ? [label.about] : []));
  return each(of, ({ stem, right, lang }) =>
    [...right, ...abouts.flatMap((text) => text[lang] ?? [])].filter((words) => holdsWords(stem, words)),
  );
}

/** Speaker by whom the item's claims are made, where they are claims. */
function claimedBy({ item: { view }, statement }: Case): readonly (string | undefined)[] {
  if (view.form === 'supported') return [view.stem.speaker === undefined ? 'somebody' : speakerId(view.stem.speaker, statement)];
  const [asked] = view.form === 'dated' ? view.stem.about : [];
  return asked === undefined
    ? []
    : datedThings(asked, statement).flatMap(({ standing, assertedBy }) => (standing === 'claim' ? [assertedBy] : []));
}

function unattributed({ item, statement }: Case): readonly string[] {
  return item.rationale.flatMap(({ why, about, speaker }) => {
    if (why !== 'dated' && why !== 'date-of-other') return [];
    const claims = about.flatMap((label) => datedThings(label, statement)).filter(({ standing }) => standing === 'claim');
    return claims.length > 0 && speaker === undefined ? [`rationale on ${claims[0]?.id}`] : [];
  });
}

function wrongSpeaker(of: Case): readonly string[] {
  const { item, statement } = of;
  const { speaker } = item.view.stem;
  const by = claimedBy(of);
  if (speaker === undefined) return [];
  const id = speakerId(speaker, statement);
  if (id === undefined) return [`${brief(speaker)} is no party of the statement`];
  if (item.view.form === 'supported' && !statement.claims.some((claim) => claim.by === id)) return [`${id} says nothing`];
  return by.length === 0 || by.includes(id) ? [] : [`${id} for ${by.join(', ')}`];
}

/** Digits alone, where a noun should say what they number. */
function bareNumbers({ item: { view }, said }: Case): readonly string[] {
  const options = view.ask === 'choose' ? view.options.map(({ label }) => label) : [];
  const labels: readonly Label[] = [...view.stem.about, ...options];
  const digits = labels.flatMap(textsIn).flatMap((text) => Object.values(text)).filter((words) => /^\d+$/.test(folded(words)));
  const unitless = labels.filter((label) => label.say === 'number' && label.unit === undefined && view.stem.unit === undefined);
  const years = view.stem.about.some(({ say }) => say === 'date') && view.stem.about.length === 1;
  const stems = years ? said.filter(({ stem }) => /^\d+$/.test(folded(stem))).map(({ stem }) => stem) : [];
  return [...digits, ...unitless.map(brief), ...stems];
}

const BROKEN = [/undefined/, /\[object/, /\bNaN\b/, /\bnull\b/, /\{\w*\}/, /\$\{/, /\uFFFD/, / {2,}/, /\s[,.?;؟،؛]/, /([.?,؟،])\1/, /\d{4}-\d\d(-\d\d)?(?!\d)/];

function brokenWords({ stem, options, hints, explanations, citations, failed }: Said): readonly string[] {
  if (failed !== undefined) return [failed];
  const all = [stem, ...options, ...hints, ...explanations, ...citations];
  return [
    ...all.filter((words) => words.trim() === '').map(() => 'nothing is said'),
    ...all.filter((words) => BROKEN.some((broken) => broken.test(words))),
    ...options.filter((words) => /^[A-Z]{2}$/.test(words)),
  ];
}

export const wordRules: readonly Rule[] = [
  ['stem-gives-date', (of) => [...datesInNames(of), ...datesInStem(of)]],
  ['stem-gives-answer', answersInStem],
  ['hint-gives-answer', (of) => each(of, ({ hints, right }) => right.filter((words) => hints.some((hint) => holdsWords(hint, words))))],
  ['bare-number', bareNumbers],
  [
    'claim-without-speaker',
    (of) => [...(claimedBy(of).length > 0 && of.item.view.stem.speaker === undefined ? ['stem'] : []), ...unattributed(of)],
  ],
  ['wrong-speaker', wrongSpeaker],
  [
    'list-unsaid',
    ({ item: { view }, statement }) =>
      (view.form === 'signed' || view.form === 'count') && statement.signatories.later.length > 0 && view.stem.asFirstPublished !== true
        ? ['others joined later, and the stem does not say which list is meant']
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
  ['sweeping-word', (of) => each(of, ({ frame, options, lang }) => barred([frame.stem, ...options], lang, sweeping))],
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
    (of) => (of.item.view.form === 'signed' ? each(of, ({ frame, lang }) => barred([frame.stem, ...frame.explanations], lang, refusal)) : []),
  ],
  ['broken-words', (of) => each(of, brokenWords)],
];

