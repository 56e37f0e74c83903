/** What kind of item it is, and how it is marked. */
import type { Form, Interaction, Item, Kind, Level, Topic } from '../../core/item.ts';
import { asks } from '../assertions.ts';
import type { Case, Rule } from '../breach.ts';
import { optionLabels } from '../shown.ts';
import { datedThings } from '../truth.ts';

const FORMS: Readonly<Record<Form, { readonly level: Level; readonly kinds: readonly Kind[] }>> = {
  signed: { level: 'remember', kinds: ['choice', 'multiple-response', 'true-false', 'short-answer', 'grouping', 'recall'] },
  dated: { level: 'remember', kinds: ['choice', 'multiple-response', 'true-false', 'year', 'date', 'matching'] },
  sequence: { level: 'understand', kinds: ['choice', 'ordering'] },
  count: { level: 'understand', kinds: ['choice'] },
  interval: { level: 'apply', kinds: ['choice'] },
  supported: { level: 'understand', kinds: ['choice', 'multiple-response'] },
  speaker: { level: 'understand', kinds: ['choice'] },
  infer: { level: 'apply', kinds: ['choice'] },
  missing: { level: 'understand', kinds: ['choice', 'multiple-response', 'short-answer', 'grouping'] },
  unreported: { level: 'analyse', kinds: ['choice', 'multiple-response'] },
};
const INTERACTIONS: Readonly<Record<Kind, Interaction>> = {
  choice: 'choose',
  'multiple-response': 'choose',
  'true-false': 'choose',
  year: 'enter',
  date: 'enter',
  'short-answer': 'enter',
  ordering: 'order',
  matching: 'match',
  grouping: 'group',
  recall: 'list',
};
/** Form and kind alone decide, so that a count of hints tells nothing. */
const HINTS: Readonly<Record<Kind, number>> = {
  choice: 0,
  'multiple-response': 0,
  'true-false': 0,
  year: 2,
  date: 2,
  'short-answer': 1,
  ordering: 0,
  matching: 0,
  grouping: 0,
  recall: 1,
};
const READS: Partial<Record<Kind, string>> = { year: 'year', date: 'date', 'short-answer': 'name' };

/** Whether a true-false stem asserts what somebody claims. */
function onClaim({ item: { view }, statement }: Case): readonly string[] {
  if (view.kind !== 'true-false') return [];
  if (view.form === 'supported') return ['asks whether a claim is true'];
  return view.stem.about
    .flatMap((label) => datedThings(label, statement))
    .filter(({ standing }) => standing === 'claim')
    .map(({ id }) => id);
}

function misfits({ view }: Item): readonly string[] {
  const misfit = [];
  // That a claim is put up as true or false has a name of its own.
  const onSupported = view.kind === 'true-false' && view.form === 'supported';
  if (!FORMS[view.form].kinds.includes(view.kind) && !onSupported) misfit.push(`${view.form} is not asked as ${view.kind}`);
  if (view.form !== view.stem.form) misfit.push(`a stem of ${view.stem.form}`);
  if (INTERACTIONS[view.kind] !== view.ask) misfit.push(`${view.kind} asks to ${view.ask}`);
  if (view.ask === 'choose' && view.kind !== 'multiple-response' && view.pick !== 1) misfit.push(`${view.kind} with ${view.pick} to pick`);
  if (view.ask === 'choose' && view.kind === 'multiple-response' && view.pick < 2) misfit.push(`a multiple response with ${view.pick} to pick`);
  if (view.ask === 'enter' && view.reads !== READS[view.kind]) misfit.push(`${view.kind} reads a ${view.reads}`);
  if ((view.ask === 'list' || (view.ask === 'enter' && view.reads === 'name')) && view.names !== 'country') misfit.push(`names of ${view.names}`);
  return misfit;
}

/** An item of several things has the topic of one of them. */
function topicsOf({ item: { view }, statement }: Case): readonly Topic[] {
  switch (view.form) {
    case 'signed':
    case 'count':
    case 'missing':
      return ['signatories'];
    case 'supported':
    case 'speaker':
    case 'unreported':
      return ['claims'];
    case 'dated':
    case 'sequence':
    case 'interval':
    case 'infer':
      return [...view.stem.about, ...optionLabels(view)].flatMap((label) => datedThings(label, statement)).map(({ sort }) => (sort === 'instrument' ? 'instruments' : 'events'));
  }
}

/** The parts in which an item of this shape is marked. */
function partsOf(item: Item): readonly string[] {
  if (asks(item, 'choose')) return item.key.right;
  if (asks(item, 'match') || asks(item, 'group')) return item.view.options.map(({ id }) => id);
  if (asks(item, 'order')) return item.key.right.flatMap((later, index, all) => all.slice(0, index).map((earlier) => `${earlier}<${later}`));
  return asks(item, 'list') ? item.key.right.map((_, index) => String(index)) : [''];
}

function otherParts({ item }: Case): readonly string[] {
  const [wanted, given] = [partsOf(item).toSorted().join(' '), Object.keys(item.parts).toSorted().join(' ')];
  return wanted === given ? [] : [`${given} for ${wanted}`];
}

export const shapeRules: readonly Rule[] = [
  ['kind-does-not-fit', ({ item }) => misfits(item)],
  ['level-of-another-form', ({ item: { view } }) => (view.level === FORMS[view.form].level ? [] : [view.level])],
  [
    'topic-of-another-fact',
    (of) => {
      const topics = topicsOf(of);
      return topics.length === 0 || topics.includes(of.item.view.topic) ? [] : [`${of.item.view.topic} for ${topics[0]}`];
    },
  ],
  ['true-false-on-claim', onClaim],
  [
    'pick-unlike-key',
    ({ item: { view, key } }) => {
      const many = view.ask === 'choose' && view.kind === 'multiple-response' ? view.pick : view.ask === 'list' ? view.of : undefined;
      const right = key.ask === 'choose' || key.ask === 'list' ? key.right.length : undefined;
      return many === undefined || right === undefined || many === right ? [] : [`asks for ${many} of ${right}`];
    },
  ],
  [
    'pick-not-below-options',
    ({ item: { view } }) =>
      view.ask === 'choose' && view.pick >= view.options.length && view.options.length > 1 ? [`${view.pick} of ${view.options.length}`] : [],
  ],
  ['parts-unlike-shape', otherParts],
  [
    'hints-unlike-kind',
    ({ item: { view, hints } }) =>
      view.hints === HINTS[view.kind] && hints.length === view.hints ? [] : [`${view.hints} said to be, ${hints.length} there, ${HINTS[view.kind]} for a ${view.kind}`],
  ],
];
