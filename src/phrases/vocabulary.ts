/** What typed answers may mean: a language's own names, and those that the statement's author adds. */
import type { Calendar, Named, NameSort, NamesOf, Vocabularies, Vocabulary } from '../core/item.ts';
import type { Lang } from '../core/label.ts';
import type { Nameable, Naming } from '../core/lexicon.ts';
import type { Aliases } from '../schema/statement-types.ts';
import { matchLang } from './match-lang.ts';
import type { Names } from './names-from.ts';
import { textIn } from './text-in.ts';

/** What one language has to say for it. */
export interface NameWords {
  readonly lang: Lang;
  readonly countries: Names;
  /** Country code → what else it is called, between commas; upper and lower case, accents and articles apart. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly ambiguous: Vocabulary['ambiguous'];
  readonly articles: Vocabulary['articles'];
  readonly calendar: Calendar;
}

export function namingFrom({ lang, countries, aliases, ambiguous, articles, calendar }: NameWords): Naming {
  const added = (theirs: Aliases = {}): readonly string[] => theirs[matchLang(lang, Object.keys(theirs)) ?? ''] ?? [];
  const entries: Readonly<Record<NameSort, (statement: Nameable) => readonly Named[]>> = {
    country({ signatories: { list, later } }) {
      const signed = [...list, ...later].filter(({ kind }) => kind === 'state');
      return [...countries].map(([code, name]) => ({
        label: { say: 'country', code },
        names: [name, ...(aliases[code]?.split(',') ?? []), ...signed.filter(({ country }) => country === code).flatMap((state) => added(state.aliases))],
      }));
    },
    instrument: ({ instruments, pools }) =>
      [...instruments, ...pools.instruments].map(({ name, number, aliases: theirs }) => ({
        label: { say: 'text', text: name },
        names: [textIn(name, lang), ...added(theirs), ...(number === undefined ? [] : [String(number)])],
      })),
  };
  return {
    vocabulary: (of, statement) => ({ entries: entries[of](statement), ambiguous: of === 'country' ? ambiguous : [], articles }),
    calendar,
  };
}

/** The names for one statement; `naming` has the words of the language asked for, or of the closest. */
export function namesOf(statement: Nameable, naming: (lang: Lang) => Naming): NamesOf {
  return (sort, lang) => {
    const { vocabulary, calendar } = naming(lang);
    const all: { readonly [S in keyof Vocabularies]: () => Vocabularies[S] } = {
      country: () => vocabulary('country', statement),
      instrument: () => vocabulary('instrument', statement),
      date: () => calendar,
    };
    return all[sort]();
  };
}
