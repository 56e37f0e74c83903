import { randomInt } from 'node:crypto';
import { compose } from '../core/compose/compose.ts';
import { MOST_ITEMS, newRecipe, SEEDS } from '../core/compose/new-recipe.ts';
import { derive } from '../core/facts/derive.ts';
import { makers } from '../core/forms/makers.ts';
import { all } from '../phrases/all.ts';
import { closest, type Language } from '../phrases/languages.ts';
import { later } from '../phrases/later.ts';
import type { QuizData } from '../schema/quiz.ts';
import { world } from '../world/countries.ts';
import type { Options } from './options.ts';
import { quizData } from './quiz-data.ts';
import { readStatement } from './read-file.ts';
import { Trouble } from './trouble.ts';
import { wholeNumber } from './whole-number.ts';

const lexicons = Object.fromEntries(Object.entries(all).map(([lang, { lexicon }]) => [lang, lexicon]));

/** The quiz of a file, as text to read or as JSON. */
/** Throws Trouble for a file that nothing can be asked of. */
export async function composeCommand(file: string, { seed, count, lang, json }: Options): Promise<string> {
  const language: Language = lang === undefined ? 'en' : closest(lang);
  if (lang !== undefined && lang.split('-')[0] !== language) {
    throw new Trouble(`--lang takes one of ${Object.keys(all).join(', ')}, not ${JSON.stringify(lang)}`);
  }
  const drawn = seed === undefined ? randomInt(SEEDS) : wholeNumber('seed', seed, 0, SEEDS - 1);
  const wanted = count === undefined ? 10 : wholeNumber('count', count, 1, MOST_ITEMS);
  const statement = readStatement(file);
  const facts = derive(statement, world);
  const quiz = compose(facts, newRecipe(facts, drawn, { count: wanted }), makers);
  const data = quizData(quiz, statement, lexicons, language);
  if (json) return JSON.stringify(data, null, 2);
  if (quiz.items.length === 0) throw new Trouble(`${file} holds nothing to ask about. statement-quiz check says what to add.`);
  const fewer = (await later[language]())(all[language].quiz).fewer(quiz);
  return readable(data, quiz.short.length > 0 ? [fewer] : []);
}

type ItemData = QuizData['items'][number];

const rightOnes = (item: ItemData): ItemData['rationale'] =>
  item.ask === 'choose' ? item.rationale.filter(({ option }) => option !== undefined && item.key.right.includes(option)) : item.rationale;

/** Options with what is right of them, or what is right. */
function answerOf(item: ItemData): readonly string[] {
  switch (item.ask) {
    case 'choose':
      return item.options.map(({ id, said }) => `   ${item.key.right.includes(id) ? '✓' : ' '} ${id}) ${said}`);
    case 'enter':
      return [`   ✓ ${item.key.said}`];
    case 'order':
      return item.options.map(({ id, said }) => `   ✓ ${item.key.right.indexOf(id) + 1}. ${id}) ${said}`);
    case 'match':
    case 'group': {
      const spare = item.targets.filter(({ id }) => !Object.values(item.key.right).includes(id)).map(({ said }) => `     – ${said}`);
      return [...item.options.map(({ id, said }) => `   ✓ ${id}) ${said} → ${item.targets.find((target) => target.id === item.key.right[id])?.said}`), ...spare];
    }
    case 'list':
      return item.key.right.map(({ said }) => `   ✓ ${said}`);
  }
}

function readable({ statement, lang, code, items }: QuizData, fewer: readonly string[]): string {
  const lines = items.flatMap((item, index) => [
    '',
    `${index + 1}. ${item.stem.said}`,
    ...answerOf(item),
    ...rightOnes(item).flatMap(({ cites }) => cites.map(({ said }) => said)).slice(0, 1).map((said) => `   (${said})`),
  ]);
  return [statement.title[lang] ?? Object.values(statement.title)[0] ?? statement.id, ...lines, '', ...fewer, `Quiz code ${code}`].join('\n');
}
