import { quizCode } from '../core/compose/code.ts';
import type { Quiz } from '../core/compose/recipe.ts';
import { chance } from '../core/interactions/chance.ts';
import type { Item, Rationale } from '../core/item.ts';
import type { Lang } from '../core/label.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { reveal } from '../core/reveal.ts';
import { askedIn } from '../phrases/ask-in.ts';
import type { Statement } from '../schema/statement-types.ts';
import type { QuizData } from '../schema/quiz.ts';

type ItemData = QuizData['items'][number];

/** A quiz as plain data: every label with its words beside it, each item in one language throughout. */
export function quizData(quiz: Quiz, statement: Statement, lexicons: Readonly<Record<Lang, Lexicon>>, lang: Lang): QuizData {
  const data = {
    quizVersion: 1 as const,
    statement: { id: statement.id, title: { ...statement.title } },
    lang,
    code: quizCode(quiz.recipe),
    recipe: { ...quiz.recipe },
    items: quiz.items.map((item) => {
      const asked = askedIn(item.view, lang, Object.keys(lexicons));
      const lexicon = lexicons[asked] ?? lexicons[lang];
      if (lexicon === undefined) throw new RangeError(`no words for ${lang}`);
      return itemData(item, statement, lexicon);
    }),
    short: quiz.short.map((shortage) => ({ ...shortage })),
  };
  return data;
}

function itemData(item: Item, statement: Statement, lexicon: Lexicon): ItemData {
  const { view } = item;
  const { id, form, kind, level, topic, hints, stem } = view;
  const { passages } = reveal(item, statement);
  const cite = ({ cites }: Rationale) =>
    cites.map((one) => {
      const passage = passages.find(
        ({ source, paragraph, section }) => source === one.source && paragraph === one.paragraph && section === one.section,
      );
      return { ...one, said: passage === undefined ? one.source : lexicon.cite(passage) };
    });
  const head = {
    id,
    form,
    kind,
    level,
    topic,
    lang: lexicon.lang,
    stem: { ...stem, about: [...stem.about], said: lexicon.stem(view) },
    hints,
    rationale: item.rationale.map((one) => ({
      ...(one.option === undefined ? {} : { option: one.option }),
      fact: one.fact,
      why: one.why,
      said: lexicon.explain(one),
      cites: cite(one),
    })),
    parts: Object.fromEntries(Object.entries(item.parts).map(([part, facts]) => [part, [...facts]])),
    difficulty: item.difficulty,
    chance: chance(view),
  };
  if (view.ask === 'choose' && item.key.ask === 'choose') {
    const options = view.options.map((option) => ({ ...option, said: lexicon.say(option.label) }));
    return { ...head, ask: 'choose', options, pick: view.pick, key: { right: [...item.key.right] } };
  }
  if (view.ask === 'enter' && item.key.ask === 'enter') {
    const { right, near } = item.key;
    return { ...head, ask: 'enter', reads: view.reads, key: { right, said: lexicon.say(right), near: near.map((miss) => ({ ...miss })) } };
  }
  throw new TypeError(`${id}: a key of another interaction`);
}
