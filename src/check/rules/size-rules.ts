/** How many options and targets there are. */
import type { Form, Kind, View } from '../../core/item.ts';
import type { Case, Rule } from '../breach.ts';

type Sizes = readonly [least: number, most: number];

/** How many options a kind has; a form may be narrower. */
const SIZES: Readonly<Record<Kind, Sizes | undefined>> = {
  choice: [3, 5],
  'multiple-response': [3, 5],
  'true-false': [2, 2],
  year: undefined,
  date: undefined,
  'short-answer': undefined,
  ordering: [3, 5],
  matching: [3, 4],
  grouping: [4, 6],
  recall: [2, 8],
};
const NARROWER: Partial<Record<Form, Partial<Record<Kind, Sizes>>>> = {
  sequence: { choice: [3, 4] },
  interval: { choice: [3, 4] },
  speaker: { choice: [3, 4] },
  infer: { choice: [4, 4] },
  missing: { 'multiple-response': [5, 5] },
  unreported: { choice: [3, 4], 'multiple-response': [5, 5] },
};
const TARGETS: Sizes = [2, 3];

const sizeOf = (view: View): number | undefined => (view.ask === 'list' ? view.of : view.ask === 'enter' ? undefined : view.options.length);

function sizes({ item: { view } }: Case): readonly (readonly [what: string, size: number, sizes: Sizes])[] {
  const size = sizeOf(view);
  const wanted = NARROWER[view.form]?.[view.kind] ?? SIZES[view.kind];
  return [
    ...(size === undefined || wanted === undefined ? [] : [['options', size, wanted] as const]),
    ...(view.ask === 'group' ? [['targets', view.targets.length, TARGETS] as const] : []),
  ];
}

export const sizeRules: readonly Rule[] = [
  ['too-few-options', (of) => sizes(of).flatMap(([what, size, [least]]) => (size < least ? [`${size} ${what}`] : []))],
  ['too-many-options', (of) => sizes(of).flatMap(([what, size, [, most]]) => (size > most ? [`${size} ${what}`] : []))],
];
