/** Every option has a comment of its own that is true and says where it is written. */
import type { Item, Option, Rationale } from '../../core/item.ts';
import type { ClaimLabel, Label } from '../../core/label.ts';
import type { Citation, Statement } from '../../schema/statement-types.ts';
import type { Case, Rule } from '../breach.ts';
import { claimTruth } from '../claim-truth.ts';
import { agree, brief, sameLabel, sameText } from '../labels.ts';
import { citesOf, testedIds } from '../tested.ts';
import { countOf, datedThings, findSignatory, joinedLater, rightLabels, speakerId } from '../truth.ts';

const optionsOf = ({ view }: Item): readonly Option[] => (view.ask === 'choose' ? view.options : []);

function uncommented({ item }: Case): readonly string[] {
  const { key } = item;
  const of = (id: string) =>
    item.rationale.filter(({ option }) => option === id || (option === undefined && key.ask === 'choose' && key.right.length === 1 && key.right[0] === id));
  const options = optionsOf(item).filter(({ id }) => of(id).length !== 1).map(({ id }) => `${of(id).length} for ${id}`);
  return item.view.ask === 'enter' && item.rationale.length === 0 ? ['none for the answer'] : options;
}

/** What the comment must speak of: the option itself; where that is a word or a typed answer, what the stem is about. */
function speaksOf({ why, about }: Rationale, option: Label, item: Item): boolean {
  const [first] = about;
  if (first === undefined) return false;
  if (option.say === 'word' || item.view.ask === 'enter') return item.view.stem.about.slice(0, 1).every((subject) => about.some((label) => sameLabel(label, subject)));
  if (option.say === 'number') return first.say === 'number' && first.value === option.value;
  if (option.say === 'claim') {
    if (why === 'not-reported') return first.say === 'text' && sameText(first.text, option.about);
    return first.say === 'claim' && (why === 'reported' ? sameLabel(first, option) : inItsPlace(first, option));
  }
  return about.some((label) => (label.say === 'date' && option.say === 'date' ? agree(label.date, option.date) : sameLabel(label, option)));
}

/** What is reported in an option's place differs from it in one slot. */
const inItsPlace = (reported: ClaimLabel, option: ClaimLabel): boolean => {
  const to = reported.to.length === option.to.length && reported.to.every((label) => option.to.some((other) => sameLabel(label, other)));
  return [reported.act === option.act, to, sameText(reported.about, option.about)].filter(Boolean).length === 2;
};

function strays({ item }: Case): readonly string[] {
  const options = optionsOf(item);
  return item.rationale.flatMap((rationale) => {
    if (rationale.option !== undefined && !options.some(({ id }) => id === rationale.option)) return [`for ${rationale.option}, which is no option`];
    const [right] = rightLabels(item);
    const label = options.find(({ id }) => id === rationale.option)?.label ?? right;
    return label === undefined || speaksOf(rationale, label, item) ? [] : [`${rationale.why} ${rationale.about.map(brief).join(' ')} for ${brief(label)}`];
  });
}

function isDated(subject: Label | undefined, date: Label | undefined, statement: Statement): boolean {
  if (subject?.say !== 'text' || date?.say !== 'date') return false;
  const source = statement.sources.filter(({ title }) => sameText(title, subject.text)).flatMap((found) => found.date ?? []);
  return [...datedThings(subject, statement).map((thing) => thing.date), ...source].some((known) => agree(known, date.date));
}

/** How many of a group are counted. */
function inGroup(name: Label | undefined, statement: Statement): number | undefined {
  const group = statement.groups.find((one) => name?.say === 'text' && sameText(one.name, name.text));
  const { list } = statement.signatories;
  const countries = group?.members.map((member) => ('country' in member ? member.country : list.find(({ id }) => id === member.entity)?.country));
  return countries?.filter((code) => code !== undefined && list.some((one) => one.kind === 'state' && one.country === code)).length;
}

function inPlace(place: Label | undefined, item: Item, statement: Statement): number {
  const here = ({ paragraph, section }: Citation) =>
    place?.say === 'number' ? paragraph === place.value : place?.say === 'text' && section !== undefined && Object.values(place.text).includes(section);
  const counted = statement.signatories.list.filter(({ kind }) => item.view.stem.unit === 'signatory' || kind === 'state');
  return counted.filter(({ cites }) => here(cites[0])).length;
}

function holds({ why, about }: Rationale, item: Item, statement: Statement): boolean {
  const [first, second, ...more] = about;
  const { list } = statement.signatories;
  const unit = item.view.stem.unit ?? (first?.say === 'number' ? first.unit : undefined);
  const count = countOf(unit, statement) ?? NaN;
  const number = first?.say === 'number' ? first.value : NaN;
  const named = second === undefined ? [] : [second, ...more];
  if (first === undefined) return false;
  switch (why) {
    case 'on-list':
      return findSignatory(first, list) !== undefined;
    case 'not-on-list':
      return findSignatory(first, list) === undefined;
    case 'dated':
      return isDated(first, second, statement);
    case 'date-of-other':
      return isDated(second, first, statement);
    case 'counted':
      return number === count;
    case 'counts-other-unit':
      return second?.say === 'number' && second.unit !== unit && number === countOf(second.unit, statement);
    case 'counts-one-part':
      return number === inPlace(second, item, statement);
    case 'counts-without':
      return named.every((label) => findSignatory(label, list) !== undefined) && number === count - named.length;
    case 'counts-later':
      return named.every((label) => joinedLater(label, statement) !== undefined) && number === count + named.length;
    case 'counts-group':
      return number === inGroup(second, statement);
    case 'counts-without-group':
      return number === count - (inGroup(second, statement) ?? NaN);
    case 'reported':
    case 'reported-otherwise':
      return first.say === 'claim' && claimTruth(first, speakerId(item.view.stem.speaker, statement), statement) === 'true';
    case 'not-reported':
      return first.say === 'text' && statement.reported.list.some(({ name, reported }) => !reported && sameText(name, first.text));
  }
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
  return item.rationale.flatMap(({ fact, cites }) => {
    const known = new Set(citesOf(fact, statement)?.map(place));
    const all = places(statement);
    return cites.filter((cite) => all.has(place(cite)) && !known.has(place(cite))).map((cite) => `${place(cite)} for ${fact}`);
  });
}

function otherParts({ item, statement }: Case): readonly string[] {
  const declared = Object.values(item.parts).flat();
  const tested = testedIds(item, statement);
  const unknown = [...declared, ...item.states, ...item.tells, ...item.rationale.map(({ fact }) => fact)].filter((fact) => citesOf(fact, statement) === undefined);
  const missing = tested.filter((fact) => !declared.includes(fact));
  const more = declared.filter((fact) => !tested.includes(fact));
  // Where the key itself is wrong or asks of two things at once, its own rule says so.
  const keyed = tested.length > 0 && tested.length <= Math.max(1, rightLabels(item).length);
  return [...unknown, ...(keyed ? [...missing, ...more] : [])];
}

export const rationaleRules: readonly Rule[] = [
  ['option-without-rationale', uncommented],
  ['rationale-of-another-option', strays],
  [
    'rationale-untrue',
    ({ item, statement }) =>
      item.rationale.filter((rationale) => !holds(rationale, item, statement)).map(({ why, about }) => `${why} ${about.map(brief).join(' ')}`),
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
