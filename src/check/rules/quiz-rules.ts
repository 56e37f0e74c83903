/** What one item does to another. */
import type { Label } from '../../core/label.ts';
import type { Case, QuizRule, Said } from '../breach.ts';
import { folded, holds, holdsWords, yearOf } from '../labels.ts';
import { testedIds, toldIds } from '../tested.ts';
import { rightLabels } from '../truth.ts';

type Found = readonly (readonly [item: string, detail: string])[];

const idOf = ({ item }: Case): string => item.view.id;

const pairs = (cases: readonly Case[], find: (one: Case, other: Case) => readonly string[]): Found =>
  cases.flatMap((one) =>
    cases.filter((other) => other !== one).flatMap((other) => find(one, other).map((detail) => [idOf(one), `${detail}, by ${idOf(other)}`] as const)),
  );

const testedBy = ({ item, statement }: Case): readonly string[] => [...new Set([...testedIds(item, statement), ...Object.values(item.parts).flat()])];

function testedTwice(cases: readonly Case[]): Found {
  const seen = new Set<string>();
  return cases.flatMap((one) =>
    testedBy(one).flatMap((fact) => {
      const again = seen.has(fact);
      seen.add(fact);
      return again ? [[idOf(one), fact] as const] : [];
    }),
  );
}

/** What is read before and after answering, but for options that are dates: those stand there with nobody's name. */
const sentences = ({ item: { view } }: Case, { stem, options, explanations }: Said): readonly string[] => [
  stem,
  ...explanations,
  ...(view.form === 'dated' || view.form === 'count' ? [] : options),
];

/** Words in one item that give what another asks for: a thing's name beside its date, or the number with its noun. */
function toldInWords(one: Case, other: Case): readonly string[] {
  const { view } = one.item;
  const [subject] = view.stem.about;
  return one.said.flatMap((words, index) => {
    const read = other.said[index];
    if (read === undefined) return [];
    const texts = sentences(other, read);
    if (view.form === 'count' && other.item.view.form !== 'count') {
      return words.right.filter((number) => texts.some((text) => holdsWords(text, number)));
    }
    if (view.form !== 'dated' || subject?.say !== 'text' || view.kind === 'true-false') return [];
    const name = words.about[0] ?? '';
    const years = rightLabels(one.item).flatMap((label) => (label.say === 'date' ? [yearOf(label.date)] : []));
    return texts.filter((text) => holdsWords(text, name) && years.some((year) => folded(text).includes(year)));
  });
}

function toldElsewhere(cases: readonly Case[]): Found {
  const facts = new Map(cases.map((one) => [one, { tested: testedBy(one), told: new Set(toldIds(one.item, one.statement)) }] as const));
  return pairs(cases, (one, other) => {
    const [here, there] = [facts.get(one), facts.get(other)];
    if (here === undefined || there === undefined) return [];
    const twice = here.tested.some((fact) => there.tested.includes(fact));
    const told = here.tested.filter((fact) => there.told.has(fact));
    // What two items test is refused by that name alone.
    return twice ? [] : told.length > 0 ? told : toldInWords(one, other);
  });
}

/** A source's date beside its title, where the question is when the document itself came out. */
function datedByCitation(one: Case, other: Case): readonly string[] {
  const { view } = one.item;
  if (view.form !== 'dated' || view.topic !== 'events' || view.stem.moment === 'happened') return [];
  const asked = [...rightLabels(one.item), ...(view.kind === 'true-false' ? view.stem.about : [])].flatMap((label) => (label.say === 'date' ? [label.date] : []));
  const cited = new Set(other.item.rationale.flatMap(({ cites }) => cites.map(({ source }) => source)));
  return one.statement.sources
    .filter(({ id, date }) => cited.has(id) && date !== undefined && asked.some((key) => holds(key, date)))
    .map(({ id, date }) => `${id} is of ${date}`);
}

function addressedAsWrong({ item, statement }: Case): readonly string[] {
  const { view } = item;
  const addressed = new Set(statement.parties.filter(({ role }) => role === 'addressed').map(({ country }) => country));
  if (view.form !== 'signed' || view.ask !== 'choose') return [];
  const shown: readonly Label[] = view.kind === 'true-false' ? view.stem.about : view.options.map(({ label }) => label);
  return shown.flatMap((label) => (label.say === 'country' && addressed.has(label.code) ? [label.code] : []));
}

function positions(cases: readonly Case[]): Found {
  return cases.flatMap((one, index) => {
    const { view } = one.item;
    const letters = view.ask === 'choose' ? view.options.map(({ id }) => id).join('') : '';
    const wanted = 'abcdefghij'.slice(0, letters.length);
    return view.id === `q${index + 1}` && letters === wanted ? [] : [[view.id, `item ${index + 1}, options ${letters}`] as const];
  });
}

export const quizRules: readonly QuizRule[] = [
  ['ids-not-positions', positions],
  ['tested-twice', testedTwice],
  ['told-elsewhere', toldElsewhere],
  ['citation-gives-date', (cases) => pairs(cases, datedByCitation)],
  [
    'too-many-addressed',
    (cases) => cases.flatMap((one) => addressedAsWrong(one).map((code) => [idOf(one), code] as const)).slice(1),
  ],
  [
    'too-many-true-false',
    (cases) => {
      const most = Math.max(1, Math.floor(cases.length / 10));
      return cases.filter(({ item }) => item.view.kind === 'true-false').slice(most).map((one) => [idOf(one), `more than ${most} of ${cases.length}`] as const);
    },
  ],
];
