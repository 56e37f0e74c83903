/** Which facts an item tests and which it tells, read off what it shows: what it declares of itself is only added. */
import type { FactId, Item, Rationale } from '../core/item.ts';
import type { Label } from '../core/label.ts';
import type { Citation, Statement } from '../schema/statement-types.ts';
import { nameOf, sameLabel, sameText } from './labels.ts';
import { datedThings, findSignatory, joinedLater, rightLabels } from './truth.ts';

const signedId = (subject: Label, statement: Statement): readonly FactId[] => {
  const entity =
    findSignatory(subject, statement.signatories.list)?.id ??
    joinedLater(subject, statement)?.id ??
    (subject.say === 'country' ? subject.code : undefined);
  return entity === undefined ? [] : [`${statement.id}/${entity}/signed`];
};

function datedIds(subject: Label | undefined, statement: Statement): readonly FactId[] {
  if (subject?.say !== 'text') return [];
  const things = datedThings(subject, statement).map(({ id }) => `${statement.id}/${id}/dated`);
  const sources = statement.sources.filter(({ title, date }) => date !== undefined && sameText(title, subject.text));
  return things.length > 0 ? things : sources.map(({ id }) => `${statement.id}/${id}/source-dated`);
}

const saidIds = (label: Label, statement: Statement): readonly FactId[] =>
  statement.claims
    .filter(({ act, about, to }) => {
      const parties = statement.parties.filter(({ id }) => to.includes(id)).map(nameOf);
      return sameLabel(label, { say: 'claim', act, to: parties, about });
    })
    .map(({ id }) => `${statement.id}/${id}/said`);

/** From stem and key alone. */
export function testedIds(item: Item, statement: Statement): readonly FactId[] {
  const { stem, kind } = item.view;
  const [subject] = stem.about;
  const right = rightLabels(item);
  switch (stem.form) {
    case 'signed':
      return (kind === 'true-false' ? (subject ? [subject] : []) : right).flatMap((label) => signedId(label, statement));
    case 'dated':
      return (subject?.say === 'date' ? right : [subject]).flatMap((label) => datedIds(label, statement));
    case 'count':
      return stem.unit === undefined ? [] : [`${statement.id}/list/${stem.unit}-count`];
    case 'supported':
      return right.flatMap((label) => saidIds(label, statement));
  }
}

function toldBy({ why, about }: Rationale, statement: Statement): readonly FactId[] {
  const [first, second, ...more] = about;
  if (first === undefined) return [];
  switch (why) {
    case 'on-list':
    case 'not-on-list':
      return signedId(first, statement);
    case 'dated':
      return datedIds(first, statement);
    case 'date-of-other':
      return datedIds(second, statement);
    case 'counted':
      return first.say === 'number' ? [`${statement.id}/list/${first.unit}-count`] : [];
    case 'counts-other-unit':
      return second?.say === 'number' ? [`${statement.id}/list/${second.unit}-count`] : [];
    case 'counts-without':
    case 'counts-later':
      return (second ? [second, ...more] : []).flatMap((label) => signedId(label, statement));
    case 'reported':
    case 'reported-otherwise':
      return saidIds(first, statement);
    case 'counts-one-part':
    case 'counts-group':
    case 'counts-without-group':
    case 'not-reported':
      return [];
  }
}

/** All that stem, options and feedback tell. */
export const toldIds = (item: Item, statement: Statement): readonly FactId[] => [
  ...item.states,
  ...item.tells,
  ...item.rationale.flatMap((rationale) => [rationale.fact, ...toldBy(rationale, statement)]),
  ...toldByNames(item, statement),
];

/** Claims that the name of a dated thing tells, wherever it stands. */
function toldByNames({ view, rationale }: Item, { id, instruments, events, pools }: Statement): readonly FactId[] {
  const options = view.ask === 'choose' ? view.options.map(({ label }) => label) : [];
  const shown = new Set([...view.stem.about, ...options, ...rationale.flatMap(({ about }) => about)].flatMap((label) => (label.say === 'text' ? [JSON.stringify(label.text)] : [])));
  return [...instruments, ...events, ...pools.instruments, ...pools.events]
    .filter(({ name }) => shown.has(JSON.stringify(name)))
    .flatMap(({ tells }) => tells.map((claim) => `${id}/${claim}/said`));
}

/** Where a fact is written; undefined for an id of no fact. */
export function citesOf(fact: FactId, statement: Statement): readonly Citation[] | undefined {
  const [of, entity, relation] = fact.split('/');
  if (of !== statement.id) return undefined;
  const { list, later } = statement.signatories;
  const wholeList = () => list.flatMap(({ cites }) => cites);
  const among = (...lists: readonly (readonly { readonly id: string; readonly cites: readonly Citation[] }[])[]) =>
    lists.map((entities) => entities.find(({ id }) => id === entity)?.cites).find((cites) => cites !== undefined);
  switch (relation) {
    case 'signed':
      return among(list, later) ?? (/^[A-Z]{2}$/.test(entity ?? '') ? wholeList() : undefined);
    case 'dated':
      return among(statement.instruments, statement.events, statement.pools.instruments, statement.pools.events);
    case 'source-dated':
      return statement.sources.some(({ id }) => id === entity) ? [{ source: entity ?? '' }] : undefined;
    case 'country-count':
    case 'signatory-count':
      return [...wholeList(), ...[...later, ...statement.groups].flatMap(({ cites }) => cites)];
    case 'said':
      return among(statement.claims);
    case 'reported':
      return among(statement.reported.list);
    default:
      return undefined;
  }
}
