/** What kind of item it is, and that its public half says nothing of its secret half. */
import type { Form, Interaction, Item, Kind, Level, Option } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import type { Case, Rule } from '../breach.ts';
import { datedThings } from '../truth.ts';

const KINDS: Readonly<Record<Form, readonly Kind[]>> = {
  signed: ['choice', 'multiple-response', 'true-false'],
  dated: ['choice', 'multiple-response', 'true-false', 'year'],
  count: ['choice'],
  supported: ['choice', 'multiple-response'],
};
const LEVELS: Readonly<Record<Form, Level>> = { signed: 'remember', dated: 'remember', count: 'understand', supported: 'understand' };
const INTERACTIONS: Readonly<Record<Kind, Interaction>> = {
  choice: 'choose',
  'multiple-response': 'choose',
  'true-false': 'choose',
  year: 'enter',
};

/** Every property that a view may have, at any depth; languages of texts apart. */
const PUBLIC = new Set(
  ('id form kind level topic stem hints ask options pick reads about unit moment office asFirstPublished speaker label ' +
    'say code text date value word act to').split(' '),
);

function foreignProperties(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => foreignProperties(inner, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const isText = (name === 'text' || name === 'about') && !Array.isArray(inner);
    const here = PUBLIC.has(name) ? [] : [`${path}.${name}`];
    return isText ? here : [...here, ...foreignProperties(inner, `${path}.${name}`)];
  });
}

const shapeOf = (label: Label): string => Object.keys(label).join(' ');

/** Options whose labels are built in different ways can be told apart by their JSON alone. */
function oddShapes(options: readonly Option[]): readonly string[] {
  const shapes = new Set(options.map(({ label }) => shapeOf(label)));
  const sorts = new Set(options.map(({ label }) => label.say));
  return sorts.size === 1 && shapes.size > 1 ? [`labels of shapes ${[...shapes].join(' | ')}`] : [];
}

function leaks({ item }: Case): readonly string[] {
  const json = JSON.stringify(item.view);
  const facts = [...Object.values(item.parts).flat(), ...item.states, ...item.tells, ...item.rationale.map(({ fact }) => fact)];
  const known = [...new Set(facts)].filter((fact) => json.includes(fact));
  return [...known, ...foreignProperties(item.view, 'view'), ...(item.view.ask === 'choose' ? oddShapes(item.view.options) : [])];
}

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
  if (!KINDS[view.form].includes(view.kind) && !onSupported) misfit.push(`${view.form} is not asked as ${view.kind}`);
  if (view.form !== view.stem.form) misfit.push(`a stem of ${view.stem.form}`);
  if (INTERACTIONS[view.kind] !== view.ask) misfit.push(`${view.kind} asks to ${view.ask}`);
  if (view.ask === 'choose' && view.kind !== 'multiple-response' && view.pick !== 1) misfit.push(`${view.kind} with ${view.pick} to pick`);
  if (view.ask === 'choose' && view.kind === 'multiple-response' && view.pick < 2) misfit.push(`a multiple response with ${view.pick} to pick`);
  return misfit;
}

function topicOf({ item: { view }, statement }: Case): string | undefined {
  if (view.form === 'supported') return 'claims';
  if (view.form !== 'dated') return 'signatories';
  const options = view.ask === 'choose' ? view.options.map(({ label }) => label) : [];
  const [sort] = [...view.stem.about, ...options].flatMap((label) => datedThings(label, statement)).map((thing) => thing.sort);
  return sort === undefined ? undefined : `${sort}s`;
}

export const shapeRules: readonly Rule[] = [
  ['kind-does-not-fit', ({ item }) => misfits(item)],
  ['level-of-another-form', ({ item: { view } }) => (view.level === LEVELS[view.form] ? [] : [view.level])],
  [
    'topic-of-another-fact',
    (of) => {
      const topic = topicOf(of);
      return topic === undefined || topic === of.item.view.topic ? [] : [`${of.item.view.topic} for ${topic}`];
    },
  ],
  ['true-false-on-claim', onClaim],
  [
    'pick-unlike-key',
    ({ item: { view, key } }) =>
      view.ask === 'choose' && key.ask === 'choose' && view.kind === 'multiple-response' && view.pick !== key.right.length
        ? [`asks for ${view.pick} of ${key.right.length}`]
        : [],
  ],
  [
    'pick-not-below-options',
    ({ item: { view } }) =>
      view.ask === 'choose' && view.pick >= view.options.length && view.options.length > 1 ? [`${view.pick} of ${view.options.length}`] : [],
  ],
  ['secret-leak', leaks],
];
