/** A quiz of one multiple response, answered with one that is right and one that is not: worth nothing, and yet not all wrong. */
import { compose } from '../../src/core/compose/compose.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { makers } from '../../src/core/forms/makers.ts';
import type { StatementQuiz } from '../../src/index.ts';
import { world } from '../../src/world/countries.ts';
import { aStatement } from './a-statement.ts';
import { button, inputs, once, part, root } from './in-shadow.ts';
import { main, quizWith, type Settings, until } from './quiz-tag.ts';

export async function halfRight(settings: Settings, beforeCheck: (quiz: StatementQuiz) => void = () => {}): Promise<StatementQuiz> {
  const statement = aStatement();
  const quiz = await quizWith({ statement, seed: 3, kinds: 'multiple-response', count: 1, ...settings });
  const { recipe } = await once(quiz, 'statement-ready');
  const [item] = compose(derive(statement, world), recipe, makers).items;
  if (item?.view.ask !== 'choose' || item.key.ask !== 'choose' || item.view.pick !== 2) throw new Error('no multiple response of two');
  const { right } = item.key;
  const wrong = item.view.options.filter(({ id }) => !right.includes(id));
  await until(quiz, () => part(quiz, 'main').length > 0);
  button(quiz, 'Start').click();
  await until(quiz, () => (root(quiz).querySelector('.item')?.shadowRoot?.querySelectorAll('input').length ?? 0) > 0);
  for (const id of [right[0], wrong[0]?.id]) inputs(quiz).find(({ value, name }) => name === 'o' && value === id)?.click();
  beforeCheck(quiz);
  main(quiz).click();
  await quiz.updateComplete;
  return quiz;
}
