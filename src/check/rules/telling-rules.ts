/** What one item tells of what another asks. */
import type { Edtf, Label } from '../../core/label.ts';
import type { Case, QuizRule, Said } from '../breach.ts';
import { codesOf, groupNamed } from '../groups.ts';
import { folded, holds, holdsWords, yearOf } from '../labels.ts';
import { labelById, optionLabels, optionsOf, rightLabels, targetsOf } from '../shown.ts';
import { testedIds } from '../tested.ts';
import { speakersNamed, toldIds } from '../told.ts';
import { datedThings, speakerId } from '../truth.ts';
import { type Found, idOf, pairs } from './pairs.ts';

const testedBy = ({ item, statement }: Case): readonly string[] => [...new Set([...testedIds(item, statement), ...Object.values(item.parts).flat()])];

function testedTwice(cases: readonly Case[]): Found {
  const seen = new Set<string>();
  return cases.flatMap((one) =>
    testedBy(one).filter((fact) => !isSpeaks(fact)).flatMap((fact) => {
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
  ...(optionLabels(view).some(({ say }) => say === 'date' || say === 'number') ? [] : options),
];

/** Things whose dates an item asks for; of what came first, that alone. */
function subjectsOf({ item }: Case): readonly Label[] {
  const { view } = item;
  if (view.form === 'sequence' && view.ask === 'choose') return rightLabels(item);
  if (view.form === 'sequence' || view.ask === 'match') return optionLabels(view);
  if (view.form === 'interval') return view.stem.about;
  return (view.form === 'dated' && view.kind !== 'true-false') || view.form === 'infer' ? view.stem.about.slice(0, 1) : [];
}

/** Words in one item that give what another asks for: a thing's name beside its year, or the number with its noun. */
function toldInWords(one: Case, other: Case): readonly string[] {
  const { item: { view }, statement } = one;
  const dated = subjectsOf(one).flatMap((subject) => datedThings(subject, statement));
  return one.said.flatMap((words, index) => {
    const read = other.said[index];
    if (read === undefined) return [];
    const texts = sentences(other, read);
    if (view.form === 'count' && other.item.view.form !== 'count') {
      return words.right.filter((number) => texts.some((text) => holdsWords(text, number)));
    }
    return dated.flatMap(({ name, date }) => texts.filter((text) => folded(text).includes(yearOf(date)) && Object.values(name).some((words) => holdsWords(text, words))));
  });
}

/** Who speaks has names of its own. */
const isSpeaks = (fact: string): boolean => fact.endsWith('/speaks');

function toldElsewhere(cases: readonly Case[]): Found {
  const facts = new Map(cases.map((one) => [one, { tested: testedBy(one), told: new Set(toldIds(one.item, one.statement)) }] as const));
  return pairs(cases, (one, other) => {
    const [here, there] = [facts.get(one), facts.get(other)];
    if (here === undefined || there === undefined) return [];
    const twice = here.tested.some((fact) => there.tested.includes(fact));
    const told = here.tested.filter((fact) => !isSpeaks(fact) && there.told.has(fact));
    // What two items test is refused by that name alone.
    return twice ? [] : told.length > 0 ? told : toldInWords(one, other);
  });
}

/** Dates of things that came out themselves, as an item asks for them: a year, a month or a day. */
function datesAsked(one: Case): readonly Edtf[] {
  const { item, statement } = one;
  const { view, key } = item;
  const cameOut = (label: Label) => datedThings(label, statement).filter(({ sort, moment }) => sort === 'event' && moment !== 'happened');
  if (view.form === 'sequence' || view.form === 'interval') return subjectsOf(one).flatMap(cameOut).map(({ date }) => date);
  if (view.form !== 'dated') return [];
  const labels =
    key.ask === 'match'
      ? optionsOf(view).flatMap(({ id, label }) => (cameOut(label).length > 0 ? (labelById(targetsOf(view), key.right[id]) ?? []) : []))
      : view.topic === 'events' && view.stem.moment !== 'happened'
        ? [...rightLabels(item), ...(view.kind === 'true-false' ? view.stem.about : [])]
        : [];
  return labels.flatMap((label) => (label.say === 'date' ? [label.date] : []));
}

/** A source's date beside its title, where the question is when the document itself came out. */
function datedByCitation(one: Case, other: Case): readonly string[] {
  const asked = datesAsked(one);
  if (asked.length === 0) return [];
  const cited = new Set(other.item.rationale.flatMap(({ cites }) => cites.map(({ source }) => source)));
  return one.statement.sources
    .filter(({ id, date }) => cited.has(id) && date !== undefined && asked.some((key) => holds(key, date)))
    .map(({ id, date }) => `${id} is of ${date}`);
}

/** Countries of the group in which a typed or recalled answer is looked for, but for the answer itself. */
function othersOfGroup({ item, statement }: Case): readonly string[] {
  const { view } = item;
  const group = view.ask === 'list' || (view.ask === 'enter' && view.reads === 'name') ? groupNamed(view.stem.about[0], statement) : undefined;
  const right = rightLabels(item).flatMap((label) => (label.say === 'country' ? [label.code] : []));
  return group === undefined ? [] : codesOf(group, statement).filter((code) => !right.includes(code));
}

/** Of all others of the group other items say how it stands with them: the rest is the answer. */
function toldByElimination(cases: readonly Case[]): Found {
  return cases.flatMap((one) => {
    const others = othersOfGroup(one);
    const told = new Set(cases.filter((other) => other !== one).flatMap(({ item }) => item.rationale.flatMap(({ about: [first] }) => (first?.say === 'country' ? [first.code] : []))));
    return others.length > 0 && others.every((code) => told.has(code)) ? [[idOf(one), `${others.join(', ')} are told of`] as const] : [];
  });
}

const isSpeaker = ({ item }: Case): boolean => item.view.form === 'speaker';

/** Who says so is asked here, and named there. */
function speakerTold(one: Case, other: Case): readonly string[] {
  if (!isSpeaker(one) || isSpeaker(other)) return [];
  const asked = rightLabels(one.item).flatMap((label) => speakerId(label, one.statement) ?? []);
  return [...new Set(speakersNamed(other.item, other.statement))].filter((id) => asked.includes(id));
}

export const tellingRules: readonly QuizRule[] = [
  ['tested-twice', testedTwice],
  ['told-elsewhere', toldElsewhere],
  ['told-by-elimination', toldByElimination],
  ['citation-gives-date', (cases) => pairs(cases, datedByCitation)],
  ['more-than-one-speaker-item', (cases) => cases.filter(isSpeaker).slice(1).map((one) => [idOf(one), 'asks who says so, as another item does'] as const)],
  ['speaker-told-elsewhere', (cases) => pairs(cases, speakerTold)],
];
