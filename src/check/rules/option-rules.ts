/** Options and targets of one kind, each read once, in an order that tells nothing. */
import type { Label } from '../../core/label.ts';
import type { Case, Rule } from '../breach.ts';
import { groupNamed } from '../groups.ts';
import { brief, folded, sameLabel, textsIn, yearOf } from '../labels.ts';
import { optionLabels, targetLabels, wrongLabels } from '../shown.ts';
import { datedThings, signedTruth } from '../truth.ts';

type Expects = (label: Label) => boolean;

const isTrueFalse = ({ item }: Case): boolean => item.view.kind === 'true-false';
const isCountry: Expects = ({ say }) => say === 'country';
const isDate: Expects = ({ say }) => say === 'date';

/** Things of one sort, named. */
function things(of: Case): Expects {
  const sorts = new Set(optionLabels(of.item.view).flatMap((label) => datedThings(label, of.statement).map(({ sort }) => sort)));
  return ({ say }) => say === 'text' && sorts.size === 1;
}

/** What each option must be, from what is asked. */
function expected(of: Case): Expects {
  const { view } = of.item;
  const number: Expects = (label) => label.say === 'number' && (label.unit === undefined || label.unit === view.stem.unit);
  if (isTrueFalse(of)) return (label) => label.say === 'word' && (label.word === 'true' || label.word === 'false');
  switch (view.form) {
    case 'signed':
    case 'missing':
      return isCountry;
    case 'count':
    case 'interval':
      return number;
    case 'supported':
      return ({ say }) => say === 'claim';
    case 'dated':
      return view.ask === 'match' || view.stem.about[0]?.say === 'date' ? things(of) : isDate;
    case 'sequence':
      return (label) => datedThings(label, of.statement).length > 0;
    case 'infer':
      return (label) => label.say === 'date' && label.date.length === 4;
    case 'speaker':
      return (label) => label.say === 'country' || label.say === 'text' || (label.say === 'word' && (label.word === 'signatories' || label.word === 'author'));
    case 'unreported':
      return ({ say }) => say === 'text';
  }
}

/** What each target must be. */
function expectedTarget({ item: { view }, statement }: Case): Expects {
  if (view.ask === 'match') return isDate;
  if (view.form === 'missing') return (label) => label.say === 'word' && (label.word === 'on-the-list' || label.word === 'not-on-the-list');
  return (label) => groupNamed(label, statement) !== undefined;
}

/** What is typed or listed. */
function wrongAnswers({ item: { view, key } }: Case): readonly Label[] {
  if (key.ask === 'list') return key.right.filter(({ say }) => say !== 'country');
  if (key.ask !== 'enter' || view.ask !== 'enter') return [];
  return (view.reads === 'name' ? isCountry(key.right) : isDate(key.right)) ? [] : [key.right];
}

const wrongTypes = (of: Case): readonly Label[] => {
  const { view } = of.item;
  const [option, target] = [expected(of), expectedTarget(of)];
  // A group that the file does not know is refused as such.
  const targets = view.ask === 'group' && view.form === 'signed' ? targetLabels(view).filter(({ say }) => say !== 'text') : targetLabels(view).filter((label) => !target(label));
  return [...optionLabels(view).filter((label) => !option(label)), ...targets, ...wrongAnswers(of)];
};

/** Values that have an order: dates as written, numbers. */
function ordered(labels: readonly Label[]): readonly (readonly [string | number, string | number])[] {
  const values = labels.flatMap((label): readonly (string | number)[] => (label.say === 'date' ? [label.date] : label.say === 'number' ? [label.value] : []));
  return values.slice(1).map((value, index) => [values[index] ?? value, value]);
}

const repeated = (labels: readonly Label[]): readonly string[] =>
  labels.flatMap((label, index) => (labels.slice(0, index).some((other) => sameLabel(label, other)) ? [brief(label)] : []));

const alike = (all: readonly string[], lang: string): readonly string[] =>
  all.map(folded).flatMap((words, index, every) => (words !== '' && every.indexOf(words) < index ? [`${words} in ${lang}`] : []));

const duplicates = ({ item: { view }, said }: Case): readonly string[] => [
  ...repeated(optionLabels(view)),
  ...repeated(targetLabels(view)),
  ...said.flatMap(({ lang, options, targets }) => [...alike(options, lang), ...alike(targets, lang)]),
];

/** Some texts in the learner's language and some not, where another language has all of them, would mark some out. */
function languages({ item: { view }, said }: Case): readonly string[] {
  const texts = [...view.stem.about, ...optionLabels(view), ...targetLabels(view), ...(view.stem.speaker ? [view.stem.speaker] : [])].flatMap(textsIn);
  const shared = (lang: string) => texts.every((text) => text[lang] !== undefined);
  const anywhere = texts.flatMap((text) => Object.keys(text)).some(shared);
  if (anywhere || texts.length === 0) return [];
  return said.filter(({ lang }) => texts.some((text) => text[lang] !== undefined)).map(({ lang }) => `only some texts are in ${lang}, and no language has all`);
}

function afterStatement({ item, statement }: Case): readonly string[] {
  const last = yearOf(statement.date);
  if (item.view.topic !== 'instruments' || item.view.form === 'interval') return [];
  return [...wrongLabels(item), ...targetLabels(item.view)].flatMap((label) => {
    const years = label.say === 'date' ? [yearOf(label.date)] : datedThings(label, statement).map(({ date }) => yearOf(date));
    return years.filter((year) => year > last).map((year) => `${year} is after the statement`);
  });
}

export const optionRules: readonly Rule[] = [
  [
    'not-un-member',
    ({ item: { view }, statement, world }) =>
      [...optionLabels(view), ...(view.kind === 'true-false' ? view.stem.about : [])].flatMap((label) =>
        label.say === 'country' && signedTruth(label, statement) === 'false' && world.get(label.code)?.unMember !== true ? [label.code] : [],
      ),
  ],
  ['wrong-type', (of) => wrongTypes(of).map(brief)],
  ['duplicate-option', duplicates],
  [
    'not-in-order',
    ({ item: { view } }) =>
      [...ordered(optionLabels(view)), ...ordered(targetLabels(view))].filter(([before, after]) => before > after).map(([before, after]) => `${before} before ${after}`),
  ],
  [
    'mixed-precision',
    ({ item: { view } }) => {
      const lengths = new Set([...optionLabels(view), ...targetLabels(view)].flatMap((label) => (label.say === 'date' ? [label.date.length] : [])));
      return lengths.size > 1 ? [`dates of ${lengths.size} precisions`] : [];
    },
  ],
  ['mixed-languages', languages],
  ['younger-than-statement', afterStatement],
];
