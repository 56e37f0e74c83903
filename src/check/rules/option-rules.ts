/** Options of one kind, each read once, in an order that tells nothing. */
import type { Label } from '../../core/label.ts';
import type { Case, Rule } from '../breach.ts';
import { brief, folded, sameLabel, textsIn, yearOf } from '../labels.ts';
import { datedThings } from '../truth.ts';

const optionsOf = ({ item: { view } }: Case): readonly Label[] => (view.ask === 'choose' ? view.options.map(({ label }) => label) : []);

function wrongOptions({ item: { view, key } }: Case): readonly Label[] {
  if (view.ask !== 'choose' || key.ask !== 'choose') return [];
  return view.options.filter(({ id }) => !key.right.includes(id)).map(({ label }) => label);
}

const isTrueFalse = ({ item }: Case): boolean => item.view.kind === 'true-false';

/** What each option must be, from what is asked. */
function expected(of: Case): (label: Label) => boolean {
  const { view } = of.item;
  if (isTrueFalse(of)) return (label) => label.say === 'word' && (label.word === 'true' || label.word === 'false');
  switch (view.form) {
    case 'signed':
      return ({ say }) => say === 'country';
    case 'count':
      return (label) => label.say === 'number' && (label.unit === undefined || label.unit === view.stem.unit);
    case 'supported':
      return ({ say }) => say === 'claim';
    case 'dated': {
      if (view.stem.about[0]?.say !== 'date') return ({ say }) => say === 'date';
      const sorts = new Set(optionsOf(of).flatMap((label) => datedThings(label, of.statement).map(({ sort }) => sort)));
      return ({ say }) => say === 'text' && sorts.size === 1;
    }
  }
}

/** Values of options that have an order: dates as written, numbers. */
function ordered(of: Case): readonly (readonly [string | number, string | number])[] {
  const values = optionsOf(of).flatMap((label): readonly (string | number)[] => (label.say === 'date' ? [label.date] : label.say === 'number' ? [label.value] : []));
  return values.slice(1).map((value, index) => [values[index] ?? value, value]);
}

function duplicates(of: Case): readonly string[] {
  const same = optionsOf(of).flatMap((label, index, all) => (all.slice(0, index).some((other) => sameLabel(label, other)) ? [brief(label)] : []));
  const alike = of.said.flatMap(({ lang, options }) =>
    options.map(folded).flatMap((words, index, all) => (words !== '' && all.indexOf(words) < index ? [`${words} in ${lang}`] : [])),
  );
  return [...same, ...alike];
}

/** Some texts in the learner's language and some not, where another language has all of them, would mark some out. */
function languages({ item: { view }, said }: Case): readonly string[] {
  const options = view.ask === 'choose' ? view.options.map(({ label }) => label) : [];
  const texts = [...view.stem.about, ...options, ...(view.stem.speaker ? [view.stem.speaker] : [])].flatMap(textsIn);
  const shared = (lang: string) => texts.every((text) => text[lang] !== undefined);
  const anywhere = texts.flatMap((text) => Object.keys(text)).some(shared);
  if (anywhere || texts.length === 0) return [];
  return said.filter(({ lang }) => texts.some((text) => text[lang] !== undefined)).map(({ lang }) => `only some texts are in ${lang}, and no language has all`);
}

function afterStatement(of: Case): readonly string[] {
  const { statement, item } = of;
  const last = yearOf(statement.date);
  if (item.view.topic !== 'instruments') return [];
  return wrongOptions(of).flatMap((label) => {
    const years = label.say === 'date' ? [yearOf(label.date)] : datedThings(label, statement).map(({ date }) => yearOf(date));
    return years.filter((year) => year > last).map((year) => `${year} is after the statement`);
  });
}

export const optionRules: readonly Rule[] = [
  [
    'not-un-member',
    (of) =>
      wrongOptions(of).flatMap((label) =>
        label.say === 'country' && of.world.get(label.code)?.unMember !== true ? [label.code] : [],
      ),
  ],
  ['wrong-type', (of) => optionsOf(of).filter((label) => !expected(of)(label)).map(brief)],
  ['duplicate-option', duplicates],
  [
    'too-few-options',
    (of) => {
      const least = isTrueFalse(of) ? 2 : 3;
      return of.item.view.ask === 'choose' && optionsOf(of).length < least ? [`${optionsOf(of).length} options`] : [];
    },
  ],
  [
    'too-many-options',
    (of) => {
      const most = isTrueFalse(of) ? 2 : 5;
      return optionsOf(of).length > most ? [`${optionsOf(of).length} options`] : [];
    },
  ],
  ['not-in-order', (of) => ordered(of).filter(([before, after]) => before > after).map(([before, after]) => `${before} before ${after}`)],
  [
    'mixed-precision',
    (of) => {
      const lengths = new Set(optionsOf(of).flatMap((label) => (label.say === 'date' ? [label.date.length] : [])));
      return lengths.size > 1 ? [`dates of ${lengths.size} precisions`] : [];
    },
  ],
  ['mixed-languages', languages],
  ['younger-than-statement', afterStatement],
];
