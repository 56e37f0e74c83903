import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { checkItems } from '../../src/check/check-items.ts';
import { type Cue, measureCues } from '../../src/check/cues.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint, Quiz } from '../../src/core/compose/recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { makers } from '../../src/core/forms/makers.ts';
import type { Form, Topic } from '../../src/core/item.ts';
import { all } from '../../src/phrases/all.ts';
import { parseStatementText } from '../../src/schema/parse-statement.ts';
import type { Statement } from '../../src/schema/statement-types.ts';
import { world } from '../../src/world/countries.ts';

/** `SEEDS=50 node …` while at work; what is promised is promised for all of them. */
const FULL = 2000;
const SEEDS = Number(process.env['SEEDS'] ?? FULL);
const MAX_EXCESS = 3;

const lexicons = Object.values(all).map(({ lexicon }) => lexicon);

/** Every other quiz is what a page gets by default; the rest reach what the default seldom asks. */
const blueprints: readonly Blueprint[] = [
  { count: 25 },
  { count: 20, kinds: ['true-false', 'choice', 'multiple-response'] },
  { count: 10, kinds: ['multiple-response'] },
  { count: 10, kinds: ['year', 'choice'], topics: ['instruments', 'events'] },
  { count: 10, topics: ['signatories'] },
  { count: 10, topics: ['claims'] },
  { count: 10, difficulty: 'hard' },
  { count: 8, difficulty: 'easy', levels: ['remember'] },
  { count: 11, rows: [{ kind: 'true-false', form: 'dated', count: 1 }, { form: 'count', count: 2 }, { topic: 'claims', count: 3 }, { form: 'signed', count: 5 }] },
];
const blueprintOf = (seed: number): Blueprint =>
  seed % 2 === 0 ? { count: 10 } : (blueprints[((seed - 1) / 2) % blueprints.length] ?? { count: 10 });

interface Fixed {
  readonly form: Form;
  readonly topic: Topic;
  readonly why: string;
}

/** Items whose right answer has its place from the facts, because no wrong one lies on the other side of it. */
const FIXED_PLACES: Readonly<Record<string, readonly Fixed[]>> = {
  'artemis-accords': [{ form: 'count', topic: 'signatories', why: 'no slip counts more than all of the founders, for nobody joined within days and no body signed' }],
  'joint-statement-2024': [
    { form: 'count', topic: 'signatories', why: 'most slips leave somebody out: fewer numbers lie above the right one than below' },
    { form: 'dated', topic: 'events', why: 'five days are in the file in all: the first use of the missiles is the earliest, and little is before the second' },
  ],
};

function statements(): readonly Statement[] {
  const folder = new URL('../../data/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => {
      const parsed = parseStatementText(readFileSync(new URL(file, folder), 'utf8'));
      assert.ok(parsed.ok, `${file} is a broken statement`);
      return parsed.statement;
    });
}

const without = (quizzes: readonly Quiz[], fixed: readonly Fixed[]): readonly Quiz[] =>
  quizzes.map((quiz) => ({ ...quiz, items: quiz.items.filter(({ view }) => !fixed.some(({ form, topic }) => form === view.form && topic === view.topic)) }));

/** Three points; with fewer seeds than are promised, what chance alone makes of so few items besides. */
const allowed = ({ items }: Cue): number => MAX_EXCESS + (SEEDS < FULL ? 300 * Math.sqrt(0.19 / Math.max(1, items)) : 0);

const overdone = (cues: readonly Cue[], strategies: RegExp): readonly string[] =>
  cues
    .filter((cue) => strategies.test(cue.strategy) && cue.excess > allowed(cue))
    .map(({ strategy, lang, excess, items }) => `${strategy}${lang === undefined ? '' : ` in ${lang}`}: ${excess.toFixed(1)} points over ${items} items`);

test('there are statements in two languages to check', () => {
  assert.ok(statements().length >= 2);
  assert.deepEqual(lexicons.map(({ lang }) => lang).toSorted(), ['ar', 'en']);
});

for (const statement of statements()) {
  const facts = derive(statement, world);
  const quizzes = Array.from({ length: SEEDS }, (_, seed) => compose(facts, newRecipe(facts, seed, blueprintOf(seed)), makers));

  test(`${statement.id}: nothing unfair in ${SEEDS} quizzes`, () => {
    const breaches = new Map<string, string[]>();
    for (const { recipe, items } of quizzes) {
      for (const { name, item, detail } of checkItems(statement, world, items, lexicons)) {
        breaches.set(name, [...(breaches.get(name) ?? []), `seed ${recipe.seed} ${JSON.stringify(recipe.blueprint)}, ${item}: ${detail}`]);
      }
    }
    const found = [...breaches].map(([name, details]) => `${name} × ${details.length}, as in ${details.slice(0, 3).join('; ')}`);
    assert.deepEqual(found, []);
  });

  test(`${statement.id}: no place and no length of an option gives it away`, () => {
    const places = measureCues(without(quizzes, FIXED_PLACES[statement.id] ?? []), []);
    const lengths = measureCues(quizzes, lexicons);
    assert.deepEqual([...overdone(places, /position|^true$/), ...overdone(lengths, /longest|shortest/)], []);
  });
}

test('every form and kind was among the quizzes', () => {
  const seen = new Set(
    statements().flatMap((statement) => {
      const facts = derive(statement, world);
      return Array.from({ length: Math.min(SEEDS, 400) }, (_, seed) => compose(facts, newRecipe(facts, seed, blueprintOf(seed)), makers)).flatMap(({ items }) =>
        items.map(({ view }) => `${view.form} ${view.kind}`),
      );
    }),
  );
  const wanted = makers.flatMap(({ form, kinds }) => kinds.map((kind) => `${form} ${kind}`));
  assert.deepEqual([...seen].toSorted(), wanted.toSorted());
});
