/** Every form in every kind, as makers ask it: labels of the stem, and what stands beside it. */
import type { Form, KindsOf, Stem } from '../../src/core/item.ts';
import type { Act, Label, Moment, Office } from '../../src/core/label.ts';
import { aView, body, claim, country, date, group, older, release, resolution, type Shown, signatories, use } from './labels.ts';

// Records, so that the compiler asks for whatever is new.
export const moments = Object.keys({ adopted: 0, opened: 0, signed: 0, released: 0, happened: 0 } satisfies Record<Moment, 0>) as Moment[];
const offices = Object.keys({ 'foreign-minister': 0, government: 0, leader: 0 } satisfies Record<Office, 0>) as Office[];
const acts = Object.keys({ condemns: 0, 'calls-on': 0, urges: 0, says: 0, watches: 0, 'commits-to': 0 } satisfies Record<Act, 0>) as Act[];

export const claims = acts.flatMap((act) => [[], [country('GB')], [country('KP'), body, country('US')]].map((to) => claim(act, to)));
export const speakers = [{}, { speaker: signatories }, { speaker: country('PH') }];

interface Asked {
  readonly abouts: readonly (readonly Label[])[];
  readonly shown?: readonly Shown[];
  /** Slots that makers fill in. */
  readonly slots: readonly Partial<Stem>[];
}

const lists: Asked['slots'] = offices.flatMap((office) => [{ office }, { office, asFirstPublished: true }]);
const times: Asked['slots'] = moments.flatMap((moment) => speakers.map((speaker) => ({ moment, ...speaker })));
const timesOrNone: Asked['slots'] = [...times, ...speakers];
const picks: readonly Shown[] = [2, 3, 4, 5].map((pick) => ({ pick }));
const none = [[]];
const groups = [[group]];
const dates = [date('2009'), date('2009-06'), date('2009-06-12')];

const asked: { readonly [F in Form]: Readonly<Record<KindsOf[F], Asked>> } = {
  signed: {
    choice: { abouts: none, slots: lists },
    'multiple-response': { abouts: none, slots: lists, shown: picks },
    'true-false': { abouts: [[country('NL')], [body]], slots: lists },
    'short-answer': { abouts: groups, slots: lists },
    grouping: { abouts: none, slots: lists },
    recall: { abouts: groups, slots: lists, shown: [2, 3, 4, 5, 6, 7, 8, 12].map((of) => ({ of })) },
  },
  dated: {
    choice: { abouts: [[resolution]], slots: times },
    'multiple-response': { abouts: [[date('2000'), date('2009')]], slots: times, shown: picks },
    'true-false': { abouts: dates.map((when) => [resolution, when]), slots: times },
    year: { abouts: [[resolution]], slots: times },
    date: { abouts: [[resolution]], slots: times, shown: [{ precision: 'month' }, { precision: 'day' }] },
    matching: { abouts: none, slots: times },
  },
  sequence: {
    choice: { abouts: none, slots: timesOrNone },
    ordering: { abouts: none, slots: timesOrNone },
  },
  count: { choice: { abouts: none, slots: [{}, { asFirstPublished: true } as const].flatMap((list) => [{ ...list, unit: 'country' }, { ...list, unit: 'signatory' }]) } },
  interval: {
    choice: {
      abouts: [[use, release], [older, resolution]],
      slots: timesOrNone.flatMap((slot) => [{ ...slot, unit: 'day' }, { ...slot, unit: 'year' }]),
    },
  },
  supported: {
    choice: { abouts: [[signatories], [country('US')]], slots: [{}] },
    'multiple-response': { abouts: [[signatories]], slots: [{ speaker: signatories }], shown: picks },
  },
  speaker: { choice: { abouts: claims.map((label) => [label]), slots: [{}] } },
  infer: { choice: { abouts: [[resolution]], slots: moments.map((moment) => ({ moment })) } },
  missing: {
    choice: { abouts: groups, slots: lists },
    'multiple-response': { abouts: groups, slots: lists, shown: picks },
    'short-answer': { abouts: groups, slots: lists },
    grouping: { abouts: groups, slots: lists },
  },
  unreported: {
    choice: { abouts: none, slots: [{}] },
    'multiple-response': { abouts: none, slots: [{}], shown: picks },
  },
};

const entries = <K extends string, V>(record: Readonly<Record<K, V>>) => Object.entries(record) as [K, V][];

/** Each with what makes it unlike the others of its form and kind. */
export const views = entries(asked).flatMap(([form, kinds]) =>
  entries<keyof typeof kinds, Asked>(kinds).flatMap(([kind, { abouts, slots, shown = [{}] }]) =>
    abouts.flatMap((about) => slots.flatMap((slot) => shown.map((beside) => aView(kind, { ...slot, form, about }, beside)))),
  ),
);
