import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { checkItems } from '../../src/check/check-items.ts';
import { type Cue, measureCues, together } from '../../src/check/cues.ts';
import { LEVELS, levelCounts } from '../../src/check/nearness.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint } from '../../src/core/compose/recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { makers } from '../../src/core/forms/makers.ts';
import type { Form, Kind, Topic } from '../../src/core/item.ts';
import { all } from '../../src/phrases/all.ts';
import { parseStatementText } from '../../src/schema/parse-statement.ts';
import type { Statement } from '../../src/schema/statement-types.ts';
import { world } from '../../src/world/countries.ts';

/** `SEEDS=50 node …` while at work; what is promised is promised for all of them. */
const FULL = 2000;
const SEEDS = Number(process.env['SEEDS'] ?? FULL);
const MAX_EXCESS = 3;
/** Of fewer items than this chance alone makes more. */
const MANY = 10_000;

const asked = new Set<string>();

const lexicons = Object.values(all).map(({ lexicon }) => lexicon);

/** What a page gets by default. */
const byDefault: Blueprint = { count: 10 };

/** What the default seldom asks, and each form and kind by itself. */
const blueprints: readonly Blueprint[] = [
  { count: 25 },
  { count: 20, kinds: ['true-false', 'choice', 'multiple-response'] },
  { count: 10, kinds: ['year', 'date', 'short-answer'] },
  { count: 10, kinds: ['ordering', 'matching', 'grouping', 'recall'] },
  { count: 10, topics: ['signatories'] },
  { count: 10, topics: ['instruments', 'events'] },
  { count: 10, topics: ['claims'] },
  { count: 10, levels: ['apply', 'analyse'] },
  { count: 10, difficulty: 'hard' },
  { count: 8, difficulty: 'easy', levels: ['remember'] },
  { count: 11, rows: [{ kind: 'true-false', form: 'dated', count: 1 }, { form: 'count', count: 2 }, { topic: 'claims', count: 3 }, { form: 'signed', count: 5 }] },
  ...makers.flatMap(({ form, kinds }) => kinds.map((kind): Blueprint => ({ count: 10, rows: [{ form, kind, count: 10 }] }))),
];
const blueprintOf = (seed: number): Blueprint => (seed % 2 === 0 ? byDefault : (blueprints[((seed - 1) / 2) % blueprints.length] ?? byDefault));

/** Whoever names true-false has asked for it. */
const isRationed = ({ kinds = [], rows = [] }: Blueprint): boolean => [...kinds, ...rows.map(({ kind }) => kind)].every((kind) => kind !== 'true-false');

interface Fixed {
  readonly form: Form;
  readonly topic: Topic;
  /** Absent: all. */
  readonly kind?: Kind;
  readonly cues: RegExp;
  readonly why: string;
}

const PLACES = /^position|^target|^order/;
const LENGTHS = /longest|shortest/;

/** What the facts of a file fix, because it has nothing that would stand on the other side of the right answer. */
const FIXED: Readonly<Record<string, readonly Fixed[]>> = {
  'artemis-accords': [
    { form: 'count', topic: 'signatories', cues: PLACES, why: 'two groups alone are not on the list as a whole: two numbers at most lie above the right one, which is never the first' },
    { form: 'signed', topic: 'signatories', cues: LENGTHS, why: 'the longest of all Arabic names are those of three of the eight founders' },
    { form: 'missing', kind: 'grouping', topic: 'signatories', cues: PLACES, why: 'of the only group that is large enough more countries are on the list than off it' },
    { form: 'dated', topic: 'events', cues: PLACES, why: 'of three events one is the signing, and the pool has little that is later' },
    { form: 'dated', kind: 'multiple-response', topic: 'instruments', cues: LENGTHS, why: 'four treaties are of two decades, and their Arabic names are long' },
    { form: 'dated', kind: 'matching', topic: 'instruments', cues: PLACES, why: 'four treaties are of nine years, and the same four years are the right ones each time' },
    { form: 'sequence', kind: 'ordering', topic: 'instruments', cues: LENGTHS, why: 'the names of the four treaties are the longer the later they are, but for one' },
    { form: 'sequence', kind: 'ordering', topic: 'events', cues: LENGTHS, why: 'the names of the three events are long, and they are the latest but a few' },
    { form: 'interval', topic: 'instruments', cues: LENGTHS, why: 'four treaties have few distances, and those are the right answers' },
  ],
  'joint-statement-2024': [
    { form: 'dated', topic: 'events', cues: PLACES, why: 'five days are in the file in all: the first use of the missiles is the earliest, and little is before the second' },
    { form: 'dated', topic: 'events', cues: LENGTHS, why: 'two or three days are the right answers, and 2 January is the shortest to write' },
    { form: 'dated', kind: 'matching', topic: 'instruments', cues: PLACES, why: 'three resolutions have three years, the right ones each time' },
    { form: 'dated', kind: 'multiple-response', topic: 'instruments', cues: LENGTHS, why: 'one decade alone has more than one of the three resolutions' },
    { form: 'missing', kind: 'grouping', topic: 'signatories', cues: PLACES, why: 'of most groups more countries are on the list than off it' },
    { form: 'missing', topic: 'signatories', cues: LENGTHS, why: 'a dozen countries are all that are missing from a group, and two from the only one that has two; their names are short' },
    { form: 'interval', topic: 'instruments', cues: LENGTHS, why: 'three resolutions have three distances, 3, 7 and 10 years: those are the right answers' },
    { form: 'interval', topic: 'events', cues: LENGTHS, why: 'three events have three distances, and those are the right answers' },
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

const isFixed = ({ strategy, form, kind, topic }: Cue, fixed: readonly Fixed[]): boolean =>
  fixed.some((one) => one.form === form && one.topic === topic && (one.kind ?? kind) === kind && one.cues.test(strategy));

/** Three points; of fewer than ten thousand items, what chance alone makes of so few besides. */
const allowed = ({ items }: Cue): number => MAX_EXCESS + (items < MANY ? 200 * Math.sqrt(0.19 / items) : 0);

const STRATEGIES = /^(position \d|true|longest|shortest|(longest|shortest) (first|of all asked)|order .*|target \d|targets as shown)$/;

/** A strategy over all forms that are asked in one way about one topic. */
function byKindAndTopic(cues: readonly Cue[]): readonly Cue[] {
  const alike = (one: Cue, other: Cue) => one.strategy === other.strategy && one.lang === other.lang && one.kind === other.kind && one.topic === other.topic;
  return cues.flatMap((cue, index) => {
    const [first, ...more] = cues.filter((other) => alike(cue, other));
    return first === undefined || first !== cues[index] ? [] : [together([first, ...more])];
  });
}

const overdone = (cues: readonly Cue[]): readonly string[] =>
  cues
    .filter((cue) => cue.excess > allowed(cue))
    .map(({ strategy, lang, kind, topic, excess, items }) => `${strategy}${lang === undefined ? '' : ` in ${lang}`}, ${kind} about ${topic}: ${excess.toFixed(1)} points over ${items} items`);

test('there are statements in two languages to check', () => {
  assert.ok(statements().length >= 2);
  assert.deepEqual(lexicons.map(({ lang }) => lang).toSorted(), ['ar', 'en']);
});

for (const statement of statements()) {
  const facts = derive(statement, world);
  const quizzes = Array.from({ length: SEEDS }, (_, seed) => compose(facts, newRecipe(facts, seed, blueprintOf(seed)), makers));
  const items = quizzes.flatMap((quiz) => quiz.items);
  for (const { view } of items) asked.add(`${view.form} ${view.kind}`);

  test(`${statement.id}: nothing unfair in ${SEEDS} quizzes`, () => {
    const breaches = new Map<string, string[]>();
    for (const { recipe, items: asked } of quizzes) {
      for (const { name, item, detail } of checkItems(statement, world, asked, lexicons, { balanced: recipe.blueprint === byDefault, rationed: isRationed(recipe.blueprint) })) {
        breaches.set(name, [...(breaches.get(name) ?? []), `seed ${recipe.seed} ${JSON.stringify(recipe.blueprint)}, ${item}: ${detail}`]);
      }
    }
    const found = [...breaches].map(([name, details]) => `${name} × ${details.length}, as in ${details.slice(0, 3).join('; ')}`);
    assert.deepEqual(found, []);
  });

  test(`${statement.id}: no place and no length gives the answer away`, () => {
    const cues = measureCues(quizzes, lexicons).filter(({ strategy }) => STRATEGIES.test(strategy));
    assert.deepEqual(overdone(byKindAndTopic(cues.filter((cue) => !isFixed(cue, FIXED[statement.id] ?? [])))), []);
  });

  test(`${statement.id}: wrong countries are near, for the most part`, (t) => {
    const counts = levelCounts(items, statement, world);
    const all = LEVELS.reduce((sum, level) => sum + counts[level], 0);
    t.diagnostic(LEVELS.map((level) => `${level} ${((100 * counts[level]) / all).toFixed(1)} in 100`).join(', '));
    assert.ok(counts.group + counts.region + counts.continent > counts.pool, JSON.stringify(counts));
  });
}

test('every form and kind was among the quizzes of one statement or another', () => {
  const wanted = makers.flatMap(({ form, kinds }) => kinds.map((kind) => `${form} ${kind}`));
  assert.deepEqual([...asked].toSorted(), wanted.toSorted());
});
