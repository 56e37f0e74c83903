/** The least that says everything an item holds: for tests of what is asked, not of how well it is put. */
import type { Stem, View } from '../../src/core/item.ts';
import type { Label } from '../../src/core/label.ts';
import type { Lexicon } from '../../src/core/lexicon.ts';

export function plainLexicon(lang: 'en' | 'ar', over: Partial<Lexicon> = {}): Lexicon {
  const say = (label: Label): string => {
    switch (label.say) {
      case 'country':
        return `<${label.code}>`;
      case 'text':
        return label.text[lang] ?? Object.values(label.text)[0] ?? '';
      case 'date':
        return label.date.split('-').toReversed().join('/');
      case 'number':
        return `${label.value} ${label.unit ?? ''}`.trim();
      case 'word':
        return label.word;
      case 'claim':
        return `${label.act} ${label.to.map(say).join(' + ')}: ${label.about[lang]}`;
    }
  };
  const slots = ({ form, about, unit, moment, office, asFirstPublished, speaker }: Stem): string =>
    [form, ...about.map(say), unit, moment, office, asFirstPublished === true ? 'at first' : undefined, speaker && say(speaker)].filter((slot) => slot !== undefined).join(' / ');
  return {
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    say,
    stem: (view: View) => `${view.kind} / ${slots(view.stem)} / ${view.ask === 'choose' ? `pick ${view.pick}` : 'type'}?`,
    hint: (stem) => `Look it up: ${stem.form}`,
    explain: ({ why, about, speaker }) => [why, ...about.map(say), ...(speaker ? [say(speaker)] : [])].join(' / '),
    cite: ({ title, paragraph }) => `${title[lang]} / ${paragraph ?? 'whole'}`,
    ...over,
  };
}
