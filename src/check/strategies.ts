/** Ways to answer without knowing anything. */
import type { Quiz } from '../core/compose/recipe.ts';
import type { Item, ItemOf, Option } from '../core/item.ts';
import type { Label, Lang } from '../core/label.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { asks } from './assertions.ts';

/** What one strategy wins in one item, and what a guess would; undefined where it prefers nothing. */
type Outcome = readonly [wins: number, chance: number] | undefined;

export interface Strategy {
  readonly name: string;
  readonly lang?: Lang;
  readonly play: (item: Item, quiz: Quiz) => Outcome;
}

type Choose = ItemOf<'choose'>;
type Order = ItemOf<'order'>;
type Placing = ItemOf<'match'> | ItemOf<'group'>;

/** Each option rated; the highest is picked. */
const picking = (name: string, rate: (item: Choose, quiz: Quiz) => readonly number[], lang?: Lang): Strategy => ({
  name,
  ...(lang === undefined ? {} : { lang }),
  play(item, quiz) {
    if (!asks(item, 'choose')) return undefined;
    const { options } = item.view;
    const picked = highest(rate(item, quiz));
    if (picked.length === 0 || picked.length === options.length) return undefined;
    const hits = picked.filter((index) => item.key.right.includes(options[index]?.id ?? '')).length;
    return [hits / picked.length, item.key.right.length / options.length];
  },
});

/** As many as are asked for, the highest rated first; among equals it guesses. Where one is asked for, `picking` says the same. */
const pickingAll = (name: string, rate: (item: Choose) => readonly number[], lang?: Lang): Strategy => ({
  name,
  ...(lang === undefined ? {} : { lang }),
  play(item) {
    if (!asks(item, 'choose') || item.view.pick < 2) return undefined;
    const { options, pick } = item.view;
    const rates = rate(item);
    const least = rates.toSorted((a, b) => b - a)[pick - 1] ?? 0;
    const [sure, even] = [(value: number) => value > least, (value: number) => value === least];
    if (rates.every(even)) return undefined;
    const open = pick - rates.filter(sure).length;
    const hits = (among: (value: number) => boolean) => options.filter(({ id }, index) => among(rates[index] ?? 0) && item.key.right.includes(id)).length;
    return [(hits(sure) + (hits(even) * open) / rates.filter(even).length) / pick, pick / options.length];
  },
});

/** Options put in an order, marked by the pair: of two that are rated alike either may come first. */
const ordering = (name: string, rate: (item: Order) => readonly number[], lang?: Lang): Strategy => ({
  name,
  ...(lang === undefined ? {} : { lang }),
  play(item) {
    if (!asks(item, 'order')) return undefined;
    const rates = new Map(rate(item).map((value, index) => [item.view.options[index]?.id ?? '', value] as const));
    const pairs = item.key.right.flatMap((later, index, all) => all.slice(0, index).map((earlier) => (rates.get(earlier) ?? 0) - (rates.get(later) ?? 0)));
    if (pairs.every((difference) => difference === 0)) return undefined;
    const right = pairs.reduce((sum, difference) => sum + (difference < 0 ? 1 : difference === 0 ? 0.5 : 0), 0);
    return [right / pairs.length, 0.5];
  },
});

/** Every option given a target, marked by the pair. */
const placing = (name: string, targetOf: (item: Placing, index: number) => string | undefined): Strategy => ({
  name,
  play(item) {
    if (!asks(item, 'match') && !asks(item, 'group')) return undefined;
    const { options, targets } = item.view;
    if (options.some((_, index) => targetOf(item, index) === undefined)) return undefined;
    return [options.filter(({ id }, index) => item.key.right[id] === targetOf(item, index)).length / options.length, 1 / targets.length];
  },
});

const PLACES = [0, 1, 2, 3, 4];

export const wordless: readonly Strategy[] = [
  ...PLACES.map((place) => picking(`position ${place + 1}`, ({ view }) => (view.kind === 'true-false' ? [] : view.options.map((_, index) => Number(index === place))))),
  picking('last position', ({ view }) => (view.kind === 'true-false' ? [] : view.options.map((_, index) => index))),
  picking('middle of an order', ({ view }) => (inOrder(view.options) ? view.options.map((_, index, all) => -Math.abs(index - (all.length - 1) / 2)) : [])),
  picking('number next to another', ({ view }) => view.options.map((option) => nextTo(option, view.options, 1, -1))),
  picking('number next below another', ({ view }) => view.options.map((option) => nextTo(option, view.options, 1))),
  picking('number next above another', ({ view }) => view.options.map((option) => nextTo(option, view.options, -1))),
  picking('number next to none', ({ view }) => view.options.map((option) => -nextTo(option, view.options, 1, -1))),
  picking('most alike', ({ view }) => view.options.map((option) => likeness(option, view.options))),
  picking('least alike', ({ view }) => view.options.map((option) => -likeness(option, view.options))),
  picking('seen in no other item', (item, quiz) => item.view.options.map((option) => -seen(option, item, quiz))),
  picking('seen in other items', (item, quiz) => item.view.options.map((option) => seen(option, item, quiz))),
  picking('true', ({ view }) => (view.kind === 'true-false' ? view.options.map(({ label }) => Number(label.say === 'word' && label.word === 'true')) : [])),
  ordering('order as shown', ({ view }) => view.options.map((_, index) => index)),
  ordering('order shown, turned round', ({ view }) => view.options.map((_, index) => -index)),
  ...PLACES.map((place) => placing(`target ${place + 1}`, ({ view }) => view.targets[place]?.id)),
  placing('last target', ({ view }) => view.targets.at(-1)?.id),
  placing('targets as shown', ({ view }, index) => (view.ask === 'match' ? view.targets[index]?.id : view.targets[index % view.targets.length]?.id)),
];

export function worded(lexicon: Lexicon): readonly Strategy[] {
  const { lang } = lexicon;
  const length = ({ label }: Option) => [...lexicon.say(label)].length;
  return [
    picking('longest', ({ view }) => view.options.map(length), lang),
    picking('shortest', ({ view }) => view.options.map((option) => -length(option)), lang),
    pickingAll('longest of all asked', ({ view }) => view.options.map(length), lang),
    pickingAll('shortest of all asked', ({ view }) => view.options.map((option) => -length(option)), lang),
    picking('echoes the stem', ({ view }) => view.options.map(({ label }) => echo(lexicon.say(label), lexicon.stem(view))), lang),
    ordering('longest first', ({ view }) => view.options.map((option) => -length(option)), lang),
    ordering('shortest first', ({ view }) => view.options.map(length), lang),
  ];
}

function highest(rates: readonly number[]): readonly number[] {
  const most = Math.max(...rates);
  return rates.flatMap((rate, index) => (rate === most ? [index] : []));
}

const inOrder = (options: readonly Option[]): boolean => options.every(({ label }) => label.say === 'date' || label.say === 'number');

const numberIn = ({ label }: Option): number => (label.say === 'number' ? label.value : label.say === 'date' && /^\d+$/.test(label.date) ? Number(label.date) : NaN);

/** Whether another option is a number or a year that is greater by one of these. */
const nextTo = (option: Option, options: readonly Option[], ...by: readonly number[]): number =>
  Number(options.some((other) => by.includes(numberIn(other) - numberIn(option))));

/** Slots that two claims share, the slips of a wrong option that was made from the right one; else nothing. */
function shared(one: Label, other: Label): number {
  if (one.say !== 'claim' || other.say !== 'claim') return 0;
  const same = (a: unknown, b: unknown) => Number(JSON.stringify(a) === JSON.stringify(b));
  return same(one.act, other.act) + same(one.to, other.to) + same(one.about, other.about);
}

const likeness = (option: Option, options: readonly Option[]): number =>
  options.filter((other) => other !== option).reduce((sum, other) => sum + shared(option.label, other.label), 0);

const shownIn = new WeakMap<Item, ReadonlySet<string>>();

function labelsIn(item: Item): ReadonlySet<string> {
  const before = shownIn.get(item);
  if (before !== undefined) return before;
  const labels = new Set(asks(item, 'choose') ? item.view.options.map(({ label }) => JSON.stringify(label)) : []);
  shownIn.set(item, labels);
  return labels;
}

/** Other items of the quiz that show the same option. */
function seen({ label }: Option, item: Item, quiz: Quiz): number {
  const json = JSON.stringify(label);
  return quiz.items.filter((other) => other !== item && labelsIn(other).has(json)).length;
}

/** Words of some length that option and stem have in common. */
function echo(option: string, stem: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []);
  const asked = words(stem);
  return [...words(option)].filter((word) => asked.has(word)).length;
}
