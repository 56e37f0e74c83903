/** Has a lexicon say everything of an item, so that rules can read what a learner reads. */
import type { Citation, Statement } from '../schema/statement-types.ts';
import type { Item, Passage, Stem, View } from '../core/item.ts';
import type { Label } from '../core/label.ts';
import type { Lexicon } from '../core/lexicon.ts';
import type { Said, Slot } from './breach.ts';
import { textsIn } from './labels.ts';
import { rightLabels } from './truth.ts';

export function sayItem(item: Item, statement: Statement, lexicon: Lexicon): Said {
  try {
    return said(item, statement, lexicon);
  } catch (error) {
    const none = { stem: '', explanations: [], hints: [] };
    return { ...none, lang: lexicon.lang, about: [], options: [], right: [], citations: [], frame: none, otherwise: {}, failed: String(error) };
  }
}

function said(item: Item, statement: Statement, lexicon: Lexicon): Said {
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
    options: view.ask === 'choose' ? view.options.map(({ label }) => say(label)) : [],
    right: rightLabels(item).map(say),
    hints: hints.map(({ words }) => words),
    explanations: explained.map(({ words }) => words),
    citations: item.rationale.flatMap(({ cites }) => cites).flatMap((cite) => passage(cite, statement).map((found) => lexicon.cite(found))),
    frame: {
      stem: without(stem, labelsOf(view.stem)),
      explanations: explained.map(({ words, told }) => without(words, [...told.about, ...(told.speaker ? [told.speaker] : [])])),
      hints: hints.map(({ words, hint }) => without(words, labelsOf(hint))),
    },
    otherwise: otherwise(view, lexicon),
  };
}

const labelsOf = ({ about, speaker }: Stem): readonly Label[] => [...about, ...(speaker ? [speaker] : [])];

/** Words without those that labels and their authors brought in. */
function cut(words: string, labels: readonly Label[], lexicon: Lexicon): string {
  const brought = labels.flatMap((label) => [lexicon.say(label), ...textsIn(label).flatMap((text) => Object.values(text))]);
  return brought.filter((part) => part !== '').reduce((left, part) => left.replaceAll(part, ' '), words);
}

function otherwise(view: View, lexicon: Lexicon): Said['otherwise'] {
  const { stem } = view;
  const stems: [Slot, string][] = [];
  const restem = (slot: Slot, other: Stem) => stems.push([slot, lexicon.stem({ ...view, stem: other })]);
  if (stem.speaker !== undefined) {
    const stranger: Label = { say: 'text', text: { [lexicon.lang]: 'Xyzzy' } };
    restem('speaker', { ...stem, speaker: stranger, about: stem.form === 'supported' ? [stranger] : stem.about });
  }
  if (stem.asFirstPublished !== undefined) {
    const { asFirstPublished: _, ...rest } = stem;
    restem('list', rest);
  }
  if (stem.moment !== undefined) restem('moment', { ...stem, moment: stem.moment === 'adopted' ? 'opened' : 'adopted' });
  if (stem.form === 'count' && stem.unit !== undefined) restem('unit', { ...stem, unit: stem.unit === 'country' ? 'signatory' : 'country' });
  if (stem.form === 'signed' && stem.office !== undefined) restem('office', { ...stem, office: stem.office === 'government' ? 'leader' : 'government' });
  if (view.ask === 'choose' && view.kind === 'multiple-response') stems.push(['pick', lexicon.stem({ ...view, pick: view.pick + 1 })]);
  return Object.fromEntries(stems);
}

function passage(cite: Citation, { sources }: Statement): readonly Passage[] {
  return sources
    .filter(({ id }) => id === cite.source)
    .map(({ id: _, licence: __, ...source }) => ({ ...source, ...cite }));
}
