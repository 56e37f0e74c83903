import { checkItems } from '../check/check-items.ts';
import { compose } from '../core/compose/compose.ts';
import { testedBy } from '../core/compose/draft.ts';
import { newRecipe } from '../core/compose/new-recipe.ts';
import type { Blueprint } from '../core/compose/recipe.ts';
import { derive } from '../core/facts/derive.ts';
import type { Facts } from '../core/facts/fact.ts';
import { makers } from '../core/forms/makers.ts';
import type { Form, Item, Kind } from '../core/item.ts';
import { all } from '../phrases/all.ts';
import { world } from '../world/countries.ts';
import { readStatement } from './read-file.ts';
import { wholeNumber } from './whole-number.ts';

export interface Checked {
  readonly text: string;
  readonly breaches: number;
}

/** What would have to be added for a form to be asked. */
const MISSING: Readonly<Record<Form, string>> = {
  signed: 'a complete list of signatories, and countries in pools.countries that are not on it',
  dated: 'dated instruments or events, and more of the same kind with other dates (pools.instruments)',
  count: 'a complete list with wrong counts below and above it: several paragraphs or groups, and organisations or later joiners',
  supported: 'claims, reported.complete, and subjects that are not reported with the acts that they fit',
};

/** Every other quiz as pages ask for it; the rest one form and kind at a time, so that each is looked at. */
const BLUEPRINTS: readonly Blueprint[] = makers.flatMap(({ form, kinds }) =>
  kinds.flatMap((kind): readonly Blueprint[] => [{ count: 10 }, { count: 10, rows: [{ form, kind, count: 10 }] }]),
);

const lexicons = Object.values(all).map(({ lexicon }) => lexicon);

/** Composes quizzes from a file over many seeds and says what it cannot support and what would be unfair. */
export function checkCommand(file: string, seeds: string | undefined): Checked {
  const count = seeds === undefined ? 2000 : wholeNumber('seeds', seeds, 1, 1_000_000);
  const statement = readStatement(file);
  const facts = derive(statement, world);
  const longest = quizOf(facts, 0, { count: 50 }).length;
  const breaches = new Map<string, { times: number; seed: number; detail: string; facts: Set<string> }>();
  const lengths: number[] = [];
  const asked = new Map<string, number>();
  for (let seed = 0; seed < count; seed++) {
    const blueprint = BLUEPRINTS[seed % BLUEPRINTS.length] ?? { count: 10 };
    const items = quizOf(facts, seed, blueprint);
    if (blueprint.rows === undefined) lengths.push(items.length);
    for (const { view } of items) asked.set(`${view.form} ${view.kind}`, (asked.get(`${view.form} ${view.kind}`) ?? 0) + 1);
    for (const { name, item, detail } of checkItems(statement, world, items, lexicons)) {
      // Asked for by itself, a kind is not rationed.
      if (name === 'too-many-true-false' && blueprint.rows !== undefined) continue;
      const known = breaches.get(name) ?? { times: 0, seed, detail, facts: new Set<string>() };
      known.times += 1;
      for (const fact of factsOf(items.find(({ view }) => view.id === item))) known.facts.add(fact);
      breaches.set(name, known);
    }
  }
  const lines = [
    `${statement.id}: ${count} quizzes; by default ${Math.min(...lengths)} to ${Math.max(...lengths)} questions of 10; asked for 50, about ${longest}.`,
    ...support(facts),
    `Looked at: ${[...asked].map(([name, times]) => `${name} ${times}`).join(', ') || 'no question at all'}.`,
    ...[...breaches].map(
      ([name, { times, seed, detail, facts: about }]) =>
        `UNFAIR ${name}: ${times} times, first with seed ${seed}: ${detail} (${[...about].slice(0, 3).join(', ')})`,
    ),
    asked.size === 0 ? 'Nothing can be asked of this file.' : breaches.size === 0 ? 'No unfair question found.' : `${breaches.size} kinds of unfairness found.`,
  ];
  return { text: lines.join('\n'), breaches: asked.size === 0 ? 1 : breaches.size };
}

const quizOf = (facts: Facts, seed: number, blueprint: Blueprint): readonly Item[] => compose(facts, newRecipe(facts, seed, blueprint), makers).items;

const factsOf = (item: Item | undefined): readonly string[] => (item === undefined ? [] : testedBy(item));

/** A line a form: how many questions of each kind, or what the file lacks. */
function support(facts: Facts): readonly string[] {
  return makers.map(({ form, kinds }) => {
    const asked = kinds.map((kind): readonly [Kind, number] => [
      kind,
      quizOf(facts, 0, { count: 200, rows: [{ form, kind, count: 200 }] }).length,
    ]);
    const some = asked.filter(([, made]) => made > 0).map(([kind, made]) => `${kind} ${made}`);
    const none = asked.filter(([, made]) => made === 0).map(([kind]) => kind);
    if (some.length === 0) return `  ${form}: none. Add ${MISSING[form]}.`;
    return `  ${form}: ${some.join(', ')}${none.length > 0 ? `; none as ${none.join(', ')}` : ''}`;
  });
}
