/** Which facts stem, options and feedback tell, read off what they say: what an item declares of itself is only added. */
import type { FactId, Item, Rationale } from '../core/item.ts';
import type { EntityId, Statement } from '../schema/statement-types.ts';
import { datedIds, memberIds, reportedIds, saidIds, signedIds } from './fact-ids.ts';
import { optionLabels, targetLabels } from './shown.ts';
import { speakerId } from './truth.ts';

function toldBy({ why, about }: Rationale, statement: Statement): readonly FactId[] {
  const [first, second, ...more] = about;
  switch (why) {
    case 'on-list':
    case 'not-on-list':
      return signedIds(first, statement);
    case 'dated':
      return datedIds(first, statement);
    case 'date-of-other':
      return datedIds(second, statement);
    case 'counted':
      return first?.say === 'number' ? [`${statement.id}/list/${first.unit}-count`] : [];
    case 'counts-other-unit':
      return second?.say === 'number' ? [`${statement.id}/list/${second.unit}-count`] : [];
    case 'counts-without':
    case 'counts-later':
      return [second, ...more].flatMap((label) => signedIds(label, statement));
    case 'reported':
    case 'reported-otherwise':
    case 'says-so':
      return saidIds(first, statement);
    case 'does-not-say':
      return saidIds(second, statement);
    case 'not-reported':
    case 'reported-subject':
      return reportedIds(first, statement);
    case 'in-order':
    case 'apart':
    case 'apart-others':
    case 'between':
    case 'not-between':
      return about.flatMap((label) => datedIds(label, statement));
    case 'in-group':
      return memberIds(first, second, statement);
    case 'counts-one-part':
    case 'counts-group':
    case 'counts-without-group':
    case 'counts-whole-group':
    case 'counts-both-ends':
      return [];
  }
}

/** What a rationale rests on; a slip in counting, on both ends of what the stem asks for. */
export const factsOf = (rationale: Rationale, { view }: Item, statement: Statement): readonly FactId[] => [
  rationale.fact,
  ...toldBy(rationale, statement),
  ...(rationale.why === 'counts-both-ends' ? view.stem.about.flatMap((label) => datedIds(label, statement)) : []),
];

/** What the stem takes for granted of the options. */
function statedBy({ view }: Item, statement: Statement): readonly FactId[] {
  const { form, stem: { about } } = view;
  if (form === 'missing') return optionLabels(view).flatMap((label) => memberIds(label, about[0], statement));
  return form === 'signed' && targetLabels(view).length > 0 ? optionLabels(view).flatMap((label) => signedIds(label, statement)) : [];
}

/** All that stem, options and feedback tell. */
export const toldIds = (item: Item, statement: Statement): readonly FactId[] => [
  ...item.states,
  ...item.tells,
  ...statedBy(item, statement),
  ...item.rationale.flatMap((rationale) => factsOf(rationale, item, statement)),
  ...toldByNames(item, statement),
];

/** Who is named as a speaker, before or after the answer. */
export function speakersNamed({ view, rationale }: Item, statement: Statement): readonly EntityId[] {
  const supported = view.form === 'supported' ? view.stem.about : [];
  return [view.stem.speaker, ...supported, ...rationale.map(({ speaker }) => speaker)].flatMap((label) => speakerId(label, statement) ?? []);
}

/** Claims that the name of a dated thing tells, wherever it stands. */
function toldByNames({ view, rationale }: Item, { id, instruments, events, pools }: Statement): readonly FactId[] {
  const labels = [...view.stem.about, ...optionLabels(view), ...rationale.flatMap(({ about }) => about)];
  const shown = new Set(labels.flatMap((label) => (label.say === 'text' ? [JSON.stringify(label.text)] : [])));
  return [...instruments, ...events, ...pools.instruments, ...pools.events]
    .filter(({ tells, name }) => tells.length > 0 && shown.has(JSON.stringify(name)))
    .flatMap(({ tells }) => tells.map((claim) => `${id}/${claim}/said`));
}
