/** The quizzes that tests/golden/quizzes.json holds, made here and now; runs in Node and in browsers. */
import { quizCode } from '../../src/core/compose/code.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint } from '../../src/core/compose/recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { hashText } from '../../src/core/facts/hash-facts.ts';
import { makers } from '../../src/core/forms/makers.ts';
import { parseStatement } from '../../src/schema/parse-statement.ts';
import { world } from '../../src/world/countries.ts';
import { rawStatement } from '../support/raw-statement.ts';

const blueprints: readonly Blueprint[] = [
  { count: 10 },
  { count: 3 },
  { count: 6, topics: ['instruments', 'events'] },
  { count: 6, kinds: ['multiple-response', 'true-false'] },
  { count: 5, levels: ['understand'], difficulty: 'hard' },
  { count: 5, rows: [{ form: 'signed', count: 2 }, { form: 'dated', kind: 'year', count: 2 }, { topic: 'claims', count: 1 }] },
  { count: 8, kinds: ['date', 'short-answer', 'ordering', 'matching', 'grouping', 'recall'] },
  { count: 8, rows: [{ form: 'sequence', count: 2 }, { level: 'apply', count: 2 }, { form: 'missing', count: 2 }, { form: 'speaker', count: 1 }, { level: 'analyse', count: 1 }] },
];

/** The made-up statement, whose file no one edits to mend a name. */
export function goldenQuizzes() {
  const parsed = parseStatement(rawStatement());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const facts = derive(parsed.statement, world);
  return blueprints.flatMap((blueprint) =>
    [1, 20240109].map((seed) => {
      const quiz = compose(facts, newRecipe(facts, seed, blueprint), makers);
      return {
        code: quizCode(quiz.recipe),
        items: quiz.items.map(({ view, key }) => `${view.form} ${view.kind} ${JSON.stringify(key)}`),
        // All of it, byte for byte.
        hash: hashText(JSON.stringify(quiz.items), 30).toString(36),
        short: quiz.short,
      };
    }),
  );
}
