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

/** As a page asks for them. */
const mixed: readonly Blueprint[] = [
  { count: 10 },
  { count: 3 },
  { count: 6, topics: ['instruments', 'events'] },
  { count: 6, kinds: ['multiple-response', 'true-false'] },
  { count: 5, levels: ['understand'], difficulty: 'hard' },
  { count: 5, rows: [{ form: 'signed', count: 2 }, { form: 'dated', kind: 'year', count: 2 }, { topic: 'claims', count: 1 }] },
  { count: 8, kinds: ['date', 'short-answer', 'ordering', 'matching', 'grouping', 'recall'] },
  { count: 8, rows: [{ form: 'sequence', count: 2 }, { level: 'apply', count: 2 }, { form: 'missing', count: 2 }, { form: 'speaker', count: 1 }, { level: 'analyse', count: 1 }] },
];

/** Each form and kind by itself, so that none can change unseen. */
const alone = makers.flatMap(({ form, kinds }) => kinds.map((kind): Blueprint => ({ count: 2, rows: [{ form, kind, count: 2 }] })));

const seeded = [
  ...mixed.flatMap((one) => [[1, one], [20240109, one]] as const),
  ...alone.map((one) => [1, one] as const),
];

/** The made-up statement with what its seldom forms need: a series, groups with one inside and one outside, more to look for. */
function forEveryForm(): object {
  const { instruments, pools, groups, reported, ...raw } = rawStatement();
  const numbered = <T extends object>(list: readonly T[]) => list.map((one) => ({ ...one, series: 'Resolutions' }));
  const group = (id: string, name: string, ...codes: readonly string[]) => {
    const members = codes.map((country) => ({ country }));
    return { id, name, members, complete: true, cites: [{ source: 'report', paragraph: 2 }] };
  };
  const subject = (id: string, name: string, told: boolean) => ({ id, name, reported: told, cites: [{ source: 'report', paragraph: 2 }] });
  return {
    ...raw,
    instruments: numbered(instruments),
    pools: { ...pools, instruments: numbered(pools.instruments) },
    groups: [...groups, group('islands', 'the island club', 'JP', 'SG', 'FJ'), group('four', 'the four', 'DE', 'ES', 'IT', 'NL')],
    reported: {
      ...reported,
      list: [...reported.list, subject('route', 'the route', true), subject('guests', 'the guests', true), subject('talks-told', 'a round of talks', true), subject('menu', 'what was served', false)],
    },
  };
}

/** The made-up statement, whose file no one edits to mend a name. */
export function goldenQuizzes() {
  const parsed = parseStatement(forEveryForm());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const facts = derive(parsed.statement, world);
  return seeded.map(([seed, blueprint]) => {
    const quiz = compose(facts, newRecipe(facts, seed, blueprint), makers);
    return {
      code: quizCode(quiz.recipe),
      items: quiz.items.map(({ view, key }) => `${view.form} ${view.kind} ${JSON.stringify(key)}`),
      // All of it, byte for byte.
      hash: hashText(JSON.stringify(quiz.items), 30).toString(36),
      short: quiz.short,
    };
  });
}
