/** Exactly one right answer, or exactly this set of them. */
import type { Label } from '../../core/label.ts';
import type { Case, Rule } from '../breach.ts';
import type { Truth } from '../claim-truth.ts';
import { brief } from '../labels.ts';
import { datedThings, joinedLater, optionTruth, rightLabels } from '../truth.ts';

interface Judged {
  readonly label: Label;
  readonly right: boolean;
  readonly truth: Truth;
}

const asksList = ({ item }: Case): boolean => item.view.form === 'signed' || item.view.form === 'count';

const ofIncompleteList = (of: Case): boolean => asksList(of) && !of.statement.signatories.complete;

const ofIncompleteReport = ({ item, statement }: Case): boolean => item.view.form === 'supported' && !statement.reported.complete;

/** Countries that an item speaks of as on the list or not. */
function membersAsked({ item }: Case): readonly Label[] {
  const { view } = item;
  if (view.form !== 'signed') return [];
  return view.ask === 'choose' && view.kind !== 'true-false' ? view.options.map(({ label }) => label) : view.stem.about;
}

/** Options with their truth, but for those that a rule of their own refuses. */
function judged(of: Case): readonly Judged[] {
  const { item, statement } = of;
  const { view, key } = item;
  if (ofIncompleteList(of) || ofIncompleteReport(of)) return [];
  if (view.form === 'supported' && view.kind === 'true-false') return [];
  if (view.form === 'count' && view.stem.unit === undefined) return [];
  if (view.ask !== 'choose' || key.ask !== 'choose') return [];
  const later = membersAsked(of).filter((label) => joinedLater(label, statement) !== undefined);
  if (view.kind === 'true-false' && later.length > 0) return [];
  return view.options
    .filter(({ label }) => !later.includes(label))
    .map(({ id, label }) => ({ label, right: key.right.includes(id), truth: optionTruth(label, view, statement) }));
}

const about = (of: Case, found: (option: Judged) => boolean): readonly string[] =>
  judged(of)
    .filter(found)
    .map(({ label, truth }) => `${brief(label)} is ${truth}`);

function typedTruth({ item, statement }: Case): readonly string[] {
  const { view, key } = item;
  if (view.ask !== 'enter' || key.ask !== 'enter') return [];
  const { right } = key;
  const [subject] = view.stem.about;
  const years = subject === undefined ? [] : datedThings(subject, statement).map(({ date }) => date.slice(0, 4));
  return right.say === 'date' && years.includes(right.date) ? [] : [`${brief(right)} is not the year`];
}

function severalYears({ item, statement }: Case): readonly string[] {
  if (item.view.ask !== 'enter') return [];
  const [subject] = item.view.stem.about;
  const years = subject === undefined ? [] : datedThings(subject, statement).map(({ date }) => date.slice(0, 4));
  return new Set(years).size > 1 ? [`right in ${years.join(' and ')}`] : [];
}

function outside({ item, statement }: Case): readonly string[] {
  const { view } = item;
  if (view.form !== 'dated') return [];
  const [asked] = view.stem.about;
  const subjects = asked?.say === 'date' ? rightLabels(item) : view.stem.about.slice(0, 1);
  return subjects.filter((subject) => datedThings(subject, statement).every(({ pool }) => pool)).map(brief);
}

function otherMoment({ item, statement }: Case): readonly string[] {
  const { view } = item;
  if (view.form !== 'dated') return [];
  const { about: stemAbout, moment } = view.stem;
  const options = view.ask === 'choose' ? view.options.map(({ label }) => label) : [];
  return [...stemAbout, ...options].flatMap((subject) =>
    datedThings(subject, statement)
      .filter((thing) => thing.moment !== moment)
      .map((thing) => `asks when ${thing.id} was ${moment}, the file dates when it was ${thing.moment}`),
  );
}

function numbers({ item, statement }: Case): readonly number[] {
  const [subject] = item.view.stem.about;
  return subject === undefined ? [] : datedThings(subject, statement).flatMap(({ number }) => number ?? []);
}

export const keyRules: readonly Rule[] = [
  [
    'two-keys',
    (of) => {
      const { view, key } = of.item;
      const single = view.kind === 'choice' || view.kind === 'true-false';
      const keys = single && key.ask === 'choose' && key.right.length !== 1 ? [`${key.right.length} keys`] : [];
      return [...keys, ...severalYears(of)];
    },
  ],
  [
    'key-without-option',
    ({ item: { view, key } }) =>
      view.ask === 'choose' && key.ask === 'choose'
        ? key.right.filter((id) => !view.options.some((option) => option.id === id))
        : view.ask === key.ask
          ? []
          : [`a key to ${key.ask} where the view asks to ${view.ask}`],
  ],
  ['key-not-true', (of) => [...about(of, ({ right, truth }) => right && truth !== 'true'), ...typedTruth(of)]],
  ['distractor-true', (of) => about(of, ({ right, truth }) => !right && truth === 'true' && of.item.view.kind !== 'true-false')],
  ['distractor-unknown', (of) => about(of, ({ right, truth }) => !right && truth === 'unknown' && of.item.view.kind !== 'true-false')],
  ['later-joiner', (of) => membersAsked(of).filter((label) => joinedLater(label, of.statement) !== undefined).map(brief)],
  ['membership-of-incomplete-list', (of) => (ofIncompleteList(of) ? ['the list is not said to be complete'] : [])],
  ['supported-of-incomplete-report', (of) => (ofIncompleteReport(of) ? ['what is reported is not said to be complete'] : [])],
  ['asks-outside-statement', outside],
  ['wrong-moment', otherMoment],
  [
    'near-without-number',
    (of) => {
      const { key } = of.item;
      if (key.ask !== 'enter') return [];
      return numbers(of)
        .map(String)
        .filter((number) => !(key.right.say === 'date' && key.right.date === number))
        .filter((number) => !key.near.some(({ typed, why }) => typed === number && why === 'number-not-year'));
    },
  ],
  [
    'near-is-right',
    ({ item: { key } }) =>
      key.ask === 'enter' ? key.near.filter(({ typed }) => key.right.say === 'date' && key.right.date === typed).map(({ typed }) => typed) : [],
  ],
];
