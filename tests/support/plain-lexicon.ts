/** The least that says everything an item holds: for tests of what is asked, not of how well it is put. */
import type { Stem, View } from '../../src/core/item.ts';
import type { Label } from '../../src/core/label.ts';
import type { Lexicon } from '../../src/core/lexicon.ts';

/** What is asked for, apart from the stem's own slots. */
function howOf(view: View): string {
  if (view.ask === 'choose') return `pick ${view.pick}`;
  if (view.ask === 'list') return `list ${view.of}`;
  return view.ask === 'enter' && view.reads === 'date' ? `type a ${view.precision}` : view.ask;
}

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
    stem: (view: View) => `${view.kind} / ${slots(view.stem)} / ${howOf(view)}?`,
    hint: ({ hint, about }) => `${hint}: ${hint === 'first-letters' ? about.map((label) => say(label).slice(0, 1)).join(' ') : about.map(say).join(' ')}`,
    explain: ({ why, about, speaker }) => [why, ...about.map(say), ...(speaker ? [say(speaker)] : [])].join(' / '),
    cite: ({ title, paragraph }) => `${title[lang]} / ${paragraph ?? 'whole'}`,
    vocabulary: () => ({ entries: [], ambiguous: [], articles: [] }),
    calendar: { months: [], ignored: [], order: 'unclear' },
    ...over,
  };
}
