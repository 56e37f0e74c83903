/** Every answer has a comment of its own that is true and says where it is written. */
import type { Item, Rationale } from '../../core/item.ts';
import type { ClaimLabel, Label } from '../../core/label.ts';
import type { Citation, Statement } from '../../schema/statement-types.ts';
import { asks } from '../assertions.ts';
import type { Case, Rule } from '../breach.ts';
import { citesOf } from '../cited.ts';
import { agree, brief, sameLabel, sameText } from '../labels.ts';
import { rationaleHolds } from '../rationale-truth.ts';
import { labelById, optionLabels, optionsOf, rightLabels } from '../shown.ts';
import { testsOf } from '../tested.ts';
import { factsOf } from '../told.ts';

/** What each comment belongs to: an option, a name of the key, or the whole answer. */
function subjectsOf(item: Item): readonly (string | undefined)[] {
  const { view } = item;
  if (asks(item, 'list')) return item.key.right.map((_, index) => String(index));
  return view.ask === 'enter' || view.ask === 'order' ? [undefined] : optionsOf(view).map(({ id }) => id);
}

function uncommented({ item }: Case): readonly string[] {
  const { key } = item;
  const onlyRight = key.ask === 'choose' && key.right.length === 1 ? key.right[0] : undefined;
  const of = (subject: string | undefined) =>
    item.rationale.filter(({ option }) => option === subject || (option === undefined && subject !== undefined && subject === onlyRight));
  return subjectsOf(item)
    .filter((subject) => of(subject).length !== 1)
    .map((subject) => `${of(subject).length} for ${subject ?? 'the answer'}`);
}

/** The label that a comment is about; undefined where that is no part of the item. */
function subjectOf({ option }: Rationale, item: Item): Label | undefined {
  if (asks(item, 'list')) return option === undefined ? undefined : item.key.right[Number(option)];
  if (option !== undefined) return labelById(optionsOf(item.view), option);
  return rightLabels(item)[0] ?? optionLabels(item.view)[0];
}

/** What the comment must speak of: the option itself; where that is a word or a typed date, what the stem is about. */
function speaksOf(rationale: Rationale, option: Label, item: Item): boolean {
  const { why, about, speaker } = rationale;
  const [first] = about;
  const { view } = item;
  const names = (label: Label): boolean =>
    about.some((other) => (other.say === 'date' && label.say === 'date' ? agree(other.date, label.date) : sameLabel(other, label)));
  if (first === undefined) return false;
  if (view.form === 'speaker') return why === 'says-so' ? speaker !== undefined && sameLabel(speaker, option) && view.stem.about.every(names) : sameLabel(first, option);
  if (view.form === 'infer') return names(option);
  if (asks(item, 'order')) return view.ask === 'order' && optionLabels(view).every(names);
  if (option.say === 'word' || (view.ask === 'enter' && view.reads !== 'name')) return view.stem.about.slice(0, 1).every(names);
  if (option.say === 'number') return first.say === 'number' && first.value === option.value;
  if (option.say === 'claim') {
    if (why === 'not-reported') return first.say === 'text' && sameText(first.text, option.about);
    return first.say === 'claim' && (why === 'reported' ? sameLabel(first, option) : inItsPlace(first, option));
  }
  return names(option);
}

/** What is reported in an option's place differs from it in one slot. */
const inItsPlace = (reported: ClaimLabel, option: ClaimLabel): boolean => {
  const to = reported.to.length === option.to.length && reported.to.every((label) => option.to.some((other) => sameLabel(label, other)));
  return [reported.act === option.act, to, sameText(reported.about, option.about)].filter(Boolean).length === 2;
};

function strays({ item }: Case): readonly string[] {
  const known = subjectsOf(item);
  return item.rationale.flatMap((rationale) => {
    const { option, why, about } = rationale;
    if (option !== undefined && !known.includes(option)) return [`for ${option}, which is no option`];
    const label = subjectOf(rationale, item);
    return label === undefined || speaksOf(rationale, label, item) ? [] : [`${why} ${about.map(brief).join(' ')} for ${brief(label)}`];
  });
}

const place = ({ source, paragraph, section }: Citation): string => JSON.stringify([source, paragraph, section]);

const placesOf = new WeakMap<Statement, ReadonlySet<string>>();

/** Every place in the sources that the file itself points to. */
function places(statement: Statement): ReadonlySet<string> {
  const before = placesOf.get(statement);
  if (before !== undefined) return before;
  const { signatories, instruments, events, claims, reported, groups, pools, sources, reading } = statement;
  const entities = [...signatories.list, ...signatories.later, ...instruments, ...events, ...claims, ...reported.list, ...groups, ...pools.instruments, ...pools.events];
  const whole = sources.map(({ id }) => ({ source: id }));
  const all = new Set([...entities.flatMap(({ cites }) => cites), ...whole, ...reading].map(place));
  placesOf.set(statement, all);
  return all;
}

function ofAnotherFact({ item, statement }: Case): readonly string[] {
  const all = places(statement);
  return item.rationale.flatMap((rationale) => {
    const known = new Set(factsOf(rationale, item, statement).flatMap((fact) => citesOf(fact, statement)?.map(place) ?? []));
    return rationale.cites.filter((cite) => all.has(place(cite)) && !known.has(place(cite))).map((cite) => `${place(cite)} for ${rationale.fact}`);
  });
}

function otherParts({ item, statement }: Case): readonly string[] {
  const tests = testsOf(item, statement);
  const declared = Object.entries(item.parts);
  const unknown = [...declared.flatMap(([, facts]) => facts), ...item.states, ...item.tells, ...item.rationale.map(({ fact }) => fact)].filter(
    (fact) => citesOf(fact, statement) === undefined,
  );
  const wrong = declared.flatMap(([part, facts]) => {
    const found = tests.get(part);
    // Where the key itself is wrong, or a name stands for several things, a rule of its own says so.
    if (found === undefined || found.must.length === 0 || (item.view.form === 'dated' && found.must.length > 1)) return [];
    const missing = found.must.filter((fact) => !facts.includes(fact));
    const more = facts.filter((fact) => !found.must.includes(fact) && !found.may.includes(fact));
    return [...missing, ...more];
  });
  return [...unknown, ...wrong];
}

export const rationaleRules: readonly Rule[] = [
  ['option-without-rationale', uncommented],
  ['rationale-of-another-option', strays],
  [
    'rationale-untrue',
    ({ item, statement }) =>
      item.rationale.filter((rationale) => !rationaleHolds(rationale, item, statement)).map(({ why, about }) => `${why} ${about.map(brief).join(' ')}`),
  ],
  ['citation-missing', ({ item }) => item.rationale.filter(({ cites }) => cites.length === 0).map(({ fact }) => fact)],
  [
    'citation-unknown',
    ({ item, statement }) => {
      const known = places(statement);
      return item.rationale.flatMap(({ cites }) => cites.map(place)).filter((cite) => !known.has(cite));
    },
  ],
  ['citation-of-another-fact', ofAnotherFact],
  ['part-of-another-fact', otherParts],
];
