import type { View } from '../core/item.ts';
import type { Label, Lang, Text } from '../core/label.ts';
import { matchLang } from './match-lang.ts';

/**
 * The language to ask an item in, whole: the wanted one if all its texts are written in it, else the first of `have`
 * that they all are written in, else the wanted one.
 */
export function askedIn(view: View, wanted: Lang, have: readonly Lang[]): Lang {
  const { about, speaker } = view.stem;
  const options = 'options' in view ? view.options : [];
  const targets = 'targets' in view ? view.targets : [];
  const shown = [...about, ...(speaker === undefined ? [] : [speaker]), ...[...options, ...targets].map(({ label }) => label)];
  const texts = shown.flatMap(textsOf);
  return [wanted, ...have].find((lang) => texts.every((text) => matchLang(lang, Object.keys(text)) !== undefined)) ?? wanted;
}

function textsOf(label: Label): readonly Text[] {
  if (label.say === 'text') return [label.text];
  return label.say === 'claim' ? [label.about, ...label.to.flatMap(textsOf)] : [];
}
