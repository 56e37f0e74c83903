/** Has a lexicon say everything of an item, so that rules can read what a learner reads. */
import type { Citation, Statement } from '../schema/statement-types.ts';
import type { World } from '../core/facts/fact.ts';
import type { Item, Passage, Stem, View } from '../core/item.ts';
import type { Label, Text, Unit } from '../core/label.ts';
import type { Lexicon } from '../core/lexicon.ts';
import type { Said, Slot } from './breach.ts';
import { textsIn } from './labels.ts';
import { optionLabels, rightLabels, targetLabels } from './shown.ts';

export function sayItem(item: Item, statement: Statement, world: World, lexicon: Lexicon): Said {
  try {
    return said(item, statement, world, lexicon);
  } catch (error) {
    const none = { stem: '', explanations: [], hints: [] };
    return { ...none, lang: lexicon.lang, about: [], options: [], targets: [], right: [], likeInitials: [], citations: [], frame: none, otherwise: {}, failed: String(error) };
  }
}

function said(item: Item, statement: Statement, world: World, lexicon: Lexicon): Said {
  const { view } = item;
  const say = (label: Label) => lexicon.say(label);
  const about = view.stem.about.map(say);
  const stem = lexicon.stem(view);
  const explained = item.rationale.map(({ fact: _, ...told }) => ({ words: lexicon.explain(told), told }));
  const hints = item.hints.map((hint) => ({ words: lexicon.hint(hint), hint }));
  const without = (words: string, labels: readonly Label[]) => cut(words, labels, lexicon);
  return {
    lang: lexicon.lang,
    stem,
    about,
    options: optionLabels(view).map(say),
    targets: targetLabels(view).map(say),
    right: rightLabels(item).map(say),
    hints: hints.map(({ words }) => words),
    likeInitials: likeInitials(item, world, lexicon),
    explanations: explained.map(({ words }) => words),
    citations: item.rationale.flatMap(({ cites }) => cites).flatMap((cite) => passage(cite, statement).map((found) => lexicon.cite(found))),
    frame: {
      stem: without(stem, labelsOf(view.stem)),
      explanations: explained.map(({ words, told }) => without(words, [...told.about, ...(told.speaker ? [told.speaker] : [])])),
      hints: hints.map(({ words, hint }) => without(words, hint.about)),
    },
    otherwise: otherwise(view, lexicon),
  };
}

const labelsOf = ({ about, speaker }: Pick<Stem, 'about' | 'speaker'>): readonly Label[] => [...about, ...(speaker ? [speaker] : [])];

const initialsOf = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

const letterOf = (label: Label, lexicon: Lexicon): string => lexicon.hint({ hint: 'first-letters', about: [label] });

/** How many members of the United Nations are hinted at in the same words. */
function initials(world: World, lexicon: Lexicon): ReadonlyMap<string, number> {
  const before = initialsOf.get(lexicon);
  if (before !== undefined) return before;
  const counts = new Map<string, number>();
  for (const [code, { unMember }] of world) {
    if (!unMember) continue;
    const letter = letterOf({ say: 'country', code }, lexicon);
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  initialsOf.set(lexicon, counts);
  return counts;
}

const likeInitials = (item: Item, world: World, lexicon: Lexicon): Said['likeInitials'] =>
  item.hints
    .flatMap(({ hint, about }) => (hint === 'first-letters' ? about : []))
    .map((label) => [lexicon.say(label), initials(world, lexicon).get(letterOf(label, lexicon)) ?? 0]);

/** Words without those that labels and their authors brought in. */
function cut(words: string, labels: readonly Label[], lexicon: Lexicon): string {
  const brought = labels.flatMap((label) => [lexicon.say(label), ...textsIn(label).flatMap((text) => Object.values(text))]);
  return brought.filter((part) => part !== '').reduce((left, part) => left.replaceAll(part, ' '), words);
}

const nobody: Text = { en: 'Xyzzy', ar: 'Xyzzy' };
const stranger: Label = { say: 'text', text: nobody };

/** A label of the same sort that says something else. */
function changed(label: Label): Label {
  switch (label.say) {
    case 'claim':
      return { ...label, about: nobody };
    case 'country':
      return { say: 'country', code: label.code === 'FR' ? 'DE' : 'FR' };
    case 'number':
      return { ...label, value: label.value + 1 };
    case 'date':
    case 'text':
    case 'word':
      return stranger;
  }
}

const OTHER_UNIT: Readonly<Record<Unit, Unit>> = { country: 'signatory', signatory: 'country', day: 'year', year: 'day' };

function otherwise(view: View, lexicon: Lexicon): Said['otherwise'] {
  const { stem } = view;
  const stems: [Slot, string][] = [];
  const restem = (slot: Slot, other: Stem) => stems.push([slot, lexicon.stem({ ...view, stem: other })]);
  const [asked, ...more] = stem.about;
  if (stem.speaker !== undefined) restem('speaker', { ...stem, speaker: stranger, about: stem.form === 'supported' ? [stranger] : stem.about });
  // Of what `supported` asks is the speaker; a span has a first and a last year.
  if (asked !== undefined && asked.say !== 'date' && stem.form !== 'supported') restem('about', { ...stem, about: [changed(asked), ...more] });
  if (stem.asFirstPublished !== undefined) {
    const { asFirstPublished: _, ...rest } = stem;
    restem('list', rest);
  }
  if (stem.moment !== undefined) restem('moment', { ...stem, moment: stem.moment === 'adopted' ? 'opened' : 'adopted' });
  if ((stem.form === 'count' || stem.form === 'interval') && stem.unit !== undefined) restem('unit', { ...stem, unit: OTHER_UNIT[stem.unit] });
  if ((stem.form === 'signed' || stem.form === 'missing') && stem.office !== undefined) restem('office', { ...stem, office: stem.office === 'government' ? 'leader' : 'government' });
  if (view.ask === 'choose' && view.kind === 'multiple-response') stems.push(['pick', lexicon.stem({ ...view, pick: view.pick + 1 })]);
  if (view.ask === 'list') stems.push(['of', lexicon.stem({ ...view, of: view.of + 1 })]);
  if (view.ask === 'enter' && view.reads === 'date') stems.push(['precision', lexicon.stem({ ...view, precision: view.precision === 'day' ? 'month' : 'day' })]);
  return Object.fromEntries(stems);
}

function passage(cite: Citation, { sources }: Statement): readonly Passage[] {
  return sources
    .filter(({ id }) => id === cite.source)
    .map(({ id: _, licence: __, ...source }) => ({ ...source, ...cite }));
}
